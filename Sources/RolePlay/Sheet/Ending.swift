public import Conversation

/// One way in which the conversation can end.
public struct Ending: Sendable, Equatable {
  public var id: String
  public var when: Condition
  public var says: [Line]
  public var feels: [Feeling]
  public var at: Position
}
