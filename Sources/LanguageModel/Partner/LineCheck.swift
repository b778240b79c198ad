import Conversation
import English
import RolePlay

/// Whether the partner may say a line. It is stricter than it need be: a good line that is refused costs little, because
/// the scripted one is good too.
public struct LineCheck: Sendable {
  private let name: String
  private let locked: LockedFacts
  private let earlier: [[String]]
  private let reply: [String]
  /// What the script would say, which the prompt shows between quotes.
  private let script: [String]
  /// What the prompt says of the partner, which nobody says of themselves.
  private let sheet: [[String]]
  /// Stems that show that the point was made; empty where there is none to make.
  private let point: Set<String>
  /// "You should go in, it's late" is a way to part.
  private let isFarewell: Bool

  static let mostWords = 70
  static let mostSentences = 8

  public init(_ scene: PartnerScene) {
    name = scene.scenario.persona.name.lowercased()
    locked = LockedFacts(scene)
    earlier = scene.messages.filter { $0.role == .partner }.map { words(of: $0.text) }
    reply = words(of: scene.messages.last { $0.role == .learner }?.text ?? "")
    script = words(of: scene.step.line.text)
    let persona = scene.scenario.persona
    sheet = (persona.voice + [persona.wants, persona.dreads].compactMap(\.self) + scene.scenario.norms)
      .flatMap { $0.split { ",;:.".contains($0) }.map { words(of: String($0)) } }.filter { $0.count >= 5 }
    isFarewell = scene.step.ending != nil
    point = scene.hasPoint ? ContentWords(of: scene.step.line.text).stems : []
  }

  /// What is wrong with a whole line; `nil` where nothing is.
  public func fault(in line: String) -> LineFault? {
    faultSoFar(in: line) ?? (makesPoint(line) ? nil : .missesPoint)
  }

  /// What is wrong with the beginning of a line and cannot be mended by what follows.
  func faultSoFar(in line: String) -> LineFault? {
    let words = words(of: line)
    if words.isEmpty { return .empty }
    if words.count > Self.mostWords || sentences(of: line).count > Self.mostSentences { return .tooLong }
    if !isEnglish(line) { return .notEnglish }
    if Phrases.prompt.stand(in: words) || speaksOfLabels(line) || quotesTheScript(line)
      || sheet.contains(where: { words.firstRange(of: $0) != nil })
    {
      return .showsPrompt
    }
    if Phrases.assistant.stand(in: words) { return .assistantTalk }
    if !isFarewell, Phrases.advice.stand(in: words, butNotBefore: ["have", "see", "hear", "know"]) {
      return .givesAdvice
    }
    if Phrases.comfort.stand(in: words) { return .comfortsTheLearner }
    if speaksFromOutside(words) || addressesItself(line) { return .notFirstPerson }
    if isRepetition(words, of: reply) { return .echoesTheLearner }
    if let fact = locked.told(by: line) { return .leaks(fact: fact) }
    return earlier.contains { isRepetition(words, of: $0) } ? .repeatsItself : nil
  }

  /// Whether at least a quarter of the words that say something are there.
  func makesPoint(_ line: String) -> Bool {
    ContentWords(of: line).stems.intersection(point).count * 4 >= point.count
  }

  private func speaksOfLabels(_ line: String) -> Bool {
    line.contains("DIRECTION") || line.contains(PartnerPrompt.other) || line.hasPrefix("Other,")
  }

  /// "What do you mean by “it can go on the list”?"
  private func quotesTheScript(_ line: String) -> Bool {
    let spans = line.split(omittingEmptySubsequences: false) { "\"“”".contains($0) }
    // Every second span stands between quotes.
    return spans.indices.contains { index in
      let span = index % 2 == 1 ? words(of: String(spans[index])) : []
      return span.count >= 4 && script.firstRange(of: span) != nil
    }
  }

  /// "Oh no, Dana."
  private func addressesItself(_ line: String) -> Bool {
    let all = tokens(of: line)
    return all.indices.contains { index in
      guard all[index].text == name else { return false }
      let isCalled = index == 0 ? all.dropFirst().first?.text == "," : all[index - 1].text == ","
      return isCalled && (index + 1 == all.count || !all[index + 1].isWord)
    }
  }

  /// "Dana sighs.", "Dana is quiet."; not "It's Dana's", nor "my name is Dana".
  private func speaksFromOutside(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { word, next in
      word == name && (["is", "was", "has", "had", "looks"].contains(next) || next.count > 3 && next.hasSuffix("s"))
    }
  }
}
