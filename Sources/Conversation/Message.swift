public enum Role: String, Codable, Sendable { case partner, learner }

/// One message of a conversation. What belongs to one role only is empty in the other.
public struct Message: Codable, Equatable, Sendable {
  public var role: Role
  public var text: String
  public var at: Timestamp?

  /// Partner: what they feel as they say it.
  public var feels: [Feeling]
  /// Partner: how they are towards the learner.
  public var mood: Mood?
  /// Partner: what they are after.
  public var wantsNow: WantsNow?
  /// Partner: who found the words.
  public var by: PartnerKind
  /// Partner: the name of the language model that found the words.
  public var model: String?
  /// Partner: whether the scenario says nothing of what they tell, so that the model made it up. It stays true of them.
  public var isInvented: Bool

  /// Learner: what the coach saw.
  public var reading: Reading?
  /// Learner: attempts at this same turn that came before, oldest first.
  public var earlierTakes: [Take]

  public init(
    _ role: Role, _ text: String, at: Timestamp? = nil, feels: [Feeling] = [], mood: Mood? = nil,
    wantsNow: WantsNow? = nil, by: PartnerKind = .scripted, model: String? = nil, isInvented: Bool = false,
    reading: Reading? = nil, earlierTakes: [Take] = []
  ) {
    self.role = role
    self.text = text
    self.at = at
    self.feels = feels
    self.mood = mood
    self.wantsNow = wantsNow
    self.by = by
    self.model = model
    self.isInvented = isInvented
    self.reading = reading
    self.earlierTakes = earlierTakes
  }

  enum CodingKeys: String, CodingKey {
    case role, text, at, feels, mood, by, model, reading
    case wantsNow = "wants_now"
    case isInvented = "invented"
    case earlierTakes = "earlier_takes"
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    role = try box.decode(Role.self, forKey: .role)
    text = try box.decode(String.self, forKey: .text)
    at = try box.decodeIfPresent(Timestamp.self, forKey: .at)
    feels = try box.decodeIfPresent([Feeling].self, forKey: .feels) ?? []
    mood = try box.decodeIfPresent(Mood.self, forKey: .mood)
    wantsNow = try box.decodeIfPresent(WantsNow.self, forKey: .wantsNow)
    by = try box.decodeIfPresent(PartnerKind.self, forKey: .by) ?? .scripted
    model = try box.decodeIfPresent(String.self, forKey: .model)
    isInvented = try box.decodeIfPresent(Bool.self, forKey: .isInvented) ?? false
    reading = try box.decodeIfPresent(Reading.self, forKey: .reading)
    earlierTakes = try box.decodeIfPresent([Take].self, forKey: .earlierTakes) ?? []
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(role, forKey: .role)
    try box.encode(text, forKey: .text)
    try box.encodeIfPresent(at, forKey: .at)
    if !feels.isEmpty { try box.encode(feels, forKey: .feels) }
    try box.encodeIfPresent(mood, forKey: .mood)
    try box.encodeIfPresent(wantsNow, forKey: .wantsNow)
    if by != .scripted { try box.encode(by, forKey: .by) }
    try box.encodeIfPresent(model, forKey: .model)
    if isInvented { try box.encode(isInvented, forKey: .isInvented) }
    try box.encodeIfPresent(reading, forKey: .reading)
    if !earlierTakes.isEmpty { try box.encode(earlierTakes, forKey: .earlierTakes) }
  }
}

/// An attempt at a turn that the learner took back, with the conversation that followed it.
public struct Take: Codable, Equatable, Sendable {
  public var text: String
  public var at: Timestamp?
  public var reading: Reading?
  public var followedBy: [Message]

  public init(text: String, at: Timestamp? = nil, reading: Reading? = nil, followedBy: [Message] = []) {
    self.text = text
    self.at = at
    self.reading = reading
    self.followedBy = followedBy
  }

  enum CodingKeys: String, CodingKey {
    case text, at, reading
    case followedBy = "followed_by"
  }
}
