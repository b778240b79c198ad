public import Conversation

/// One way in which the conversation can end.
public struct Ending: Sendable, Equatable {
  public var id: String
  public var when: Condition
  public var says: [Line]
  public var feels: [Feeling]
  public var at: Position

  /// Whether it comes of lost trust, and so does not wait for a pause.
  var isLossOfTrust: Bool {
    guard let trust = when.trust else { return false }
    return trust.comparison == .atMost || trust.comparison == .below || trust == Bound(.exactly, 0)
  }
}
