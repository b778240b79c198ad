import Conversation

/// Picks the one thing to try instead: what cost most, or what was missing most, weighed by what the partner
/// was after.
struct FocusFinder {
  /// What a clause cost with this partner at this moment, 0 (nothing) to about 1.5.
  struct Cost {
    var reply: Reply
    var quote: String
    var move: Move?
    var distortion: Distortion?
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

  /// Every clause of `reply` that cost something.
  static func costs(of reply: Reply, occasion: Occasion, norms: Norms) -> [Cost] {
    let reached =
      reply.reading.strength(of: .demonstratingUnderstanding) >= 0.6
      || reply.reading.strength(of: .validatingEmotions) >= 0.8
    var found: [Cost] = []
    for clause in reply.reading.clauses {
      for tag in clause.moves where tag.confidence >= TaggedMove.shown {
        var cost = price(of: tag.move) * tag.confidence
        switch tag.move.dimension {
        case .adviceGiving:
          if occasion.adviceIsWelcome { continue }
          if norms.welcomesAdvice { cost *= 0.4 }
          if occasion.wants == .vent { cost *= 1.15 }
          if reached { cost *= 0.7 }
        case .selfOriented:
          if occasion.selfTalkIsWelcome || norms.welcomesOwnStory { cost *= 0.25 }
        default: break
        }
        // Where the coach reads a clause both ways it does not insist on the worse.
        if clause.isHalfMeant { cost *= 0.6 }
        if cost > 0 { found.append(Cost(reply: reply, quote: clause.text, move: tag.move, cost: cost)) }
      }
    }
    for finding in reply.reading.distortions {
      found.append(
        Cost(
          reply: reply, quote: finding.evidence, distortion: finding.distortion, cost: 0.7 * finding.severity
        ))
    }
    return found
  }

  private static func price(of move: Move) -> Double {
    switch move {
    case .hostile: 1.6
    case .criticizeBlame: 1
    case .unreadable, .brushOff, .minimize, .compareWorse: 0.95
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
  func costliest(of costs: [Cost]) -> Cost? {
    func kind(_ cost: Cost) -> String {
      cost.distortion?.rawValue ?? cost.move?.dimension?.rawValue ?? cost.move?.rawValue ?? ""
    }
    var replies: [String: Set<Int>] = [:]
    for cost in costs { replies[kind(cost), default: []].insert(cost.reply.index) }
    func weight(_ cost: Cost) -> Double {
      cost.cost * (1 + 0.12 * Double((replies[kind(cost)]?.count ?? 1) - 1))
    }
    // The first of equals: what came early shaped the rest.
    return costs.reduce(nil as Cost?) { best, next in
      best.map { weight($0) >= weight(next) } ?? false ? best : next
    }
    .map { cost in
      var cost = cost
      cost.cost = weight(cost)
      return cost
    }
  }

  /// The wanted dimension most missing, in the reply that had most room for it.
  func missing(in replies: [Reply], assessment: Assessment, norms: Norms) -> Missing? {
    let wanted = Dimension.allCases.filter(\.isWanted)
    let candidates = wanted.compactMap { dimension -> Missing? in
      if dimension == .encouragingElaboration, norms.valuesReserve { return nil }
      guard let score = assessment[dimension]?.score, score < 2.75,
        let reply = roomiest(for: dimension, in: replies)
      else { return nil }
      // Understanding is the judgement the coach is least sure of.
      let sureness = dimension == .demonstratingUnderstanding ? 0.85 : 1
      return Missing(reply: reply, dimension: dimension, cost: min(0.6, (3 - score) / 2 * 0.6) * sureness)
    }
    return candidates.max { $0.cost < $1.cost }
  }

  /// The reply that followed the strongest feeling and held least of `dimension`.
  private func roomiest(for dimension: Dimension, in replies: [Reply]) -> Reply? {
    func room(_ reply: Reply) -> Double {
      let strongest = Double(reply.feels.map(\.strength).max() ?? 5) / 10
      let goodbye = reply.reading.confidence(of: .social) >= TaggedMove.shown ? 0.3 : 0
      // A reply that did something else well is not the one to take apart.
      let other =
        Dimension.allCases.filter { $0.isWanted && $0 != dimension }.map(reply.reading.strength).max() ?? 0
      // What only needs to be made more of is the smallest step.
      let begun =
        dimension.beginnings.contains { reply.reading.confidence(of: $0) >= TaggedMove.shown } ? 0.3 : 0
      return strongest - reply.reading.strength(of: dimension) - 0.4 * other - goodbye + begun
    }
    return replies.filter { $0.before != nil && $0.reading.confidence(of: .unreadable) < TaggedMove.shown }
      .reduce(nil as Reply?) { best, next in best.map { room($0) >= room(next) } ?? false ? best : next }
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
