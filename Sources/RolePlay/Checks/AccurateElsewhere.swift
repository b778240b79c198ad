import Conversation

extension Check {
  static let accurateElsewhere = Check(
    code: .accurateElsewhere,
    explanation: Explanation(
      title: "`accurate` where no feeling is named",
      what: "`accurate` belongs to `name_feeling` and `reflect_feeling_cause` only.",
      why: "It is judged by comparing the feeling that the learner names with what the partner "
        + "feels. In other moves there is nothing to compare, and the reaction would never be "
        + "chosen.",
      example: """
        reactions:
          - {to: sympathy, accurate: true, says: "That's it."}
        """,
      remedy: "Leave `accurate` out, or answer to `name_feeling`.")
  ) { scenario in
    scenario.reactions.compactMap { reaction in
      guard reaction.accurate != nil else { return nil }
      switch reaction.to {
      case .move(.nameFeeling), .move(.reflectFeelingCause): return nil
      default:
        return Finding(
          at: reaction.at,
          message: "`accurate` is judged for `name_feeling` and `reflect_feeling_cause`, not for "
            + "`\(reaction.to.id)`; leave it out")
      }
    }
  }
}
