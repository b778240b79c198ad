package import Conversation

/// Whatever finds moves in a reply: idioms now, and a model trained on our corpus beside them.
package protocol MoveTagger: Sendable {
  /// The evidence for moves in each clause of `reply`, one list a clause, in the order of its clauses.
  func evidence(in reply: PreparedReply) -> [[Evidence]]
}

/// Some words that speak for a move.
package struct Evidence: Sendable, Equatable {
  package var move: Move
  /// 0 to 1: how often these words, on their own, mean that the move is there; 0 for a veto, words that look like the
  /// move and are not.
  package var weight: Double
  /// Indices into the reply's tokens.
  package var tokens: Range<Int>

  package init(_ move: Move, _ weight: Double, _ tokens: Range<Int>) {
    self.move = move
    self.weight = weight
    self.tokens = tokens
  }
}
