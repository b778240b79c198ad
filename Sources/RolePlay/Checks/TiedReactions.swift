extension Check {
  static let tiedReactions = Check(
    code: .tiedReactions,
    explanation: Explanation(
      title: "Two reactions for the same case",
      what: "Two reactions answer to the same thing under the same conditions, with the same `nth`.",
      why: "They take turns, so that the effect of a reply depends on chance. Nearly always one was "
        + "forgotten when the other was written.",
      example: """
        reactions:
          - {to: sympathy, shift: {trust: +1}, says: ["It's all right."]}
          - {to: sympathy, shift: {distress: -1}, says: ["It helps, a bit."]}
        """,
      remedy: "Make them one reaction with a list of lines, or give one of them a condition.")
  ) { scenario in
    let reactions = scenario.reactions
    return reactions.enumerated().compactMap { index, reaction in
      guard reaction.to != .anything, let earlier = reactions[..<index].first(where: reaction.ties) else {
        return nil
      }
      return Finding(
        at: reaction.at,
        message: "the reaction to `\(reaction.to.id)` has the same conditions as the one in line "
          + "\(earlier.at.line); make them one with a list of lines, or give one a condition")
    }
  }
}
