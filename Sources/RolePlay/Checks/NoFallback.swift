extension Check {
  /// One reaction must be `to: anything` and hold always.
  ///
  /// Otherwise there are replies that the partner has no answer to.
  ///
  /// ```yaml
  /// reactions:
  ///   - {to: sympathy, says: "Thanks."}
  /// ```
  /// Remedy: add `- {to: anything, says: ["Mm.", "Yeah."]}` at the end.
  static let noFallback = Check { scenario in
    let holdsAlways = scenario.reactions.contains {
      $0.to == .anything && $0.conditions == 0 && ($0.nth ?? 1) == 1 && !$0.says.isEmpty
    }
    guard !holdsAlways, let first = scenario.reactions.first else { return [] }
    return [
      Finding(
        code: .noFallback, at: first.at,
        message: "no reaction is `to: anything` without a condition; add one with a few short lines, for "
          + "the replies that nothing else answers")
    ]
  }
}
