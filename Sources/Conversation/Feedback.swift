/// What the coach tells the learner after a conversation.
public struct Feedback: Codable, Equatable, Sendable {
  /// What reached the partner; `nil` only where there was no reply to praise honestly.
  public var strength: Observation?
  /// What to try instead, one thing; `nil` where there is nothing worth changing.
  public var focus: Observation?
  /// Indices into the session's messages of replies worth a second take, most worthwhile first.
  public var moments: [Int]

  public init(strength: Observation? = nil, focus: Observation? = nil, moments: [Int] = []) {
    self.strength = strength
    self.focus = focus
    self.moments = moments
  }
}

/// One thing seen in one reply, with the learner's own words as evidence.
public struct Observation: Codable, Equatable, Sendable {
  public var move: Move?
  public var dimension: Dimension?
  /// Index of the learner's message in the session.
  public var message: Int
  /// A few plain words: "You put a name to what she felt".
  public var title: String
  /// The learner's own words.
  public var quote: String
  /// What it did to this partner, in one or two sentences.
  public var why: String
  /// The learner's own sentence, changed as little as possible; only for a focus.
  public var rewording: String?

  public init(
    move: Move? = nil, dimension: Dimension? = nil, message: Int, title: String, quote: String,
    why: String, rewording: String? = nil
  ) {
    self.move = move
    self.dimension = dimension
    self.message = message
    self.title = title
    self.quote = quote
    self.why = why
    self.rewording = rewording
  }
}
