package import Conversation

/// How far a second labelling of some clauses agrees with the corpus' own.
///
/// Both are the work of readers who knew the list of moves; where those are language models, this is agreement
/// between machines and says nothing of agreement with people.
package struct LabelAgreement: Sendable {
  package struct OfMove: Sendable {
    package var move: Move
    /// Clauses with the move in the corpus, in the second labelling, in both.
    package var first = 0, second = 0, both = 0

    /// The F1 score of one labelling against the other: 2 · both ÷ (first + second), NaN where neither has it.
    package var f1: Double { 2 * Double(both) / Double(first + second) }

    /// Cohen's kappa on whether a clause has the move, NaN where neither has it.
    package func kappa(clauses: Int) -> Double {
      let (n, a, b) = (Double(clauses), Double(first), Double(second))
      let observed = (n - a - b + 2 * Double(both)) / n
      let chance = (a * b + (n - a) * (n - b)) / (n * n)
      return (observed - chance) / (1 - chance)
    }
  }

  package let entries: Int
  package let clauses: Int
  /// Clauses whose main move is the same.
  package let sameMain: Int
  /// Clauses to which both gave a move in common.
  package let sharing: Int
  /// In the order of `Move.allCases`.
  package let moves: [OfMove]

  package init(_ second: SecondLabelling, with corpus: Corpus) {
    let own = Dictionary(
      corpus.entries.map { ($0.id, $0.clauses.map(\.moves)) }, uniquingKeysWith: { first, _ in first })
    var clauses = 0
    var sameMain = 0
    var sharing = 0
    var counts = Dictionary(uniqueKeysWithValues: Move.allCases.map { ($0, OfMove(move: $0)) })
    for label in second.labels {
      for (a, b) in zip(own[label.id] ?? [], label.clauses) {
        clauses += 1
        if a.first == b.first { sameMain += 1 }
        let both = Set(a).intersection(b)
        if !both.isEmpty { sharing += 1 }
        for move in a { counts[move]?.first += 1 }
        for move in b { counts[move]?.second += 1 }
        for move in both { counts[move]?.both += 1 }
      }
    }
    entries = second.labels.count
    (self.clauses, self.sameMain, self.sharing) = (clauses, sameMain, sharing)
    moves = Move.allCases.compactMap { counts[$0] }
  }
}
