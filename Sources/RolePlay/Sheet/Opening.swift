public import Conversation

/// How the conversation begins: one of these lines, by chance.
public struct Opening: Sendable, Equatable {
  public var says: [Line]
  public var feels: [Feeling]
}
