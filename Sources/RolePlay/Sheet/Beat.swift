public import Conversation

/// What the partner says of their own accord when a reply leaves room and asks nothing.
public struct Beat: Sendable, Equatable {
  public var says: [Line]
  public var feels: [Feeling]
  /// The fact that it tells.
  public var fact: Reference?
  public var when: Condition
  public var at: Position
}
