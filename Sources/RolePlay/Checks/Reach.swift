import Conversation

/// How far any conversation can get in a sheet. The limits are generous: what lies outside them surely cannot
/// be reached; what lies inside them may still be hard to come by.
struct Reach: Sendable {
  private(set) var trust: ClosedRange<Int>
  private(set) var distress: ClosedRange<Int>
  private(set) var wants: Set<WantsNow>
  /// Ids.
  private(set) var facts: Set<String> = []
  private(set) var milestones: Set<String> = []
  /// Milestones that the sheet has: what is not defined is told elsewhere.
  private let defined: Set<String>

  init(_ scenario: Scenario) {
    // Insults can end all trust, whatever the sheet says.
    trust = 0...scenario.trust.start
    distress = scenario.distress.start...min(Scale.range.upperBound, scenario.distress.start + 1)
    wants = [scenario.wantsNow]
    defined = Set(scenario.milestones.map(\.id))
    // Each round can only add, and what it adds is finite.
    var before: Reach
    repeat {
      before = self
      extend(by: scenario)
    } while before.isSmaller(than: self)
  }

  /// Why a condition can never hold; `nil` where it may.
  func obstacle(to condition: Condition) -> String? {
    if let bound = condition.trust, bound.values(in: trust) == nil {
      return "trust only goes from \(trust.lowerBound) to \(trust.upperBound)"
    }
    if let bound = condition.distress, bound.values(in: distress) == nil {
      return "distress only goes from \(distress.lowerBound) to \(distress.upperBound)"
    }
    if let bound = condition.turns, bound.values(in: 1...Int.max) == nil { return "turns count from 1" }
    if let wish = condition.wantsNow, !wants.contains(wish) {
      return "nothing makes the partner want `\(wish.rawValue)`; a reaction needs `wants_now: \(wish.rawValue)`"
    }
    for milestone in condition.milestones.map(\.id) where defined.contains(milestone) {
      if !milestones.contains(milestone) { return "the milestone `\(milestone)` is never reached" }
      if condition.unless.contains(where: { $0.id == milestone }) {
        return "it asks for the milestone `\(milestone)` and for its absence"
      }
    }
    return nil
  }

  private func isSmaller(than other: Reach) -> Bool {
    trust != other.trust || distress != other.distress || wants != other.wants || facts != other.facts
      || milestones != other.milestones
  }

  private mutating func extend(by scenario: Scenario) {
    let usable = scenario.reactions.filter { obstacle(to: $0.when) == nil }
    wants.formUnion(usable.compactMap(\.wantsNow))
    let gains = gains(of: usable, \.trust)
    let reliefs = self.gains(of: usable) { -$0.distress }
    let most = gains?.reduce(scenario.trust.start * 10) { $0 + Pace.won($1, at: $0) } ?? Self.highest
    let least = reliefs?.reduce(scenario.distress.start * 10) { $0 - Pace.relieved($1, at: $0) } ?? 0
    trust = 0...max(trust.upperBound, rounded(most))
    let highest = usable.contains { $0.distress > 0 } ? Scale.range.upperBound : distress.upperBound
    distress = min(distress.lowerBound, rounded(least))...highest
    facts = Set(scenario.facts.filter { trust.contains($0.trust) }.map(\.id))
    for milestone in scenario.milestones where milestone.facts <= facts.count {
      let limits = Condition(trust: milestone.trust, distress: milestone.distress)
      if obstacle(to: limits) == nil { milestones.insert(milestone.id) }
    }
  }

  /// What all moves together can bring, in tenths, a reply each: worth less every time it comes. `nil` where there
  /// is no limit to it.
  private func gains(of reactions: [Reaction], _ gain: (Reaction) -> Int) -> [Int]? {
    if reactions.contains(where: { $0.to.isDistortion && gain($0) > 0 }) { return nil }
    return Move.allCases.flatMap { move -> [Int] in
      let best = reactions.filter { $0.to.covers(move) }.map(gain).max() ?? 0
      return best <= 0 ? [] : Pace.worthByTimes.map { best * $0 }
    }.sorted(by: >)
  }

  private static let highest = Scale.range.upperBound * 10

  private func rounded(_ tenths: Int) -> Int {
    (min(Self.highest, max(0, tenths)) + 5) / 10
  }
}

extension Target {
  var isDistortion: Bool { specificity == 2 }

  /// Whether a reaction to it may answer `move`.
  func covers(_ move: Move) -> Bool {
    switch self {
    case .move(let own): own == move
    case .dimension(let dimension): dimension == move.dimension
    case .distortion, .anything: false
    }
  }
}
