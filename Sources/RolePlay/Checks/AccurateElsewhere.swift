import Conversation

extension Check {
  /// `accurate` belongs to `name_feeling` and `reflect_feeling_cause` only.
  ///
  /// It is judged by comparing the feeling that the learner names with what the partner feels; in other
  /// moves there is nothing to compare, and the reaction would never be chosen.
  ///
  /// ```yaml
  /// reactions:
  ///   - {to: sympathy, accurate: true, says: "Yes."}
  /// ```
  /// Remedy: leave `accurate` out, or answer to `name_feeling`.
  static let accurateElsewhere = Check { scenario in
    scenario.reactions.compactMap { reaction in
      guard reaction.accurate != nil else { return nil }
      switch reaction.to {
      case .move(.nameFeeling), .move(.reflectFeelingCause): return nil
      default:
        return Finding(
          code: .accurateElsewhere, at: reaction.at,
          message: "`accurate` is judged for `name_feeling` and `reflect_feeling_cause`, not for "
            + "`\(reaction.to.id)`; leave it out")
      }
    }
  }
}
