extension Check {
  static let noFallback = Check(
    code: .noFallback,
    explanation: Explanation(
      title: "No answer to anything else",
      what: "One reaction must be `to: anything` and hold always.",
      why: "Otherwise there are replies that the partner has no answer to.",
      example: """
        reactions:  # and no others
          - {to: sympathy, says: "It's been a day."}
        """,
      remedy: "Add `- {to: anything, says: [\"Mm.\", \"Yeah.\"]}` with a few short lines of your own.")
  ) { scenario in
    let holdsAlways = scenario.reactions.contains {
      $0.to == .anything && $0.conditions == 0 && ($0.nth ?? 1) == 1 && !$0.says.isEmpty
    }
    guard !holdsAlways, let first = scenario.reactions.first else { return [] }
    return [
      Finding(
        at: first.at,
        message: "no reaction is `to: anything` without a condition; add one with a few short lines, for "
          + "the replies that nothing else answers")
    ]
  }
}
