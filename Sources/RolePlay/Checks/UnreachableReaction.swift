import Conversation

extension Check {
  static let unreachableReaction = Check(
    code: .unreachableReaction,
    explanation: Explanation(
      title: "A reaction that never comes",
      what: "No reply can bring the reaction about: its conditions can never hold, or another one that "
        + "is more specific holds whenever it does. `to: anything` is the last resort and takes no "
        + "conditions.",
      why: "Its lines are never said and its shift never counts.",
      example: """
        reactions:
          - {to: sympathy, says: ["It's all right."]}
          - {to: sympathy, when: {wants_now: ideas}, says: ["Sorry doesn't mend it."]}
        """,
      remedy: "Change the condition so that it can hold, give the reaction one that the other does not "
        + "have, or take it out.")
  ) { scenario in
    let reach = Reach(scenario)
    return scenario.reactions.enumerated().compactMap { index, reaction in
      guard let reason = reason(for: index, in: scenario.reactions, within: reach) else { return nil }
      return Finding(at: reaction.at, message: "the reaction to `\(reaction.to.id)` never comes: \(reason)")
    }
  }

  private static func reason(for index: Int, in reactions: [Reaction], within reach: Reach) -> String? {
    let reaction = reactions[index]
    if let obstacle = reach.obstacle(to: reaction.when) { return obstacle }
    switch reaction.to {
    case .anything:
      guard reaction.conditions > 0 || (reaction.nth ?? 1) > 1 else { return nil }
      return "`to: anything` is taken only where it has no condition; take the condition out, or answer to a "
        + "move or a dimension"
    case .move(.unreadable):
      return "what cannot be read is answered by the edges `gibberish` and `other_language`"
    case .move(.hostile):
      // Every line for it is taken, whatever the conditions.
      return nil
    case .move, .dimension, .distortion:
      guard let winner = reactions.winners(over: index)?.first else { return nil }
      return "the one in line \(reactions[winner].at.line) holds whenever it does, and comes first"
    }
  }
}
