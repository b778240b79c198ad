public import Conversation

/// What comes of one reply.
public struct Step: Sendable, Equatable {
  public var state: PartnerState
  public var line: PartnerLine
  /// The id of the ending reached with this line; the conversation is over.
  public var ending: String?
  /// Why this line.
  public var cue: Cue
}

/// What the partner says.
public struct PartnerLine: Sendable, Equatable {
  public var text: String
  /// What they feel as they say it.
  public var feels: [Feeling]
  /// How they are towards the learner, in words.
  public var mood: Mood
  public var wantsNow: WantsNow

  /// The line as a message of a session.
  public var message: Message {
    Message(.partner, text, feels: feels, mood: mood, wantsNow: wantsNow)
  }
}
