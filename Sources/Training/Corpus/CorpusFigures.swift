package import Conversation

/// What can be counted in a corpus, and how wide it has to be.
package struct CorpusFigures: Sendable {
  package static let fewestClauses = 6_000
  package static let fewestOfMove = 80
  package static let fewestSituations = 60
  /// The situation of entries that stand without context; it counts as none.
  package static let noContext = "no context"

  package let entries: Int
  package let clauses: Int
  package let situations: Int
  package let ofMove: [(move: Move, count: Int)]
  package let ofAuthor: [(author: String, entries: Int, clauses: Int, situations: Int)]

  package init(_ corpus: [CorpusEntry]) {
    entries = corpus.count
    clauses = corpus.reduce(0) { $0 + $1.clauses.count }
    situations = Self.situations(of: corpus)
    var counts: [Move: Int] = [:]
    for clause in corpus.lazy.flatMap(\.clauses) { for move in clause.moves { counts[move, default: 0] += 1 } }
    ofMove = Move.allCases.map { ($0, counts[$0, default: 0]) }
    let authors = Dictionary(grouping: corpus, by: \.author)
    ofAuthor = authors.keys.sorted().map { author in
      let own = authors[author] ?? []
      return (author, own.count, own.reduce(0) { $0 + $1.clauses.count }, Self.situations(of: own))
    }
  }

  private static func situations(of entries: [CorpusEntry]) -> Int {
    Set(entries.map(\.situation)).subtracting([noContext]).count
  }

  /// Where the corpus is too narrow.
  package var shortfalls: [Problem] {
    var found: [Problem] = []
    if clauses < Self.fewestClauses {
      found.append(Problem("\(clauses) clauses, fewer than \(Self.fewestClauses).", remedy: "Write more."))
    }
    if situations < Self.fewestSituations {
      found.append(
        Problem("\(situations) situations, fewer than \(Self.fewestSituations).", remedy: "Write of other troubles."))
    }
    for (move, count) in ofMove where count < Self.fewestOfMove {
      found.append(
        Problem("\(move.rawValue): \(count) clauses, fewer than \(Self.fewestOfMove).", remedy: "Write more of it."))
    }
    return found
  }
}
