/// One line of the history.
public struct SessionSummary: Codable, Equatable, Sendable {
  public var id: String
  public var scenario: ScenarioReference
  public var started: Timestamp
  /// `nil` while the practice is unfinished.
  public var ended: Timestamp?
  public var replies: Int
  public var assessment: Assessment?

  public init(_ session: Session) {
    id = session.id
    scenario = session.scenario
    started = session.started
    ended = session.ended
    replies = session.replies
    assessment = session.assessment
  }
}
