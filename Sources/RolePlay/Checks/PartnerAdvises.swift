import English

extension Check {
  static let partnerAdvises = Check(
    code: .partnerAdvises,
    explanation: Explanation(
      title: "The partner gives advice",
      what: "A line tells the learner what to do.",
      why: "It is the partner who is having a hard time. When they counsel the learner, the learner "
        + "stops practising.",
      example: """
        beats:
          - "You should take a day off yourself."
        """,
      remedy: "Let the partner speak of what they did or did not do themselves. What somebody else said "
        + "to them may stand in quotes.")
  ) { scenario in
    let farewells = scenario.endings.flatMap(\.says)
    return scenario.spokenLines.compactMap { line, place in
      // "You should go in, it's late" is a way to part.
      guard !farewells.contains(line) else { return nil }
      let words = words(of: withoutQuotes(line.text))
      guard let advice = advice.first(where: { stands($0, in: words) }) else { return nil }
      return Finding(
        at: line.at,
        message: "“\(advice.joined(separator: " "))” (\(place)): here the partner advises the learner; let "
          + "them speak of themselves, or put what others said in quotes")
    }
  }

  private static func stands(_ phrase: [String], in words: [String]) -> Bool {
    words.indices.contains { start in
      guard words[start...].starts(with: phrase) else { return false }
      // "You should have seen it" is a way of telling, "you shouldn't have" one of thanking.
      let next = words[(start + phrase.count)...].first { $0 != "not" }
      return next.map { !idle.contains($0) } ?? true
    }
  }

  /// What stands in single or double quotes was said by somebody else.
  private static func withoutQuotes(_ text: String) -> String {
    var kept = ""
    var closing: Character?
    var before: Character = " "
    for character in text {
      if let close = closing {
        if character == close { closing = nil }
      } else if let close = quotes[character], !before.isLetter {
        closing = close
      } else {
        kept.append(character)
      }
      before = character
    }
    return kept
  }

  private static let quotes: [Character: Character] = ["'": "'", "\"": "\"", "“": "”", "‘": "’"]
  private static let idle: Set<String> = ["have", "see", "hear", "know"]
  private static let advice: [[String]] = [
    "you should", "you ought to", "you need to", "have you tried", "have you considered",
    "have you thought about", "why do not you", "you could try", "if i were you", "my advice",
  ].map { $0.split(separator: " ").map(String.init) }
}
