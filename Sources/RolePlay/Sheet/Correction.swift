/// Something false that a learner may say or ask, and what the partner makes of it.
public struct Correction: Sendable, Equatable {
  /// Different ways to claim it: "you were fired".
  public var claims: [String]
  public var says: [Line]
  public var at: Position
}
