import Conversation

extension Clause {
  /// Whether it takes something back. "I'm sorry for you" is near to it in words; where the coach reads that as
  /// likely, it is not taken for a repair.
  var isRepair: Bool {
    func confidence(_ move: Move) -> Double { moves.first { $0.move == move }?.confidence ?? 0 }
    return confidence(.repair) >= TaggedMove.shown && confidence(.repair) > confidence(.sympathy)
  }
}

extension [Reply] {
  /// Whether the reply at `index` is taken back by the next one.
  func isMended(at index: Int) -> Bool { index + 1 < count && self[index + 1].repairs }
}

extension Reply {
  /// Whether the reply takes something back, in this message or of the one before.
  var repairs: Bool { reading.clauses.contains(where: \.isRepair) }

  /// The clauses that still stand: what comes before a repair has been taken back with it.
  var standing: ArraySlice<Clause> {
    reading.clauses.suffix(from: reading.clauses.lastIndex(where: \.isRepair).map { $0 + 1 } ?? 0)
  }
}
