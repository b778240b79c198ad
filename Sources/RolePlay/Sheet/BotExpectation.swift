/// What should come of a learner with one habit in this sheet, where it is not what should come of them in any.
public struct BotExpectation: Sendable, Equatable {
  public var bot: Bot
  /// Every play ends in one of these; no limit where it is empty.
  public var must: [Reference]
  /// No play ends in one of these.
  public var mustNot: [Reference]
  public var at: Position

  /// What stands among `must` and `must_not` for a conversation that has not ended.
  public static let noEnding = "none"
}
