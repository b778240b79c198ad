public import Conversation

/// Text → reading → assessment → feedback. Pure: the same words give the same answer.
public struct Coach: Sendable {
  public static let standard = Coach()
  public static let engine = Engine(version: "0.1.0", taxonomy: "1")

  public init() {}

  /// What is in `reply`, said after the partner's message (`nil` where the learner begins).
  public func read(_ reply: String, after partner: String?) -> Reading { Reading() }

  /// Six scores for a conversation, from the readings in its learner messages (those without one are read here).
  public func assess(_ messages: [Message]) -> Assessment {
    Assessment(judged: false, scores: Dimension.allCases.map { DimensionScore($0, score: 1, certainty: .tentative) })
  }

  /// One strength, one focus, with the learner's own words.
  public func feedback(on messages: [Message], assessment: Assessment, partner: String) -> Feedback { Feedback() }
}
