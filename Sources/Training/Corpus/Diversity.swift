/// How varied the wording of the replies is.
package struct Diversity: Sendable {
  /// For n of 1, 2 and 3: the share of distinct word n-grams among all (distinct-n; Li et al., “A diversity-promoting
  /// objective function for neural conversation models”, 2016). It falls as a corpus grows.
  package let distinct: [Double]
  /// Of the distinct word 4-grams, the share that more than one author wrote.
  package let sharedFourGrams: Double

  package init(_ entries: [CorpusEntry]) {
    var seen: [Set<String>] = [[], [], []]
    var total = [0, 0, 0]
    var authors: [String: Set<String>] = [:]
    for entry in entries {
      let text = ComparableText(entry.reply)
      for n in 1...3 {
        let grams = text.wordGrams(n)
        seen[n - 1].formUnion(grams)
        total[n - 1] += grams.count
      }
      for gram in text.wordGrams(4) { authors[gram, default: []].insert(entry.author) }
    }
    distinct = (0..<3).map { Double(seen[$0].count) / Double(max(1, total[$0])) }
    sharedFourGrams = Double(authors.values.count { $0.count > 1 }) / Double(max(1, authors.count))
  }
}
