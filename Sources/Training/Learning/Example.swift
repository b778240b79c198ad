package import Coach
import Conversation

/// A clause of the corpus with everything that the weights may look at, and the moves it is labelled with.
package struct Example: Sendable {
  /// The clauses as they were labelled, or as Hearken itself cuts the reply; or a clause that says back a story,
  /// put behind the message of somebody else, where it says back nothing.
  package enum Segmentation: Sendable { case labelled, automatic, misplaced }

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
  package var weight: Float { segmentation == .automatic ? 0.5 : 1 }
}

/// The examples of a corpus.
package enum Examples {
  /// Two sets for every entry, one after the other: the labelled clauses, and those that Hearken cuts by itself,
  /// each with the moves of the labelled clauses that it shares half of its own or of their length with.
  package static func of(_ entries: [CorpusEntry]) -> [Example] {
    let taggers = Coach.patterns
    let scorer = Scorer(MoveCatalogue.all)
    let groups = Parallel.map(Array(entries.enumerated())) { number, entry in
      let strangers = (1...3).map { entries[(number + entries.count * $0 / 4) % entries.count] }
      return examples(of: entry, number: number, taggers: taggers, scorer: scorer)
        + strangers.flatMap { misplaced(entry, behind: $0, number: number, taggers: taggers, scorer: scorer) }
    }
    return groups.flatMap(\.self)
  }

  /// What is said back of a story with the story's own words, behind a message of another situation: only so can the
  /// weights learn that it takes both.
  private static func misplaced(
    _ entry: CorpusEntry, behind stranger: CorpusEntry, number: Int, taggers: [any MoveTagger], scorer: Scorer
  ) -> [Example] {
    guard !entry.partner.isEmpty, !stranger.partner.isEmpty, stranger.situation != entry.situation,
      entry.clauses.contains(where: { !reflections.isDisjoint(with: $0.moves) })
    else { return [] }
    let spans = entry.clauses.map(\.range)
    let inPlace = PreparedReply(entry.reply, after: entry.partner, clauses: spans)
    let outOfPlace = PreparedReply(entry.reply, after: stranger.partner, clauses: spans)
    let patterns = PatternReading(outOfPlace, taggers: taggers, scorer: scorer)
    let extractor = ClauseFeatures(outOfPlace, patterns: patterns)
    return outOfPlace.clauses.indices.compactMap { index in
      let clause = outOfPlace.clauses[index]
      let moves = Self.moves(of: clause.range, .labelled, in: entry)
      guard !reflections.isDisjoint(with: moves), index < inPlace.clauses.count,
        Retelling(inPlace.clauses[index], in: inPlace).amount >= 1, Retelling(clause, in: outOfPlace).amount == 0
      else { return nil }
      return Example(
        features: extractor.features(of: index), patterns: confidences(patterns.moves[index]),
        labels: Self.labels(moves.subtracting(reflections)), author: entry.author, situation: entry.situation,
        segmentation: .misplaced, entry: number)
    }
  }

  private static let reflections: Set<Move> = [.reflectContent, .reflectFeelingCause]

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
          labels: labels(moves(of: reply.clauses[index].range, segmentation, in: entry)), author: entry.author,
          situation: entry.situation, segmentation: segmentation, entry: number)
      }
    }
  }

  private static func confidences(_ moves: [TaggedMove]) -> [Float] {
    Move.allCases.map { move in Float(moves.first { $0.move == move }?.confidence ?? 0) }
  }

  private static func labels(_ moves: Set<Move>) -> [Float] { Move.allCases.map { moves.contains($0) ? 1 : 0 } }

  /// The moves of the clauses that `range` overlaps enough with; of the one it overlaps most with where the
  /// borders are the labelled ones, give or take a mark.
  private static func moves(
    of range: Range<Int>, _ segmentation: Example.Segmentation, in entry: CorpusEntry
  ) -> Set<Move> {
    func shared(_ clause: LabelledClause) -> Int { clause.range.clamped(to: range).count }
    switch segmentation {
    case .labelled, .misplaced:
      let best = entry.clauses.enumerated().max { (shared($0.element), $1.offset) < (shared($1.element), $0.offset) }
      return Set(best?.element.moves ?? [])
    case .automatic:
      return entry.clauses.reduce(into: []) { moves, clause in
        let isEnough = shared(clause) > 0 && shared(clause) * 2 >= min(clause.range.count, range.count)
        if isEnough { moves.formUnion(clause.moves) }
      }
    }
  }
}
