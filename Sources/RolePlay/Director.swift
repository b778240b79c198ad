public import Conversation

/// The pure step function of one scenario.
public struct Director: Sendable {
  public let scenario: Scenario
  public init(_ scenario: Scenario) { self.scenario = scenario }

  /// The opening line and the state it leaves.
  public func open(seed: UInt32) -> Step { fatalError() }

  /// The partner's answer to one reply. Pure: the same state, reply and reading give the same step.
  public func step(_ state: PartnerState, reply: String, reading: Reading) -> Step { fatalError() }
}

public struct PartnerState: Sendable, Equatable {}

public struct Step: Sendable, Equatable {
  public var state: PartnerState
  public var line: PartnerLine
  /// The id of the ending reached with this line; the conversation is over.
  public var ending: String?
}

public struct PartnerLine: Sendable, Equatable {
  public var text: String
  public var feels: [Feeling]
  public var mood: Mood
  public var wantsNow: WantsNow
}
