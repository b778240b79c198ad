/// Something the conversation has come to; once reached, it stays reached.
public struct Milestone: Sendable, Equatable {
  public var id: String
  /// Facts told.
  public var facts: Int
  /// Each seen once in the session.
  public var moves: [Target]
  public var trust: Bound?
  public var distress: Bound?
  public var at: Position
}
