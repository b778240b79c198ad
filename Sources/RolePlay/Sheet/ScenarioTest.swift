public import Conversation

/// A short play that a sheet carries to show that it works.
public struct ScenarioTest: Sendable, Equatable {
  public var name: String
  public var play: [ScenarioTestStep]
  public var at: Position
}

public struct ScenarioTestStep: Sendable, Equatable {
  /// What the learner says.
  public var you: String
  /// The moves in it, pinned so that the test outlives a change of the coach.
  public var moves: [Move]
  /// Topics that it is about, pinned likewise.
  public var about: [String]
  public var expect: Expectation
  public var at: Position
}

/// What has to be true of the partner's answer; what is `nil` is not looked at.
public struct Expectation: Sendable, Equatable {
  public var tells: Reference?
  public var guards: Reference?
  public var corrects: Reference?
  public var reaction: Target?
  public var edge: Edge?
  public var ending: Reference?
  public var milestone: Reference?
  public var trust: Bound?
  public var distress: Bound?
  /// Part of the line, in any case.
  public var says: String?
}
