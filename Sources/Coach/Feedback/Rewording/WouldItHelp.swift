import Conversation

extension RewordingRule {
  /// "Do you think a walk would help?" → "How do you feel about a walk?"
  static let wouldItHelp = RewordingRule(
    id: "would_it_help", moves: [.adviceQuestion, .adviceTentative, .adviceDirective, .closedQuestion]
  ) { phrasing in
    let words = phrasing.words
    guard let start = opener.end(in: words),
      let verb = words.keys.indices.first(where: { $0 > start && modals.contains(words.keys[$0]) }),
      words.keys[verb...].contains("help") || words.keys[verb...].contains("work"), verb - start <= 8
    else { return [] }
    let idea = words.text[words.places[start].lowerBound..<words.places[verb - 1].upperBound]
    return ["How do you feel about \(idea)?", "Does \(idea) feel possible right now?"]
  }

  private static let opener = Opener("do|did|dont you|u think|feel|believe that?")
  private static let modals: Set<String> = ["could", "would", "might", "will", "may"]
}
