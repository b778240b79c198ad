/// A rule that a sheet as a whole has to keep. Each has a file of its own, with the explanation that its
/// page in `Documentation/Diagnostics` is made from.
struct Check: Sendable {
  struct Finding: Sendable {
    var at: Position
    var message: String
  }

  var code: DiagnosticCode
  var explanation: Explanation
  var find: @Sendable (Scenario) -> [Finding]

  /// What a sheet cannot be played without: looked at whenever one is loaded.
  static let forPlay: [Check] = [.duplicateID, .unknownReference, .noFallback, .accurateElsewhere]

  /// What a sheet can be played without, and should not be: looked at when a writer asks.
  static let forWriters: [Check] = [
    .unansweredMove, .leakyGuard, .unreachableFact, .unreachableReaction, .unreachableEnding, .tiedReactions,
    .repeatedLine, .stolenQuestion, .missingFeeling, .tooFewTests, .partnerAdvises, .thanksForHurt,
    .unreachableMilestone, .unreachableBeat,
  ]

  /// What only plays can show: looked at in a rehearsal.
  static let inRehearsal: [Check] = [.botOutcome]
}
