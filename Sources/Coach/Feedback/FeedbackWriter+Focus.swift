import Conversation

extension FeedbackWriter {
  // MARK: Something that cost

  /// What is said of the costliest of the learner's clauses.
  func observation(of cost: FocusFinder.Cost, among costs: [FocusFinder.Cost]) -> Observation? {
    let wording =
      cost.noise.map { Wording.noise($0) } ?? cost.distortion.map { Wording.distortion($0) }
      ?? cost.move.flatMap { Wording.focus(on: $0) }
    guard let wording else { return nil }
    let variant = variant(for: cost.reply)
    let blanks = blanks(for: cost.reply)
    let parts = [
      wanted(cost, by: variant), wording.why(blanks, by: variant), answer(to: cost, among: costs),
      howOften(cost, among: costs),
    ]
    return Observation(
      move: cost.move, dimension: cost.move?.dimension, message: cost.reply.index,
      title: wording.title(blanks, by: variant), quote: Quote.short(cost.quote),
      why: parts.compactMap(\.self).joined(separator: " "), rewording: rewording(of: cost, by: variant))
  }

  /// What the partner was after, where advice missed it.
  private func wanted(_ cost: FocusFinder.Cost, by variant: Variant) -> String? {
    guard cost.move?.dimension == .adviceGiving else { return nil }
    switch cost.reply.before?.wantsNow {
    case .vent:
      return variant.pick(
        ["Just then \(partner) wanted to get it out.", "\(partner) was still telling you how it is."], for: "wants")
    case .company: return "Just then \(partner) wanted company more than answers."
    case .ideas, nil: return nil
    }
  }

  /// What the partner said to it, unless that was kind, or answers something later in the reply.
  private func answer(to cost: FocusFinder.Cost, among costs: [FocusFinder.Cost]) -> String? {
    guard let last = costs.last(where: { $0.reply.index == cost.reply.index }), last.quote == cost.quote else {
      return nil
    }
    guard cost.move != .hostile, cost.noise == nil, let next = cost.reply.after, !Answer.isKind(next.text),
      let words = Quote.opening(of: next.text, words: 4, limit: 80)
    else { return nil }
    return "\(partner) answered: “\(words)”"
  }

  /// That it was no slip, where three replies or more had it in them.
  private func howOften(_ cost: FocusFinder.Cost, among costs: [FocusFinder.Cost]) -> String? {
    guard let dimension = cost.move?.dimension else { return nil }
    let same = Set(
      costs.filter { $0.move?.dimension == dimension && $0.cost >= FocusFinder.worthwhile }.map(\.reply.index))
    guard same.count >= 3 else { return nil }
    let often = same.count == replies.count ? "every one" : "\(same.count)"
    let of = "\(often) of your \(replies.count) replies"
    switch dimension {
    case .adviceGiving: return "There was advice in \(of)."
    case .selfOriented: return "You came into \(of)."
    default: return "There is something like it in \(of)."
    }
  }

  private func rewording(of cost: FocusFinder.Cost, by variant: Variant) -> String? {
    let writer = Rewording(isSafe: isSafe(for: cost.reply), variant: variant)
    let felt = felt(cost.reply)
    if let noise = cost.noise { return writer.of(noise, in: cost.quote, felt: felt) }
    switch (cost.move, cost.distortion) {
    case (.hostile, _):
      return variant.pick(Self.apologies, for: "sorry")
    case (let move?, _): return writer.of(cost.quote, move: move, felt: felt)
    case (nil, .sentimentAttenuation): return writer.of(cost.quote, move: .nameFeeling, felt: felt)
    case (nil, .conflictAvoidance): return writer.of(cost.quote, move: .challengeDoubt, felt: felt)
    case (nil, _): return writer.insteadOf(felt: felt)
    }
  }

  private static let apologies = [
    "Sorry, that came out wrong. You were telling me how it is.", "Sorry, you didn't deserve that. Say it again?",
  ]

  // MARK: Something that was missing

  /// What is said of a reply that had room for more.
  func observation(of missing: FocusFinder.Missing) -> Observation? {
    let reply = missing.reply
    let variant = variant(for: reply)
    let writer = Rewording(isSafe: isSafe(for: reply), variant: variant)
    let blanks = blanks(for: reply)
    let felt = felt(reply)
    // What was there and could have been more: a claim, a stock phrase, a closed question.
    let seed = seed(for: missing.dimension, in: reply, felt: felt)
    guard let wording = wording(for: missing, seed: seed?.move) else { return nil }
    // A long reply is made more of at its end.
    let whole = reply.text.count <= 110 ? reply.text : reply.reading.clauses.last?.text ?? reply.text
    let own = Quote.wholeWords(seed?.clause.text ?? whole, of: reply.text)
    let better = seed.flatMap { writer.kept(own, move: $0.move, felt: felt) }
    return Observation(
      dimension: missing.dimension, message: reply.index, title: wording.title(blanks, by: variant),
      quote: Quote.short(own), why: wording.why(blanks, by: variant),
      rewording: better ?? writer.adding(to: worthKeeping(of: own, in: reply), missing: missing.dimension, felt: felt))
  }

  /// The sentences of `own` that an example may keep: those that ask or reach, and hold nothing that costs. Two or
  /// three words, "wait what. today??", are a first reaction; nobody says them twice. What hangs on a sentence before
  /// it, "but do you miss it?", hangs in the air behind another; and beside words without capitals a sentence with them
  /// looks stilted, one without them mocks.
  private func worthKeeping(of own: String, in reply: Reply) -> String {
    guard !OwnWords(own).isLowerCase else { return "" }
    let at = replies.firstIndex { $0.index == reply.index } ?? 0
    let occasion = Occasion(reply, previous: at > 0 ? replies[at - 1] : nil)
    let kept = Quote.sentences(of: own).filter { sentence in
      let clauses = reply.reading.clauses.filter { sentence.contains($0.text) || $0.text.contains(sentence) }
      guard !clauses.contains(where: { $0.costs(on: occasion) }) else { return false }
      let keys = OwnWords(sentence).keys
      guard let first = keys.first, !["but", "and", "or", "so", "then", "because"].contains(first) else { return false }
      let reaches = clauses.flatMap(\.moves).contains {
        $0.isShown && $0.move.dimension?.isWanted == true && $0.move != .claimUnderstanding
      }
      return sentence.hasSuffix("?") ? keys.count >= 4 : reaches && keys.count >= 3
    }
    return kept.joined(separator: " ")
  }

  private func wording(for missing: FocusFinder.Missing, seed: Move?) -> Wording? {
    switch seed {
    case .claimUnderstanding: return .claimed
    case .closedQuestion: return .closedOnly
    default:
      let asks = missing.reply.reading.strength(of: .encouragingElaboration) >= 0.4
      return missing.dimension == .demonstratingUnderstanding && asks ? .askedOn : .missing(missing.dimension)
    }
  }

  private func seed(for dimension: Dimension, in reply: Reply, felt: FeltMoment) -> (clause: Clause, move: Move)? {
    for move in dimension.beginnings {
      let clauses = reply.reading.clauses.filter { clause in
        clause.moves.contains { $0.move == move && $0.isShown }
      }
      for clause in clauses {
        let phrasing = Phrasing(clause.text, felt: felt)
        let fits = RewordingRule.all.contains { $0.moves.contains(move) && !$0.reword(phrasing).isEmpty }
        if fits || move == .closedQuestion { return (clause, move) }
      }
    }
    return nil
  }

  /// A suggestion must not itself do what the coach marks down. What a rule keeps of a dismissing sentence on
  /// purpose ("it is what it is, and it still hurts") may stay.
  private func isSafe(for reply: Reply) -> @Sendable (String) -> Bool {
    let coach = coach
    let before = reply.before?.text
    return { suggestion in
      let reading = coach.read(suggestion, after: before)
      return reading.strength(of: .adviceGiving) < TaggedMove.shown
        && reading.strength(of: .selfOriented) < TaggedMove.shown
        && reading.confidence(of: .hostile) < TaggedMove.shown
    }
  }
}
