public import Conversation

/// A persona sheet: what a scenario file says, as values. `ScenarioFile` makes them.
public struct Scenario: Sendable, Equatable {
  /// The format that this version reads, written as `schema: 1`.
  public static let currentSchema = 1

  /// Lower-case words joined by hyphens: `passed-over`.
  public var id: String
  public var title: String
  public var setting: Setting
  public var difficulty: Difficulty
  /// What someone may want to know before they choose it: "job insecurity".
  public var contentWarning: [String]
  /// What the learner knows before it starts.
  public var brief: String
  public var persona: Persona
  /// What counts as respectful here, where it is not the default.
  public var norms: [String]
  /// What the partner is after when it begins.
  public var wantsNow: WantsNow
  public var trust: Scale
  public var distress: Scale
  public var opening: Opening
  public var facts: [Fact]
  public var corrections: [Correction]
  /// What a learner may well ask or remark, and the sheet has no answer to.
  public var unanswered: [Question]
  /// What the partner says of their own accord, in this order.
  public var beats: [Beat]
  public var reactions: [Reaction]
  /// The sheet's own lines for what happens at the edge of a conversation.
  public var edges: [Edge: [Line]]
  public var milestones: [Milestone]
  /// Tried in this order.
  public var endings: [Ending]
  public var tests: [ScenarioTest]
  /// Where the bots of a rehearsal should fare otherwise than usual.
  public var bots: [BotExpectation]

  public enum Setting: String, Codable, CaseIterable, Sendable { case workplace, personal }
  /// How the partner meets the learner.
  public enum Difficulty: String, Codable, CaseIterable, Sendable { case open, guarded, prickly }

  public func fact(_ id: String) -> Fact? { facts.first { $0.id == id } }
}
