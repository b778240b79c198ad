public import Conversation

/// Something that happened to the partner, told once, when it is asked for and the learner has earned it.
public struct Fact: Sendable, Equatable {
  public var id: String
  /// Nouns that point to it: "family", "home".
  public var topics: [String]
  /// What a learner might say to ask for it; matched by meaning, not by letter.
  public var questions: [Question]
  /// 0 to 10: the trust it takes.
  public var trust: Int
  /// Said when it is asked for too early: hints that there is something, and gives nothing of it away.
  public var guardLines: [Line]
  public var says: Lines
  public var feels: [Feeling]
  /// Short questions right after it, with their answers.
  public var then: [FollowUp]
  /// Said when it is asked for again.
  public var again: [Line]
  public var at: Position

  /// The questions as text.
  public var asks: [String] { questions.map(\.text) }
}

/// What a learner might really say, and where it is written.
public struct Question: Sendable, Equatable {
  public var text: String
  public var at: Position
}

/// A short question that only makes sense right after a fact: "why", "what did she say".
public struct FollowUp: Sendable, Equatable {
  public var ask: String
  public var says: [Line]
}
