import Conversation

extension FeedbackWriter {
  /// What is said of the best of the learner's clauses.
  func observation(of found: StrengthFinder.Found, costs: [FocusFinder.Cost]) -> Observation? {
    guard let wording = Wording.strength(of: found.move) else { return nil }
    let variant = variant(for: found.reply)
    var blanks = blanks(for: found.reply)
    blanks.asked = found.quote.hasSuffix("?")
    var why = wording.why(blanks, by: variant)
    if found.value >= 0.3, let more = whatFollowed(found.reply, costs, by: variant) { why += " " + more }
    return Observation(
      move: found.move, dimension: found.move.dimension, message: found.reply.index,
      title: wording.title(blanks, by: variant),
      quote: Quote.short(found.quote), why: why)
  }

  /// Whether there is anything in an answer that was not there before, as far as what is felt in it shows: one whose
  /// reasons were all given earlier, "Could be. I'd have to hear it again in a better week.", tells no more.
  private func tellsMore(_ answer: Message, than reply: Reply) -> Bool {
    let reasons = answer.feels.compactMap(\.because)
    let known = Set(replies.filter { $0.index <= reply.index }.flatMap(\.feels).compactMap(\.because))
    return reasons.isEmpty || !known.isSuperset(of: reasons)
  }

  /// What the partner said next. Nothing where they turned away, or where the reply also held something of weight
  /// that is not wanted: then the answer is no proof of the good.
  private func whatFollowed(_ reply: Reply, _ costs: [FocusFinder.Cost], by variant: Variant) -> String? {
    let isSpoilt = costs.contains { $0.reply.index == reply.index && $0.cost >= FocusFinder.worthwhile }
    guard let next = reply.after, !isSpoilt, tellsMore(next, than: reply), Aftermath(of: reply) != .worse,
      let words = Quote.telling(of: next.text),
      let lead = variant.pick(["Next, \(partner) said", "\(partner) went on", "Then \(partner) said"], for: "next")
    else { return nil }
    return "\(lead): “\(words)”"
  }
}
