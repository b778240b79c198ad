package import Coach
import Conversation

/// A clause of the corpus with everything that the weights may look at, and the moves it is labelled with.
package struct Example: Sendable {
  /// The clauses as they were labelled, or as Hearken itself cuts the reply.
  package enum Segmentation: Sendable { case labelled, automatic }

  package var features: [Feature]
  /// What the patterns alone believe, in the order of `Move.allCases`.
  package var patterns: [Float]
  /// One for each move that it makes, else zero, in the order of `Move.allCases`.
  package var labels: [Float]
  package var author: String
  package var situation: String
  package var segmentation: Segmentation
  /// The entry it comes from.
  package var entry: Int

  /// How much it counts in training: a label that was carried over to other borders is worth half.
  package var weight: Float { segmentation == .labelled ? 1 : 0.5 }
}

/// The examples of a corpus.
package enum Examples {
  /// Two sets for every entry, one after the other: the labelled clauses, and those that Hearken cuts by itself,
  /// each with the moves of the labelled clauses that it shares half of its own or of their length with.
  package static func of(_ entries: [CorpusEntry]) -> [Example] {
    let taggers = Coach.patterns
    let scorer = Scorer(MoveCatalogue.all)
    let groups = Parallel.map(Array(entries.enumerated())) { number, entry in
      examples(of: entry, number: number, taggers: taggers, scorer: scorer)
    }
    return groups.flatMap(\.self)
  }

  private static func examples(
    of entry: CorpusEntry, number: Int, taggers: [any MoveTagger], scorer: Scorer
  ) -> [Example] {
    let labelled = PreparedReply(entry.reply, after: entry.context, clauses: entry.clauses.map(\.range))
    let automatic = PreparedReply(entry.reply, after: entry.context)
    return [(labelled, Example.Segmentation.labelled), (automatic, .automatic)].flatMap { reply, segmentation in
      let patterns = PatternReading(reply, taggers: taggers, scorer: scorer)
      let extractor = ClauseFeatures(reply, patterns: patterns)
      return reply.clauses.indices.map { index in
        Example(
          features: extractor.features(of: index), patterns: confidences(patterns.moves[index]),
          labels: labels(of: reply.clauses[index].range, segmentation, in: entry), author: entry.author,
          situation: entry.situation, segmentation: segmentation, entry: number)
      }
    }
  }

  private static func confidences(_ moves: [TaggedMove]) -> [Float] {
    Move.allCases.map { move in Float(moves.first { $0.move == move }?.confidence ?? 0) }
  }

  /// The labels of the clauses that `range` overlaps enough with; of the one it overlaps most with where the
  /// borders are the labelled ones, give or take a mark.
  private static func labels(
    of range: Range<Int>, _ segmentation: Example.Segmentation, in entry: CorpusEntry
  ) -> [Float] {
    func shared(_ clause: LabelledClause) -> Int { clause.range.clamped(to: range).count }
    var moves: Set<Move> = []
    switch segmentation {
    case .labelled:
      let best = entry.clauses.enumerated().max { (shared($0.element), $1.offset) < (shared($1.element), $0.offset) }
      moves = Set(best?.element.moves ?? [])
    case .automatic:
      for clause in entry.clauses where shared(clause) > 0 {
        if shared(clause) * 2 >= min(clause.range.count, range.count) { moves.formUnion(clause.moves) }
      }
    }
    return Move.allCases.map { moves.contains($0) ? 1 : 0 }
  }
}
