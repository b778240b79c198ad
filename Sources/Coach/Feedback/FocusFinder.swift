import Conversation

/// Picks the one thing to try instead: what cost most, or what was missing most, weighed by what the partner
/// was after.
enum FocusFinder {
  /// What a clause cost with this partner at this moment, 0 (nothing) to about 2.
  struct Cost {
    var reply: Reply
    var quote: String
    var move: Move?
    var distortion: Distortion?
    var noise: Noise?
    var cost: Double
  }

  /// A wanted dimension that a reply would have had room for.
  struct Missing {
    var reply: Reply
    var dimension: Dimension
    var cost: Double
  }

  /// Below this nothing is worth changing.
  static let worthwhile = 0.3

  /// Every clause of `reply` that cost something and was not taken back.
  static func costs(of reply: Reply, occasion: Occasion, norms: Norms) -> [Cost] {
    if let noise = reply.noise {
      return [Cost(reply: reply, quote: reply.text, move: .unreadable, noise: noise, cost: price(of: noise))]
    }
    let landing =
      switch Aftermath(of: reply) {
      case .better: 0.8
      case .even: 1.0
      case .worse: 1.2
      }
    var found: [Cost] = []
    for clause in reply.standing {
      for tag in clause.moves where tag.isShown {
        // Where the coach reads a clause both ways it does not insist on the worse; and what follows a repair may
        // be about what was taken back.
        let doubt = clause.isHalfMeant || reply.repairs ? 0.6 : 1
        let cost =
          price(of: tag.move) * tag.confidence * doubt * landing
          * weight(of: tag.move, in: reply, occasion: occasion, norms: norms)
        let quote = Quote.wholeWords(clause.text, of: reply.text)
        if cost > 0 { found.append(Cost(reply: reply, quote: quote, move: tag.move, cost: cost)) }
      }
    }
    for finding in reply.reading.distortions {
      let quote = Quote.wholeWords(finding.evidence, of: reply.text)
      found.append(Cost(reply: reply, quote: quote, distortion: finding.distortion, cost: 0.7 * finding.severity))
    }
    return found
  }

  /// How much heavier or lighter a move weighs with this partner at this moment.
  private static func weight(of move: Move, in reply: Reply, occasion: Occasion, norms: Norms) -> Double {
    switch move.dimension {
    case .adviceGiving:
      if occasion.adviceIsWelcome { return 0 }
      let reached =
        reply.reading.strength(of: .demonstratingUnderstanding) >= 0.6
        || reply.reading.strength(of: .validatingEmotions) >= 0.8
      return (norms.welcomesAdvice ? 0.4 : 1) * (occasion.wants == .vent ? 1.15 : 1) * (reached ? 0.7 : 1)
    case .selfOriented: return occasion.selfTalkIsWelcome || norms.welcomesOwnStory ? 0.25 : 1
    default: return 1
    }
  }

  private static func price(of noise: Noise) -> Double {
    switch noise {
    case .gibberish: 0.9
    case .link: 0.6
    case .emoji: 0.4
    // A slip of the keys is no lesson where there is another.
    case .command: worthwhile
    }
  }

  private static func price(of move: Move) -> Double {
    switch move {
    case .hostile: 1.6
    case .criticizeBlame: 1
    case .brushOff, .minimize, .compareWorse: 0.95
    case .fatalism: 0.9
    case .challengeDoubt, .silverLining, .adviceDirective: 0.8
    case .platitudeReassure, .selfStory: 0.7
    case .adviceQuestion: 0.68
    case .selfStatement, .selfMetoo: 0.58
    case .adviceTentative: 0.55
    case .information, .selfOpinion: 0.45
    case .practicalOffer: 0.15
    default: 0
    }
  }

  /// The costliest clause; one of a kind that came back again and again counts for more.
  static func costliest(of costs: [Cost]) -> Cost? {
    func kind(_ cost: Cost) -> String {
      cost.distortion?.rawValue ?? cost.move?.dimension?.rawValue ?? cost.move?.rawValue ?? ""
    }
    var replies: [String: Set<Int>] = [:]
    for cost in costs { replies[kind(cost), default: []].insert(cost.reply.index) }
    let weighed = costs.map { cost in
      var cost = cost
      cost.cost *= 1 + 0.12 * Double((replies[kind(cost)]?.count ?? 1) - 1)
      return cost
    }
    // The first of equals: what came early shaped the rest.
    return weighed.reduce(nil as Cost?) { best, next in best.map { $0.cost >= next.cost } ?? false ? best : next }
  }

  /// The wanted dimension most missing, in the reply that had most room for it. What was `praised` is left
  /// alone: neither its reply nor its dimension is said to be lacking.
  static func missing(
    in replies: [Reply], assessment: Assessment, norms: Norms, praised: StrengthFinder.Found?
  ) -> Missing? {
    let wanted = Dimension.allCases.filter { $0.isWanted && $0 != praised?.move.dimension }
    let candidates = wanted.compactMap { dimension -> Missing? in
      if dimension == .encouragingElaboration, norms.valuesReserve { return nil }
      let open = replies.indices.filter { isOpen(to: dimension, at: $0, in: replies) }.map { replies[$0] }
      guard let score = assessment[dimension]?.score, score < 2.75,
        let reply = roomiest(for: dimension, among: open.filter { $0.index != praised?.reply.index })
      else { return nil }
      // Understanding is the judgement the coach is least sure of.
      let sureness = dimension == .demonstratingUnderstanding ? 0.85 : 1
      return Missing(reply: reply, dimension: dimension, cost: min(0.6, (3 - score) / 2 * 0.6) * sureness)
    }
    return candidates.reduce(nil as Missing?) { best, next in
      best.map { $0.cost >= next.cost } ?? false ? best : next
    }
  }

  /// Whether it is true, and fair, to say of a reply that `dimension` was missing in it.
  private static func isOpen(to dimension: Dimension, at index: Int, in replies: [Reply]) -> Bool {
    let reply = replies[index]
    guard reply.before != nil, reply.noise == nil, !reply.repairs, !replies.isMended(at: index),
      reply.reading.strength(of: dimension) < 0.4,
      reply.reading.confidence(of: .social) < TaggedMove.shown
    else { return false }
    if dimension == .demonstratingUnderstanding, reply.carriesDetail { return false }
    if dimension == .validatingEmotions {
      guard replies.answersNews(at: index) else { return false }
      // Who tells the story back, or keeps it going with a word, has not passed over it.
      let asks = reply.reading.strength(of: .encouragingElaboration) >= 0.4
      if reply.carriesDetail && !asks || reply.reading.confidence(of: .minimalEncourager) >= TaggedMove.shown {
        return false
      }
    }
    // A kind word to begin with is all that a first reply needs to be, and two replies are too few to miss things.
    return index > 0 && replies.count > 2
      || !Dimension.allCases.contains { $0.isWanted && reply.reading.strength(of: $0) >= 0.4 }
  }

  /// The reply that followed the strongest feeling and held least of `dimension`.
  private static func roomiest(for dimension: Dimension, among replies: [Reply]) -> Reply? {
    func room(_ reply: Reply) -> Double {
      let strongest = Double(reply.feels.map(\.strength).max() ?? 5) / 10
      // A reply that did something else well is not the one to take apart.
      let other = Dimension.allCases.filter { $0.isWanted && $0 != dimension }.map(reply.reading.strength).max() ?? 0
      // What only needs to be made more of is the smallest step.
      let begun =
        dimension.beginnings.contains { reply.reading.confidence(of: $0) >= TaggedMove.shown } ? 0.3 : 0
      // "In a corridor?" is no place for more.
      let tooShort = reply.text.split(separator: " ").count < 4 ? 0.3 : 0
      return strongest - reply.reading.strength(of: dimension) - 0.4 * other + begun - tooShort
    }
    return replies.reduce(nil as Reply?) { best, next in best.map { room($0) >= room(next) } ?? false ? best : next }
  }
}

extension Dimension {
  /// Moves that are the beginning of what is wanted and can be made more of, best first.
  var beginnings: [Move] {
    switch self {
    case .encouragingElaboration: [.closedQuestion]
    case .demonstratingUnderstanding: [.claimUnderstanding, .sympathy, .acknowledgeDifficulty]
    default: []
    }
  }
}
