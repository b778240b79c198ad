import Conversation

/// Finds what to say about one conversation and says it.
struct FeedbackWriter {
  let coach: Coach
  let replies: [Reply]
  let assessment: Assessment
  let partner: String
  let norms: Norms

  var feedback: Feedback {
    let costs = costs
    let costliest = FocusFinder.costliest(of: costs).flatMap { $0.cost >= FocusFinder.worthwhile ? $0 : nil }
    let praised = StrengthFinder().best(in: replies, norms: norms, sparing: costliest?.quote)
    let missing = FocusFinder.missing(in: replies, assessment: assessment, norms: norms, praised: praised)
    var focus = costliest.flatMap { observation(of: $0, among: costs) }
    // That something was missing is only worth saying with a sentence that has it.
    if let missing, missing.cost >= max(FocusFinder.worthwhile, costliest?.cost ?? 0),
      let added = observation(of: missing), added.rewording != nil
    {
      focus = added
    }
    let strength = praised.flatMap { observation(of: $0, costs: costs) }
    let others = others(costs, focus: focus?.message, strength: strength?.message)
    let moments = (focus.map { [$0.message] } ?? []) + others.map(\.message)
    let next = focus == nil ? nextStep : nil
    return hedged(Feedback(strength: strength, focus: focus, moments: moments, others: others, nextStep: next))
  }

  /// What cost something, reply by reply. What the next reply took back is mended and not brought up again.
  private var costs: [FocusFinder.Cost] {
    replies.indices.filter { !replies.isMended(at: $0) }.flatMap { index in
      FocusFinder.costs(
        of: replies[index], occasion: Occasion(replies[index], previous: index > 0 ? replies[index - 1] : nil),
        norms: norms)
    }
  }

  /// A sentence more where there was little to go by.
  private func hedged(_ feedback: Feedback) -> Feedback {
    let hedge: String
    switch replies.count {
    case 1: hedge = "With one reply to go by, this is only a first impression."
    case 2: hedge = "With two replies to go by, this is only a first impression."
    default: return feedback
    }
    var feedback = feedback
    if feedback.strength != nil { feedback.strength?.why += " " + hedge } else { feedback.focus?.why += " " + hedge }
    return feedback
  }

  // MARK: Other replies

  /// The replies besides the focus in which something cost, costliest first, three moments in all with the focus.
  /// Never one that mends something, nor the one that is praised, nor one of which nothing can be said.
  private func others(_ costs: [FocusFinder.Cost], focus: Int?, strength: Int?) -> [SecondTake] {
    let candidates = costs.filter {
      $0.cost >= FocusFinder.worthwhile && $0.reason != nil && !$0.reply.repairs && !$0.isPassingRemark
        && $0.reply.index != focus && $0.reply.index != strength
    }
    let costliest = Dictionary(grouping: candidates, by: \.reply.index).values.compactMap { costs in
      costs.max { $0.cost < $1.cost }
    }
    let ranked = costliest.sorted { a, b in a.cost == b.cost ? a.reply.index < b.reply.index : a.cost > b.cost }
    return ranked.prefix(focus == nil ? 3 : 2).compactMap { cost in
      cost.reason.map { SecondTake(message: cost.reply.index, quote: Quote.short(cost.quote), reason: $0) }
    }
  }

  // MARK: Where nothing is to be changed

  /// From so many replies on, praise alone would be too little.
  private static let practised = 8

  /// What was there least of what helps, as an invitation.
  private var nextStep: String? {
    guard replies.count >= Self.practised, assessment.judged, let last = replies.last else { return nil }
    let wanted = assessment.scores.filter {
      $0.dimension.isWanted && !($0.dimension == .encouragingElaboration && norms.valuesReserve)
    }
    guard let least = wanted.min(by: { $0.score < $1.score }) else { return nil }
    let steps = Wording.nextSteps(least.score < 4 ? least.dimension : nil)
    return variant(for: last).pick(steps.compactMap(Blanks(name: partner, feeling: nil).fill), for: "next step")
  }

  // MARK: What the words are made from

  func felt(_ reply: Reply) -> FeltMoment {
    let soFar = replies.prefix { $0.index <= reply.index }
    return FeltMoment(
      reply, earlier: soFar.dropLast().flatMap(\.feels), said: soFar.compactMap { $0.before?.text })
  }

  func blanks(for reply: Reply) -> Blanks {
    // What was felt some messages ago is not said to have been in the last one.
    let at = replies.firstIndex { $0.index == reply.index }
    let isNow = reply.before?.feels.isEmpty == false && at.map { replies.answersNews(at: $0) } == true
    let feeling = isNow ? felt(reply).feeling : nil
    return Blanks(name: partner, feeling: (feeling?.strength ?? 0) >= 4 ? feeling?.emotion.lowercased() : nil)
  }

  func variant(for reply: Reply) -> Variant {
    Variant(partner, reply.text, replies.map(\.text).joined(separator: "\n"))
  }
}
