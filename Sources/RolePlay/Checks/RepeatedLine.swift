extension Check {
  static let repeatedLine = Check(
    code: .repeatedLine,
    explanation: Explanation(
      title: "One line in two places",
      what: "The same words stand in two places of the sheet.",
      why: "Nothing is said twice in a conversation while there is something else to say: said in one "
        + "place, the line is gone from the other too.",
      example: """
        beats:
          - "It was raining."
          - "It was raining."
        """,
      remedy: "Write another line for one of the places, or take it out of one.")
  ) { scenario in
    var first: [String: (line: Line, place: String)] = [:]
    return scenario.spokenLines.compactMap { spoken in
      let words = spelling(spoken.line.text)
      guard let earlier = first[words] else {
        first[words] = spoken
        return nil
      }
      return Finding(
        at: spoken.line.at,
        message: "“\(visible(spoken.line.text, limit: 40))” (\(spoken.place)) is said in line "
          + "\(earlier.line.at.line) (\(earlier.place)) already; write another line for one of them")
    }
  }

  /// Letters and digits in lower case: what is left tells two lines apart.
  private static func spelling(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
