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
  var repairs: Bool { lastRepair != nil }

  /// The clauses that still stand: what comes before a repair has been taken back with it.
  var standing: ArraySlice<Clause> { reading.clauses.suffix(from: lastRepair.map { $0 + 1 } ?? 0) }

  /// The last clause that takes something back: read as such, or the end of words that say so plainly. Somebody who
  /// apologises is not to be found fault with because the coach missed it.
  private var lastRepair: Int? {
    var said = " "
    let plain = reading.clauses.firstIndex { clause in
      said += OwnWords(clause.text).keys.joined(separator: " ") + " "
      return takingBack.contains { said.contains(" \($0) ") }
    }
    return [plain, reading.clauses.lastIndex(where: \.isRepair)].compactMap(\.self).max()
  }
}

private let takingBack = [
  "my bad", "i take that back", "i take it back", "i didnt mean to", "i didnt mean it", "i didnt mean that",
  "i shouldnt have said", "that came out", "sorry that was", "sorry i said", "sorry for saying", "sorry if that",
  "sorry if i", "sorry im being", "ignore that", "forget i said", "let me try again", "let me start again",
  "let me rephrase", "that was insensitive", "that was thoughtless", "silly of me", "stupid of me", "tactless of me",
]
