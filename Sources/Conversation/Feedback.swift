/// What the coach tells the learner after a conversation.
public struct Feedback: Codable, Equatable, Sendable {
  /// What reached the partner; `nil` only where there was no reply to praise honestly.
  public var strength: Observation?
  /// What to try instead, one thing; `nil` where there is nothing worth changing.
  public var focus: Observation?
  /// Indices into the session's messages of replies worth a second take, most worthwhile first.
  public var moments: [Int]
  /// The replies among `moments` that the focus is not about, each with what it cost, in the same order.
  public var others: [SecondTake]
  /// An invitation for the next conversation; only where there was much to go by and nothing to change.
  public var nextStep: String?

  public init(
    strength: Observation? = nil, focus: Observation? = nil, moments: [Int] = [], others: [SecondTake] = [],
    nextStep: String? = nil
  ) {
    self.strength = strength
    self.focus = focus
    self.moments = moments
    self.others = others
    self.nextStep = nextStep
  }

  enum CodingKeys: String, CodingKey {
    case strength, focus, moments, others
    case nextStep = "next_step"
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    strength = try box.decodeIfPresent(Observation.self, forKey: .strength)
    focus = try box.decodeIfPresent(Observation.self, forKey: .focus)
    moments = try box.decode([Int].self, forKey: .moments)
    others = try box.decodeIfPresent([SecondTake].self, forKey: .others) ?? []
    nextStep = try box.decodeIfPresent(String.self, forKey: .nextStep)
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encodeIfPresent(strength, forKey: .strength)
    try box.encodeIfPresent(focus, forKey: .focus)
    try box.encode(moments, forKey: .moments)
    if !others.isEmpty { try box.encode(others, forKey: .others) }
    try box.encodeIfPresent(nextStep, forKey: .nextStep)
  }
}

/// A reply that is worth another try, and why.
public struct SecondTake: Codable, Equatable, Sendable {
  /// Index of the learner's message in the session.
  public var message: Int
  /// The learner's own words that cost something.
  public var quote: String
  /// What they cost, in a few plain words: "advice as a question".
  public var reason: String

  public init(message: Int, quote: String, reason: String) {
    self.message = message
    self.quote = quote
    self.reason = reason
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
