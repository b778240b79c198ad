import Conversation

/// The feedback on a session as a list of things to say, in their order; the screen and plain mode say the same.
enum FeedbackPart: Equatable, Sendable {
  case heading(String)
  case text(String)
  /// The learner's words.
  case quote(String)
  /// The learner's words, and in a few words what they cost.
  case moment(String, reason: String)
  /// The learner's words, a little changed.
  case rewording(String)
  case score(DimensionScore)
  case remark(String)
}

func feedbackParts(_ session: Session) -> [FeedbackPart] {
  let partner = session.scenario.partner
  guard session.replies > 0, let feedback = session.feedback else {
    return [
      .text("You stopped before your first reply, and that is fine. \(partner) will be there when you want to try.")
    ]
  }
  var parts: [FeedbackPart] = []
  if let strength = feedback.strength {
    parts += [.heading("What reached \(partner)")] + said(strength)
  }
  if let focus = feedback.focus {
    parts += [.heading("One thing to try")] + said(focus)
    if let rewording = focus.rewording { parts.append(.rewording(rewording)) }
  }
  if let next = feedback.nextStep { parts += [.heading("If you want a next step"), .text(next)] }
  if feedback.strength == nil, feedback.focus == nil, feedback.nextStep == nil {
    parts.append(.text("There was too little to say something useful about single replies."))
  }
  if let arc = MoodWords.arc(of: session.messages, partner: partner) {
    parts += [.heading("How \(partner) was"), .text(arc)]
  }
  parts += momentParts(feedback)
  if let assessment = session.assessment { parts += scoreParts(assessment) }
  return parts
}

private func said(_ observation: Observation) -> [FeedbackPart] {
  [.text(observation.title + (observation.title.last?.isPunctuation == true ? "" : ".")), .quote(observation.quote)]
    + (observation.why.isEmpty ? [] : [.text(observation.why)])
}

/// Replies worth another try, but for the one that the focus is about. Those of old sessions have no reason with
/// them, and without one nobody knows what to do with the quote.
private func momentParts(_ feedback: Feedback) -> [FeedbackPart] {
  guard !feedback.others.isEmpty else { return [] }
  return [.heading("Also worth another try")] + feedback.others.map { .moment($0.quote, reason: $0.reason) }
}

private func scoreParts(_ assessment: Assessment) -> [FeedbackPart] {
  var parts = [FeedbackPart.heading("How much there was of each")]
  if !assessment.judged { parts.append(.text(ScoreWords.tooLittle)) }
  parts.append(.remark("More of these helps:"))
  for score in assessment.scores where score.dimension.isWanted { parts.append(.score(score)) }
  parts.append(.remark("Less of these helps:"))
  for score in assessment.scores where !score.dimension.isWanted { parts.append(.score(score)) }
  parts.append(.remark(ScoreWords.whatTheyAre))
  return parts
}
