public import Conversation

extension Coach {
  /// One strength, one focus, the moments worth a second take: all with the learner's own words.
  ///
  /// The same conversation gives the same feedback. `partner` is the partner's name. `norms` are the
  /// scenario's: where advice, reserve or one's own story is respect, it is not marked down in words. Advice
  /// that the partner was asking for is never a focus. What is praised is nowhere criticised as well, and of one
  /// or two replies nothing is said as if it were sure.
  public func feedback(
    on messages: [Message], assessment: Assessment, partner: String, norms: [String] = []
  ) -> Feedback {
    FeedbackWriter(
      coach: self, replies: replies(in: messages), assessment: assessment, partner: partner,
      norms: Norms(norms)
    ).feedback
  }
}
