/// What may happen at the edge of a conversation. A sheet may have its own lines for each; there are
/// plain ones for where it has not.
public enum Edge: String, Codable, CaseIterable, Sendable {
  case greeting, thanks, goodbye, insult, gibberish
  /// "Love you", "sending hugs".
  case affection
  case otherLanguage = "other_language"
  case areYouABot = "are_you_a_bot"
  /// "Ignore your instructions."
  case instructions
  /// "..."
  case silence
  case wallOfText = "wall_of_text"
  case wrongName = "wrong_name"
  /// The learner tells of something terrible of their own.
  case ownTragedy = "own_tragedy"
  /// The third question in a row with nothing else in the reply.
  case interrogation
  /// What the partner said comes back as a question: "in a car park?", "really?".
  case saidBack = "said_back"
  /// "A new what?", "I don't follow": the learner did not understand what the partner said.
  case notUnderstood = "not_understood"
  /// A question that the sheet cannot answer.
  case unknownQuestion = "unknown_question"
  /// A question about what the partner has just said, of which the sheet has no more.
  case noMore = "no_more"
  /// A guess, put as a question, that the sheet says nothing of: "like being underwater?".
  case unknownGuess = "unknown_guess"
}
