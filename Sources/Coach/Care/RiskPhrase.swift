/// A run of words that says its writer is at risk.
///
/// Written as text: `a|b` either word, `a?` may be missing, `~` up to four small words such as "just" or
/// "really", `I` the word "i" or the start of a sentence that is no question (people drop the "I").
struct RiskPhrase: Sendable {
  private enum Element: Sendable {
    case word([String], optional: Bool)
    case fillers
    case speaker
  }

  private let elements: [Element]
  /// What turns the words that match into something harmless.
  private let unless: Harmless

  init(_ text: String, unless: Harmless = Harmless()) {
    elements = text.split(separator: " ").map { part in
      if part == "~" { return .fillers }
      if part == "I" { return .speaker }
      let optional = part.hasSuffix("?")
      return .word(part.filter { $0 != "?" }.split(separator: "|").map(String.init), optional: optional)
    }
    self.unless = unless
  }

  func matches(_ text: RiskWords) -> Bool {
    let words = text.words
    return words.indices.contains { start in
      guard let end = end(of: 0, at: start, in: words) else { return false }
      return !unless.excuses(start..<end, in: words)
    }
  }

  /// Where a match of the elements from `element` on ends, `nil` where there is none.
  private func end(of element: Int, at position: Int, in words: [String]) -> Int? {
    guard element < elements.count else { return position }
    switch elements[element] {
    case .word(let choices, let optional):
      if position < words.count, choices.contains(words[position]),
        let end = end(of: element + 1, at: position + 1, in: words)
      {
        return end
      }
      return optional ? end(of: element + 1, at: position, in: words) : nil
    case .fillers:
      for skipped in 0...4 {
        let next = position + skipped
        guard next <= words.count else { return nil }
        if let end = end(of: element + 1, at: next, in: words) { return end }
        guard next < words.count, Self.fillers.contains(words[next]) else { return nil }
      }
      return nil
    case .speaker:
      guard position < words.count else { return nil }
      if words[position] == "i" { return end(of: element + 1, at: position + 1, in: words) }
      let starts =
        position == 0 || [".", "?"].contains(words[position - 1]) || carriesOn(position, in: words)
      // The end of the sentence may be far: it is looked for only where a sentence starts.
      guard starts, let end = end(of: element + 1, at: position, in: words) else { return nil }
      return words[position...].first { $0 == "." || $0 == "?" } == "?" ? nil : end
    }
  }

  /// "I feel worthless *and* want to die": the "I" reaches over the "and".
  private func carriesOn(_ position: Int, in words: [String]) -> Bool {
    guard words[position - 1] == "and" else { return false }
    return words[..<position].last { Self.subjects.contains($0) } == "i"
  }

  private static let subjects: Set<String> = [
    "i", "you", "he", "she", "they", "we", "people", "someone", "everyone", ".", "?",
  ]

  private static let fillers: Set<String> = [
    "just", "really", "rly", "so", "kinda", "kind", "sort", "sorta", "of", "honestly", "literally",
    "actually",
    "still", "sometimes", "often", "always", "do", "also", "even", "ever", "seriously", "truly", "fucking",
    "fuckin", "freaking", "legit", "lowkey", "basically", "only", "all", "like", "simply", "probably",
    "maybe",
    "definitely", "almost", "nearly", "too", "very", "badly", "now", "again", "constantly", "a", "bit",
    "pretty",
    "been", "quite", "lately", "genuinely", "desperately", "currently", "about", "the", "already", "this",
  ]
}

/// Words around a risk phrase that make it a figure of speech, an accident, a denial or someone else's.
struct Harmless: Sendable {
  /// The next word is one of these: "die *of* embarrassment".
  var followedBy: Set<String> = []
  /// A denial shortly before excuses it: "I would *never* kill myself".
  var denied = false
  /// "You" earlier in the sentence, and no "I", excuses it: "do *you* see any point in living".
  var aboutThem = false

  func excuses(_ match: Range<Int>, in words: [String]) -> Bool {
    if isReported(match, in: words) || isInTheirPlace(match, in: words) { return true }
    if denied, isDenied(match, in: words) { return true }
    if aboutThem, isAboutThem(match, in: words) { return true }
    guard match.upperBound < words.count, followedBy.contains(words[match.upperBound]) else { return false }
    return !sentence(around: match, in: words).contains(" on purpose ")
  }

  private func isAboutThem(_ match: Range<Int>, in words: [String]) -> Bool {
    let before = words[start(ofSentenceWith: match, in: words)..<match.lowerBound]
    return before.contains("you") && !before.contains("i")
  }

  private func isDenied(_ match: Range<Int>, in words: [String]) -> Bool {
    for word in words[..<match.lowerBound].suffix(5).reversed() {
      if word == "i" || Self.undoesDenial.contains(word) { return false }
      if ["not", "never", "without", "nor"].contains(word) { return true }
    }
    return false
  }

  /// "He said I want to die": someone else's words, unless the learner is the one who said them.
  private func isReported(_ match: Range<Int>, in words: [String]) -> Bool {
    let before = words[..<match.lowerBound].suffix(4)
    guard let verb = before.lastIndex(where: { Self.saying.contains($0) }), match.lowerBound - verb <= 2
    else {
      return false
    }
    return !words[..<verb].suffix(2).contains("i")
  }

  /// "I'd kill myself if I were you": the partner's place, not the learner's.
  private func isInTheirPlace(_ match: Range<Int>, in words: [String]) -> Bool {
    let sentence = sentence(around: match, in: words)
    return Self.theirPlace.contains { sentence.contains(" \($0) ") }
  }

  private func start(ofSentenceWith match: Range<Int>, in words: [String]) -> Int {
    words[..<match.lowerBound].lastIndex(where: isSentenceEnd).map { $0 + 1 } ?? 0
  }

  private func sentence(around match: Range<Int>, in words: [String]) -> String {
    let end = words[match.upperBound...].firstIndex(where: isSentenceEnd) ?? words.count
    return " " + words[start(ofSentenceWith: match, in: words)..<end].joined(separator: " ") + " "
  }

  private func isSentenceEnd(_ word: String) -> Bool { word == "." || word == "?" }

  private static let saying: Set<String> = ["said", "says", "saying", "say", "yelled", "screamed", "texted"]
  private static let undoesDenial: Set<String> = [
    "stop", "help", "but", "keep", "know", "sure", "care", "only", "why", ".", "?", "and",
  ]
  private static let theirPlace = [
    "if i were you", "if i was you", "in your shoes", "in your place", "in your position", "if that were me",
    "if that was me", "if it were me", "if it was me", "if that happened to me", "if this happened to me",
  ]
}
