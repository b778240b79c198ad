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
    if !isEnglish(line, words) { return .notEnglish }
    if Phrases.prompt.stand(in: words) || speaksOfLabels(line) || quotesTheScript(line) { return .showsPrompt }
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

  private func isEnglish(_ line: String, _ words: [String]) -> Bool {
    let letters = line.unicodeScalars.filter(\.properties.isAlphabetic)
    let foreign = letters.count { $0.value > 0x24F }
    if foreign * 10 > letters.count { return false }
    // Six words of English without a little one among them are rare.
    return words.count < 6 || words.contains { stopWords.contains($0) }
  }

  private func isRepetition(_ words: [String], of before: [String]) -> Bool {
    if words == before { return words.count > 2 }
    guard words.count >= 8, before.count >= 8 else { return false }
    let runs = Set(zip(words, zip(words.dropFirst(), words.dropFirst(2))).map { "\($0) \($1.0) \($1.1)" })
    let old = Set(zip(before, zip(before.dropFirst(), before.dropFirst(2))).map { "\($0) \($1.0) \($1.1)" })
    return runs.intersection(old).count * 10 > runs.count * 6
  }
}

/// Every word, as `tokens(of:)` gives it.
private func words(of text: String) -> [String] { tokens(of: text).filter(\.isWord).map(\.text) }

/// Runs of words, as `tokens(of:)` gives them.
private struct Phrases: Sendable {
  private let runs: [[String]]

  init(_ phrases: String...) { runs = phrases.map { words(of: $0) } }

  /// - Parameter idle: words after which a run means nothing: "you should have seen it" is a way of telling.
  func stand(in text: [String], butNotBefore idle: Set<String> = []) -> Bool {
    text.indices.contains { start in
      runs.contains { run in
        text[start...].starts(with: run)
          && !text[start...].dropFirst(run.count).prefix(1).contains(where: idle.contains)
      }
    }
  }

  static let advice = Phrases(
    "you should", "you ought to", "you need to", "you could try", "have you tried", "have you considered",
    "have you thought about", "why don't you", "if I were you", "my advice", "I suggest", "I recommend",
    "I would suggest",
    "I would recommend", "make sure to", "make sure you", "remember to", "try to focus", "it's important to",
    "take care of yourself", "be kind to yourself", "you can do this", "you might want to", "consider talking",
    "take it one", "here are some")

  static let assistant = Phrases(
    "as an AI", "as a language model", "an AI", "language model", "a chatbot", "how can I help", "how can I assist",
    "how may I", "here to help", "here to listen", "here for you", "here to support", "happy to help", "glad to help",
    "let me know if", "feel free to", "don't hesitate", "thank you for sharing", "thanks for sharing",
    "is there anything else", "I can't assist", "I cannot assist", "I can't help with", "in this role play",
    "your feelings are valid",
    "it's completely understandable", "it is understandable that you", "great question", "of course here", "sure here",
    "as a virtual", "my programming", "my training data")

  static let comfort = Phrases(
    "I'm sorry to hear", "sorry you're going through", "sorry that you're going through", "sorry you are feeling",
    "sorry for what happened", "sorry for your", "sorry that happened to you",
    "it sounds like you're", "it sounds like you feel", "that must be hard for you", "that must be so hard for you",
    "how are you feeling", "how are you holding up", "how does that make you feel", "you are not alone",
    "you're not alone", "what's on your mind", "would you like to talk about", "tell me more about how you",
    "I'm proud of you",
    "you've got this", "your loss", "things will get better for you")

  static let prompt = Phrases(
    "the direction says", "my instructions", "the prompt", "system prompt", "next line is", "here is the line",
    "here's the line", "the script", "the transcript", "my next line")
}
