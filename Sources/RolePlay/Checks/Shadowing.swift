import Conversation

/// Which conditions follow from which: how a check knows that one rule always comes before another.
extension Bound {
  /// The numbers of `range` for which it holds; `nil` where there are none.
  func values(in range: ClosedRange<Int>) -> ClosedRange<Int>? {
    let low: Int
    let high: Int
    switch comparison {
    case .atLeast: (low, high) = (value, range.upperBound)
    case .above: (low, high) = (value + 1, range.upperBound)
    case .atMost: (low, high) = (range.lowerBound, value)
    case .below: (low, high) = (range.lowerBound, value - 1)
    case .exactly: (low, high) = (value, value)
    }
    let from = max(low, range.lowerBound)
    let to = min(high, range.upperBound)
    return from <= to ? from...to : nil
  }
}

extension Condition {
  /// Whether `other` holds whenever this does.
  func implies(_ other: Condition) -> Bool {
    Self.within(trust, other.trust, Scale.range) && Self.within(distress, other.distress, Scale.range)
      && Self.within(turns, other.turns, 1...1000)
      && (other.wantsNow == nil || wantsNow == other.wantsNow)
      && other.milestones.allSatisfy { asked in milestones.contains { $0.id == asked.id } }
      && other.unless.allSatisfy { asked in unless.contains { $0.id == asked.id } }
  }

  private static func within(_ a: Bound?, _ b: Bound?, _ range: ClosedRange<Int>) -> Bool {
    guard let b else { return true }
    guard let inner = a.map({ $0.values(in: range) }) ?? range else { return true }
    guard let outer = b.values(in: range) else { return false }
    return outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }
}

extension Reaction {
  /// Whether both answer the same under the same conditions, so that they can only take turns.
  func ties(with other: Reaction) -> Bool {
    to == other.to && (nth ?? 1) == (other.nth ?? 1) && accurate == other.accurate && after == other.after
      && when.implies(other.when) && other.when.implies(when)
  }

  /// Whether `other` holds whenever this does, `accurate` aside, when the reply has a move that both cover.
  fileprivate func brings(_ other: Reaction) -> Bool {
    let isCounted = other.to == to ? (other.nth ?? 1) <= (nth ?? 1) : (other.nth ?? 1) == 1
    return isCounted && (other.after == nil || other.after == after) && when.implies(other.when)
  }

  fileprivate var rank: (Int, Int, Int) { (to.specificity, conditions, nth ?? 0) }
}

extension [Reaction] {
  /// Reactions of higher rank, of which one holds whenever the one at `index` does; `nil` where there is a
  /// reply that only it answers. The lines of a reaction to a dimension are said when those of its moves are
  /// used up, so only other reactions to the dimension can win over one that has lines.
  func winners(over index: Int) -> [Int]? {
    let reaction = self[index]
    guard !reaction.to.isDistortion else {
      return winners(over: index, among: indices.filter { self[$0].to == reaction.to })
    }
    var winners: [Int] = []
    for move in Move.allCases where reaction.to.covers(move) {
      let rivals = indices.filter {
        self[$0].to.covers(move) && isWelcomeAlike(self[$0], reaction, move)
          && (reaction.says.isEmpty || self[$0].to == reaction.to)
      }
      guard let found = self.winners(over: index, among: rivals) else { return nil }
      winners += found
    }
    return winners.isEmpty ? nil : winners
  }

  /// The partner who wants ideas passes over what answers advice at other times.
  private func isWelcomeAlike(_ rival: Reaction, _ reaction: Reaction, _ move: Move) -> Bool {
    move.dimension != .adviceGiving || reaction.when.wantsNow != .ideas || rival.when.wantsNow == .ideas
  }

  private func winners(over index: Int, among rivals: [Int]) -> [Int]? {
    let reaction = self[index]
    let above = rivals.filter { self[$0].rank > reaction.rank && reaction.brings(self[$0]) }
    if let one = above.first(where: { self[$0].accurate == nil || self[$0].accurate == reaction.accurate }) {
      return [one]
    }
    // A feeling is named well or badly; where both are answered, nothing is left for a third.
    guard let well = above.first(where: { self[$0].accurate == true }),
      let badly = above.first(where: { self[$0].accurate == false })
    else { return nil }
    return [well, badly]
  }
}
