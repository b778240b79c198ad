import Conversation

/// Choosing among lines: never one twice while another is left.
extension Answer {
  /// A line of the pool that has not been said, by chance; `nil` where all have been.
  mutating func fresh(_ pool: [Int]) -> Int? {
    let left = pool.filter { state.lineUsed[$0] == 0 && isFitting($0) }
    return left.isEmpty ? nil : left[state.random(below: left.count)]
  }

  /// A fresh line, or the one that was said longest ago.
  mutating func leastRecent(_ pool: [Int]) -> Int? {
    if let line = fresh(pool) { return line }
    return pool.filter(isFitting).min { state.lineUsed[$0] < state.lineUsed[$1] }
  }

  /// From the first pool with a fresh line; where there is none, the line said longest ago in any.
  mutating func line(from pools: [[Int]]) -> Int? {
    for pool in pools {
      if let line = fresh(pool) { return line }
    }
    return leastRecent(pools.flatMap { $0 })
  }

  mutating func use(_ place: Int) {
    state.lineUsed[place] = UInt16(clamping: state.turns + 1)
    if let expects = script.line(place).expects { state.pending = expects }
  }

  /// Nobody thanks for an insult.
  private func isFitting(_ place: Int) -> Bool { !(moves.isUnkind && script.thanking.contains(place)) }

  /// Newest feelings first; an emotion stands once.
  mutating func takeUp(_ new: [Feeling]) {
    guard !new.isEmpty else { return }
    feels = new + feels.filter { old in !new.contains { $0.emotion == old.emotion } }
    let kept = state.feels.filter { old in !new.contains { $0.emotion == old.emotion } }
    state.feels = Array((new + kept).prefix(4))
  }
}
