public import Conversation

/// A persona sheet. What the scenario file says, as values.
public struct Scenario: Sendable, Equatable {
  public var id: String
  public var title: String
  public var setting: Setting
  public var difficulty: Difficulty
  public var contentWarning: [String]
  public var brief: String
  public var persona: Persona

  public enum Setting: String, Codable, CaseIterable, Sendable { case workplace, personal }
  public enum Difficulty: String, Codable, CaseIterable, Sendable { case open, guarded, prickly }

  public struct Persona: Sendable, Equatable {
    public var name: String
    public var relation: String
  }
}
