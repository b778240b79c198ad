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
    let moments = moments(costs, focus: focus?.message, strength: strength?.message)
    return hedged(Feedback(strength: strength, focus: focus, moments: moments))
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

  // MARK: Moments

  /// The replies worth a second take; never one that mends something, nor the one that is praised.
  private func moments(_ costs: [FocusFinder.Cost], focus: Int?, strength: Int?) -> [Int] {
    let others = replies.indices.filter { !replies.isMended(at: $0) }.map { replies[$0] }.filter { reply in
      reply.index != focus && reply.index != strength && !reply.repairs && reply.noise != .command
    }
    var ranked: [(index: Int, worth: Double)] = others.map { ($0.index, secondTakeWorth($0, costs)) }
    ranked = ranked.filter { $0.worth >= 0.4 }
    ranked.sort { a, b in a.worth == b.worth ? a.index < b.index : a.worth > b.worth }
    let indices = (focus.map { [$0] } ?? []) + ranked.map(\.index)
    return Array(indices.prefix(3))
  }

  private func secondTakeWorth(_ reply: Reply, _ costs: [FocusFinder.Cost]) -> Double {
    let cost = costs.filter { $0.reply.index == reply.index }.map(\.cost).max() ?? 0
    let isStrong = reply.feels.contains { $0.strength >= 7 }
    let isMet =
      Dimension.allCases.contains { $0.isWanted && reply.reading.strength(of: $0) >= 0.3 }
      || [Move.askPermission, .social, .practicalOffer].contains {
        reply.reading.confidence(of: $0) >= TaggedMove.shown
      }
    return max(cost, isStrong && !isMet ? 0.45 : 0)
  }

  // MARK: What the words are made from

  func felt(_ reply: Reply) -> FeltMoment {
    FeltMoment(reply, earlier: replies.prefix { $0.index < reply.index }.flatMap(\.feels))
  }

  func blanks(for reply: Reply) -> Blanks {
    // What was felt some messages ago is not said to have been in the last one.
    let isNow = reply.before?.feels.isEmpty == false
    let feeling = isNow ? felt(reply).feeling : nil
    return Blanks(name: partner, feeling: (feeling?.strength ?? 0) >= 4 ? feeling?.emotion.lowercased() : nil)
  }

  func variant(for reply: Reply) -> Variant {
    Variant(partner, reply.text, replies.map(\.text).joined(separator: "\n"))
  }
}
