public import Conversation

extension Coach {
  /// One strength, one focus, the moments worth a second take: all with the learner's own words.
  ///
  /// The same conversation gives the same feedback. `partner` is the partner's name. `norms` are the
  /// scenario's: where advice, reserve or one's own story is respect, it is not marked down in words. Advice
  /// that the partner was asking for is never a focus.
  public func feedback(
    on messages: [Message], assessment: Assessment, partner: String, norms: [String] = []
  ) -> Feedback {
    FeedbackWriter(
      coach: self, replies: replies(in: messages), assessment: assessment, partner: partner,
      norms: Norms(norms)
    ).feedback
  }
}

/// Finds what to say about one conversation and says it.
struct FeedbackWriter {
  let coach: Coach
  let replies: [Reply]
  let assessment: Assessment
  let partner: String
  let norms: Norms

  var feedback: Feedback {
    let costs = costs
    let focus = focus(costs)
    return Feedback(strength: strength, focus: focus, moments: moments(costs, focus: focus))
  }

  private var costs: [FocusFinder.Cost] {
    replies.indices.flatMap { index in
      FocusFinder.costs(of: replies[index], occasion: occasion(at: index), norms: norms)
    }
  }

  private func occasion(at index: Int) -> Occasion {
    Occasion(replies[index], previous: index > 0 ? replies[index - 1] : nil)
  }

  // MARK: The strength

  private var strength: Observation? {
    guard let found = StrengthFinder().best(in: replies, norms: norms),
      let wording = Wording.strength(of: found.move)
    else { return nil }
    let variant = variant(for: found.reply)
    let blanks = blanks(for: found.reply)
    var why = wording.why(blanks, by: variant)
    if found.value >= 0.3, let more = whatFollowed(found.reply, by: variant) { why += " " + more }
    return Observation(
      move: found.move, dimension: found.move.dimension, message: found.reply.index,
      title: wording.title(blanks, by: variant), quote: Quote.short(found.clause.text), why: why)
  }

  /// What the partner felt just then or said next, in a sentence.
  private func whatFollowed(_ reply: Reply, by variant: Variant) -> String? {
    if let next = reply.after, Aftermath(of: reply) != .worse, !costSomething(reply),
      next.text.split(separator: " ").count >= 5,
      let words = Quote.firstSentence(next.text)
    {
      let lead =
        variant.pick(["Next, \(partner) said", "\(partner) went on", "What came back"], for: "next") ?? ""
      return "\(lead): “\(words)”"
    }
    guard let feeling = felt(reply).feeling, feeling.strength >= 6 else { return nil }
    return "\(feeling.emotion.lowercased().capitalised) was what \(partner) felt most just then."
  }

  /// Whether the reply also held something of weight that is not wanted: then the answer is no proof of the good.
  private func costSomething(_ reply: Reply) -> Bool {
    costs.contains { $0.reply.index == reply.index && $0.cost >= FocusFinder.worthwhile }
  }

  // MARK: The focus

  private func focus(_ costs: [FocusFinder.Cost]) -> Observation? {
    let finder = FocusFinder()
    let costliest = finder.costliest(of: costs)
    let missing = finder.missing(in: replies, assessment: assessment, norms: norms)
    if let costliest, costliest.cost >= max(FocusFinder.worthwhile, missing?.cost ?? 0) {
      return observation(of: costliest)
    }
    if let missing, missing.cost >= FocusFinder.worthwhile { return observation(of: missing) }
    return nil
  }

  private func observation(of cost: FocusFinder.Cost) -> Observation? {
    let wording =
      cost.distortion.map { Wording.distortion($0) } ?? cost.move.flatMap { Wording.focus(on: $0) }
    guard let wording else { return nil }
    let variant = variant(for: cost.reply)
    let blanks = blanks(for: cost.reply)
    var why = wording.why(blanks, by: variant)
    if let wants = wanted(cost, by: variant) { why = wants + " " + why }
    if cost.move != .hostile, cost.move != .unreadable, let next = cost.reply.after,
      !Quote.isKind(next.text), let words = Quote.firstSentence(next.text, limit: 70)
    {
      why += " \(partner) answered: “\(words)”"
    }
    return Observation(
      move: cost.move, dimension: cost.move?.dimension, message: cost.reply.index,
      title: wording.title(blanks, by: variant), quote: Quote.short(cost.quote), why: why,
      rewording: rewording(of: cost, by: variant))
  }

  /// What the partner was after, where advice missed it.
  private func wanted(_ cost: FocusFinder.Cost, by variant: Variant) -> String? {
    guard cost.move?.dimension == .adviceGiving else { return nil }
    switch cost.reply.before?.wantsNow {
    case .vent:
      return variant.pick(
        ["Just then \(partner) wanted to get it out.", "\(partner) was still telling you how it is."],
        for: "wants")
    case .company: return "Just then \(partner) wanted company more than answers."
    case .ideas, nil: return nil
    }
  }

  private func rewording(of cost: FocusFinder.Cost, by variant: Variant) -> String? {
    let writer = Rewording(isSafe: isSafe(for: cost.reply), variant: variant)
    let felt = felt(cost.reply)
    switch cost.move {
    case .hostile:
      return variant.pick(
        [
          "Sorry, that came out wrong. You were telling me how it is.",
          "Sorry, you didn't deserve that. Say it again?",
        ], for: "sorry")
    case .unreadable: return "I'm not sure what to say, but I'm listening."
    case let move?: return writer.of(cost.quote, move: move, felt: felt)
    case nil: break
    }
    switch cost.distortion {
    case .sentimentAttenuation: return writer.of(cost.quote, move: .nameFeeling, felt: felt)
    case .conflictAvoidance: return writer.of(cost.quote, move: .challengeDoubt, felt: felt)
    case .granularityMismatch, .linguisticDistancing, nil: return writer.insteadOf(cost.quote, felt: felt)
    }
  }

  private func observation(of missing: FocusFinder.Missing) -> Observation? {
    let reply = missing.reply
    let writer = Rewording(isSafe: isSafe(for: reply), variant: variant(for: reply))
    let variant = variant(for: reply)
    let blanks = blanks(for: reply)
    let felt = felt(reply)
    // What was there and could have been more: a claim, a stock phrase, a closed question.
    let seed = seed(for: missing.dimension, in: reply)
    let wording: Wording? =
      switch seed?.move {
      case .claimUnderstanding: .claimed
      case .closedQuestion: .closedOnly
      default: .missing(missing.dimension)
      }
    guard let wording else { return nil }
    let own = seed?.clause.text ?? reply.text
    let better = seed.flatMap { writer.kept($0.clause.text, move: $0.move, felt: felt) }
    let rewording = better ?? writer.adding(to: own, missing: missing.dimension, felt: felt)
    return Observation(
      dimension: missing.dimension, message: reply.index, title: wording.title(blanks, by: variant),
      quote: Quote.short(own), why: wording.why(blanks, by: variant), rewording: rewording)
  }

  private func seed(for dimension: Dimension, in reply: Reply) -> (clause: Clause, move: Move)? {
    for move in dimension.beginnings {
      if let clause = reply.reading.clauses.first(where: { clause in
        clause.moves.contains { $0.move == move && $0.confidence >= TaggedMove.shown }
      }) {
        if move == .closedQuestion { return (clause, move) }
        let phrasing = Phrasing(clause.text, felt: felt(reply))
        let fits = RewordingRule.all.contains { $0.moves.contains(move) && !$0.reword(phrasing).isEmpty }
        if fits { return (clause, move) }
      }
    }
    return nil
  }

  // MARK: Moments

  private func moments(_ costs: [FocusFinder.Cost], focus: Observation?) -> [Int] {
    var worth: [(index: Int, worth: Double)] = replies.map { reply in
      let cost = costs.filter { $0.reply.index == reply.index }.map(\.cost).max() ?? 0
      let strong = reply.feels.contains { $0.strength >= 7 }
      let met = Dimension.allCases.contains { $0.isWanted && reply.reading.strength(of: $0) >= 0.4 }
      return (reply.index, max(cost, strong && !met ? 0.45 : 0))
    }
    worth = worth.filter { $0.worth >= 0.4 || $0.index == focus?.message }
    worth.sort { a, b in
      if (a.index == focus?.message) != (b.index == focus?.message) { return a.index == focus?.message }
      return a.worth == b.worth ? a.index < b.index : a.worth > b.worth
    }
    return worth.prefix(3).map(\.index)
  }

  // MARK: What the words are made from

  private func felt(_ reply: Reply) -> FeltMoment {
    FeltMoment(reply, earlier: replies.prefix { $0.index < reply.index }.flatMap(\.feels))
  }

  private func blanks(for reply: Reply) -> Blanks {
    let feeling = felt(reply).feeling
    return Blanks(name: partner, feeling: (feeling?.strength ?? 0) >= 4 ? feeling?.emotion.lowercased() : nil)
  }

  private func variant(for reply: Reply) -> Variant {
    Variant(partner, reply.text, replies.map(\.text).joined(separator: "\n"))
  }

  /// A suggestion must not itself do what the coach marks down.
  private func isSafe(for reply: Reply) -> @Sendable (String) -> Bool {
    let coach = coach
    let before = reply.before?.text
    return { suggestion in
      let reading = coach.read(suggestion, after: before)
      // What a rule keeps of a dismissing sentence on purpose ("it's a promotion, and it hurts") may stay.
      return [Dimension.adviceGiving, .selfOriented].allSatisfy {
        reading.strength(of: $0) < TaggedMove.shown
      }
        && reading.confidence(of: .hostile) < TaggedMove.shown
    }
  }
}
