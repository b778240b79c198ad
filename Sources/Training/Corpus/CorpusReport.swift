import Conversation

/// The corpus' figures as `Corpus/README.md` holds them.
package enum CorpusReport {
  /// Counts, variety and agreement: all that the folder itself can tell.
  package static func figures(_ corpus: Corpus, second: SecondLabelling, rejections: Rejections) -> String {
    let figures = CorpusFigures(corpus.entries)
    let diversity = Diversity(corpus.entries)
    let agreement = LabelAgreement(second, with: corpus)
    let written = figures.entries + rejections.log.count
    let distinct = diversity.distinct.map { decimal($0) }
    var authors = Table("author", "replies", "clauses", "situations")
    for row in figures.ofAuthor { authors.add(row.author, "\(row.entries)", "\(row.clauses)", "\(row.situations)") }
    var moves = Table("move", "clauses", "first", "second", "both", "F1", "kappa")
    for (count, pair) in zip(figures.ofMove, agreement.moves) {
      moves.add(
        "`\(count.move.rawValue)`", "\(count.count)", "\(pair.first)", "\(pair.second)", "\(pair.both)",
        decimal(pair.f1), decimal(pair.kappa(clauses: agreement.clauses)))
    }
    return """
      - \(figures.entries) replies, \(figures.clauses) clauses, \(figures.situations) situations.
      - Left out as near-duplicates: \(rejections.log.count) of \(written) \
      (\(percent(rejections.log.count, of: written, digits: 2))).
      - Distinct word n-grams among all: \(distinct[0]) for single words, \(distinct[1]) for pairs, \
      \(distinct[2]) for threes.
      - Of the distinct word 4-grams, \(decimal(100 * diversity.sharedFourGrams)) % occur in more than one author's work.
      - Labelled twice: \(agreement.clauses) clauses of \(agreement.entries) replies. The main move is the same in \
      \(percent(agreement.sameMain, of: agreement.clauses)), a move is shared in \
      \(percent(agreement.sharing, of: agreement.clauses)).

      \(authors.text)

      \(moves.text)

      “first”, “second” and “both” count, among the clauses labelled twice, those to which the corpus, the second \
      labelling and both of them give the move; F1 and Cohen's kappa compare the two.
      """
  }

  /// How far the corpus keeps from other people's texts.
  package static func screening(_ screening: Screening, others: [OthersText]) -> String {
    let files = Set(others.map(\.file)).sorted().map { "`\($0)`" }.joined(separator: ", ")
    return """
      Compared with \(others.count) sentences and messages of \(files): \(screening.borrowed.count) entries come near \
      one (Jaccard index of character 5-grams of \(decimal(NearDuplicates.threshold, 1)) or more; texts of fewer than \
      \(NearDuplicates.fewestWords) words are not compared).
      """
  }
}
