/// Something the partner feels at one moment, and why.
public struct Feeling: Codable, Equatable, Sendable {
  /// A plain English noun: "disappointment", "shame".
  public var emotion: String
  /// 0 to 10.
  public var strength: Int
  /// The cause as the learner might say it to the partner: "you didn't get the promotion".
  public var because: String?

  public init(emotion: String, strength: Int, because: String? = nil) {
    self.emotion = emotion
    self.strength = strength
    self.because = because
  }
}

/// The partner's state as the learner may see it: words, never numbers.
public struct Mood: Codable, Equatable, Sendable {
  /// "guarded", "open", …
  public var trust: String
  /// "steady", "raw", …
  public var distress: String

  public init(trust: String, distress: String) {
    self.trust = trust
    self.distress = distress
  }
}

/// What the partner is after at this moment.
public enum WantsNow: String, Codable, CaseIterable, Sendable { case vent, ideas, company }
