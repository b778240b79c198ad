public import Conversation

/// Text → reading → assessment → feedback. Pure: the same words give the same answer.
public struct Coach: Sendable {
  public static let standard = Coach()
  public static let engine = Engine(version: "0.1.0", taxonomy: "1")

  public init() {}

  /// What is in `reply`, said after the partner's message (`nil` where the learner begins).
  public func read(_ reply: String, after partner: String?) -> Reading { Reading() }
}
