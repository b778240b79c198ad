public import Conversation

/// The pure step function of one scenario.
public struct Director: Sendable {
  /// The ending of a conversation that the learner leaves.
  public static let left = "left"
  public let scenario: Scenario
  public init(_ scenario: Scenario) { self.scenario = scenario }

  /// The opening line and the state it leaves.
  public func open(seed: UInt32) -> Step { say(scenario.opening.says.first, in: PartnerState()) }

  /// The partner's answer to one reply. Pure: the same state, reply and reading give the same step.
  public func step(_ state: PartnerState, reply: String, reading: Reading) -> Step {
    say(scenario.reactions.last { $0.to == .anything }?.says.all.first, in: state)
  }

  private func say(_ line: Line?, in state: PartnerState) -> Step {
    let mood = Mood(
      trust: scenario.trust.word(for: scenario.trust.start),
      distress: scenario.distress.word(for: scenario.distress.start))
    return Step(
      state: state,
      line: PartnerLine(
        text: line?.text ?? "Mm.", feels: scenario.opening.feels, mood: mood, wantsNow: scenario.wantsNow))
  }
}

public struct PartnerState: Sendable, Equatable, Codable {}

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
