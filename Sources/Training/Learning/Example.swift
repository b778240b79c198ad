package import Coach
import Conversation

/// A clause of the corpus with everything that the weights may look at, and the moves it is labelled with.
package struct Example: Sendable {
  /// The clauses as they were labelled, or as Hearken itself cuts the reply; or a clause that says back a story,
  /// put behind the message of somebody else, where it says back nothing; or the labelled clauses of a reply that is
  /// read alone, as a learner may have one read.
  package enum Segmentation: Sendable { case labelled, automatic, misplaced, alone }

  package var features: [Feature]
  /// What the patterns alone believe, in the order of `Move.allCases`: see `PatternReading.beliefs`.
  package var patterns: [Float]
  /// One for each move that it makes, else zero, in the order of `Move.allCases`.
  package var labels: [Float]
  package var author: String
  package var situation: String
  package var segmentation: Segmentation
  /// The entry it comes from.
  package var entry: Int

  /// How much it counts in training: a label that was carried over to other borders, or given to what was seen with
  /// the partner's message, is worth half.
  package var weight: Float {
    switch segmentation {
    case .misplaced: 2
    case .labelled: 1
    case .automatic: 0.5
    case .alone: 0.25
    }
  }

  /// The same without the features of some groups.
  func without(_ groups: Set<FeatureGroup>) -> Example {
    var example = self
    example.features.removeAll { groups.contains($0.group) }
    return example
  }
}

/// The examples of a corpus.
package enum Examples {
  /// Sets for every entry, one after the other: the labelled clauses; those that Hearken cuts by itself, each with the
  /// moves of the labelled clauses that it shares half of its own or of their length with; and the labelled ones alone.
  package static func of(_ entries: [CorpusEntry], parts: CoachParts = .all) -> [Example] {
    let taggers = parts.taggers
    let scorer = Scorer(MoveCatalogue.all)
    let groups = Parallel.map(Array(entries.enumerated())) { number, entry in
      let own = examples(of: entry, number: number, parts: parts, taggers: taggers, scorer: scorer)
      guard !parts.without.contains(.pairs) else { return own }
      let strangers = (1...3).map { entries[(number + entries.count * $0 / 4) % entries.count] }
      return own + strangers.flatMap { misplaced(entry, behind: $0, number: number, taggers: taggers, scorer: scorer) }
    }
    let all = groups.flatMap(\.self)
    return parts.groupsLeftOut.isEmpty ? all : all.map { $0.without(parts.groupsLeftOut) }
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
        features: extractor.features(of: index), patterns: patterns.beliefs(of: index),
        labels: Self.labels(moves.subtracting(reflections)), author: entry.author, situation: entry.situation,
        segmentation: .misplaced, entry: number)
    }
  }

  private static let reflections: Set<Move> = [.reflectContent, .reflectFeelingCause]

  private static func examples(
    of entry: CorpusEntry, number: Int, parts: CoachParts, taggers: [any MoveTagger], scorer: Scorer
  ) -> [Example] {
    let context = parts.context(entry.context)
    let labelled = PreparedReply(entry.reply, after: context, clauses: entry.clauses.map(\.range))
    let automatic = PreparedReply(entry.reply, after: context)
    var sources = [(labelled, Example.Segmentation.labelled), (automatic, .automatic)]
    if context != nil {
      sources.append((PreparedReply(entry.reply, after: nil, clauses: entry.clauses.map(\.range)), .alone))
    }
    return sources.flatMap { reply, segmentation in
      let patterns = PatternReading(reply, taggers: taggers, scorer: scorer)
      let extractor = ClauseFeatures(reply, patterns: patterns)
      return reply.clauses.indices.map { index in
        Example(
          features: extractor.features(of: index), patterns: patterns.beliefs(of: index),
          labels: labels(moves(of: reply.clauses[index].range, segmentation, in: entry)), author: entry.author,
          situation: entry.situation, segmentation: segmentation, entry: number)
      }
    }
  }

  private static func labels(_ moves: Set<Move>) -> [Float] { Move.allCases.map { moves.contains($0) ? 1 : 0 } }

  /// The moves of the clauses that `range` overlaps enough with; of the one it overlaps most with where the
  /// borders are the labelled ones, give or take a mark.
  private static func moves(
    of range: Range<Int>, _ segmentation: Example.Segmentation, in entry: CorpusEntry
  ) -> Set<Move> {
    func shared(_ clause: LabelledClause) -> Int { clause.range.clamped(to: range).count }
    switch segmentation {
    case .labelled, .misplaced, .alone:
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
