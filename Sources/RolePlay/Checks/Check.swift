/// A rule that a sheet as a whole has to keep. Each has a file of its own, which says what it asks for,
/// why, what breaks it and what to do then.
struct Check: Sendable {
  struct Finding: Sendable {
    var code: DiagnosticCode
    var at: Position
    var message: String
  }

  var find: @Sendable (Scenario) -> [Finding]

  static let all: [Check] = [.duplicateID, .unknownReference, .noFallback, .accurateElsewhere]
}
