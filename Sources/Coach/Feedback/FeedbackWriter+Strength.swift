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

  /// What the partner said next, where there is anything new in it: "Could be. I'd have to hear it again in a better
  /// week." is no proof. Nothing where they turned away, or where the reply also held something of weight that is not
  /// wanted: then the answer is no proof of the good.
  private func whatFollowed(_ reply: Reply, _ costs: [FocusFinder.Cost], by variant: Variant) -> String? {
    let isSpoilt = costs.contains { $0.reply.index == reply.index && $0.cost >= FocusFinder.worthwhile }
    guard let next = reply.after, !isSpoilt,
      replies.firstIndex(where: { $0.index == reply.index }).map({ replies.tellsMore(next, after: $0) }) == true,
      Aftermath(of: reply) != .worse,
      let words = Quote.telling(of: next.text),
      let lead = variant.pick(["Next, \(partner) said", "\(partner) went on", "Then \(partner) said"], for: "next")
    else { return nil }
    return "\(lead): “\(words)”"
  }
}
