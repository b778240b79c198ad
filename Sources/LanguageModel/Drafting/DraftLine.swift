import English
import RolePlay

/// Why something that a model made up is not used, in words that the model can be told.
struct DraftFault: Error, Sendable, Equatable {
  /// What it is about: "the opening", "beat 3".
  var part: String
  /// "it gave advice"
  var words: String

  var sentence: String { "\(part): \(words)" }
}

/// Turns what a model wrote for the partner to say into a line that a sheet may hold, or says why it cannot.
struct DraftLine: Sendable {
  let name: String
  let relation: String

  static let mostWords = 45
  static let mostSentences = 3

  /// - Parameters:
  ///   - raw: untrusted; anything may be in it.
  ///   - earlier: what the partner says elsewhere.
  ///   - isOpening: it has to stand by itself.
  func cleaned(
    _ raw: String, part: String, unlike earlier: [String], isOpening: Bool = false
  ) throws(DraftFault) -> String {
    func fault(_ words: String) -> DraftFault { DraftFault(part: part, words: words) }
    guard raw.utf8.count <= 4_000 else { throw fault(LineFault.tooLong.words) }
    if raw.contains(where: { "[]{}<>_#|\\`".contains($0) }) { throw fault("it was a form with gaps, not speech") }
    let spoken = sentences(of: spokenLine(raw.speakableLines.withoutEmphasis, of: name).speakable)
    // A question would want an answer that nobody has written.
    let told = spoken.filter { !$0.contains("?") }
    if told.isEmpty, !spoken.isEmpty { throw fault("it was a question to the other") }
    let line = Self.short(Self.withoutRepetition(Self.whole(told), of: earlier))
    if line.isEmpty, !told.isEmpty { throw fault(LineFault.repeatsItself.words) }
    let said = words(of: line)
    if said.isEmpty { throw fault(LineFault.empty.words) }
    if said.count > Self.mostWords { throw fault(LineFault.tooLong.words) }
    if said.count < 3 { throw fault("it was too short") }
    if !isEnglish(line) { throw fault(LineFault.notEnglish.words) }
    if Phrases.prompt.stand(in: said) { throw fault(LineFault.showsPrompt.words) }
    if Phrases.assistant.stand(in: said) { throw fault(LineFault.assistantTalk.words) }
    if Phrases.advice.stand(in: said, butNotBefore: ["have", "see", "hear", "know"]) {
      throw fault(LineFault.givesAdvice.words)
    }
    if Phrases.comfort.stand(in: said) { throw fault(LineFault.comfortsTheLearner.words) }
    if Self.thanks.stand(in: said) { throw fault("it thanked the other") }
    if Self.written.stand(in: said) { throw fault("it was written prose, not something that anybody says") }
    if isOutside(said) || isOpening && !said.contains(where: Self.own.contains) {
      throw fault(LineFault.notFirstPerson.words)
    }
    if earlier.contains(where: { Self.isSame(line, as: $0) }) { throw fault(LineFault.repeatsItself.words) }
    return line
  }

  /// Without a last sentence that was cut off, where there is one before it.
  private static func whole(_ all: [String]) -> [String] {
    guard all.count > 1, let last = all.last?.last, !".!…”\"’')".contains(last) else { return all }
    return all.dropLast()
  }

  /// Without sentences that have been said, here or elsewhere.
  private static func withoutRepetition(_ all: [String], of earlier: [String]) -> [String] {
    var said = Set(earlier.flatMap(sentences).map(words))
    return all.filter { said.insert(words(of: $0)).inserted }
  }

  /// As many sentences as a line should have, with an end to the last.
  private static func short(_ all: [String]) -> String {
    var kept: [String] = []
    var count = 0
    for sentence in all.prefix(mostSentences) {
      count += words(of: sentence).count
      if count > mostWords, !kept.isEmpty { break }
      kept.append(sentence)
    }
    let line = kept.joined(separator: " ").filter { $0 != "*" && $0 != "\"" && $0 != "“" && $0 != "”" }
    guard let last = line.last else { return "" }
    return (".!…".contains(last) ? line : line.trimmingEnd(of: ",;:-–— ") + ".").capitalisedFirst
  }

  /// "My sister lost her dog." when the sister is to speak, "Mara sighs.", "You have lost your dog."
  private func isOutside(_ said: [String]) -> Bool {
    if said.contains(name.lowercased()) { return true }
    let relation = words(of: relation)
    let isRelation = said.indices.contains { index in
      said[index] == "my" && said[(index + 1)...].starts(with: relation)
    }
    let mine = said.count { Self.own.contains($0) }
    let yours = said.count { ["you", "your", "yours", "you're", "you've"].contains($0) }
    return isRelation && !Self.mayHaveTheSame.contains(self.relation) || yours > mine + 1
  }

  /// Whether two lines are one: the same words, or nearly.
  static func isSame(_ line: String, as other: String) -> Bool {
    let (a, b) = (words(of: line), words(of: other))
    if a == b || isRepetition(a, of: b) { return true }
    let (few, many) = (ContentWords(of: line).stems, ContentWords(of: other).stems)
    return few.count >= 3 && many.count >= 3 && few.intersection(many).count * 5 >= min(few.count, many.count) * 4
  }

  private static let own: Set<String> = [
    "i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "myself", "we", "we're", "we've", "us", "our",
  ]
  /// A friend may speak of a friend of their own.
  private static let mayHaveTheSame: Set<String> = ["friend", "best friend", "colleague", "neighbour", "neighbor"]
  private static let written = Phrases(
    "a sense of", "a mix of", "process my feelings", "processing my feelings", "a part of my life", "my journey",
    "I can't help but", "overwhelmed with", "a rollercoaster of", "in this difficult time", "during this time",
    "cherish", "a significant loss")
  private static let thanks = Phrases(
    "thank you", "thanks", "grateful", "appreciate", "so kind of you")
}

extension String {
  /// The lines of a text, each without what cannot be spoken.
  fileprivate var speakableLines: String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0).speakable }
      .joined(separator: "\n")
  }

  /// `*gate*`, unlike `*opens the gate*`, is a word that is stressed.
  fileprivate var withoutEmphasis: String {
    let parts = split(separator: "*", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      if index % 2 == 0 { return String(part) }
      let isClosed = index + 1 < parts.count
      return isClosed && !part.contains(where: \.isWhitespace) ? String(part) : "*\(part)" + (isClosed ? "*" : "")
    }.joined()
  }

  fileprivate func trimmingEnd(of characters: String) -> String {
    var text = self[...]
    while let last = text.last, characters.contains(last) { text = text.dropLast() }
    return String(text)
  }

  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
