/// Finds pairs of texts that say nearly the same in nearly the same words.
///
/// Two texts are as near as the Jaccard index of their sets of character 5-grams (`ComparableText`). The search is
/// exact: two sets with an index of at least `threshold` share one of their rarest grams (prefix filtering; Bayardo,
/// Ma and Srikant, “Scaling up all pairs similarity search”, 2007), so only texts that do are compared.
package struct NearDuplicates: Sendable {
  package struct Pair: Equatable, Sendable {
    /// Indices into the texts; `other` is the earlier one, or an index into the other list.
    package var text, other: Int
    /// 0 to 1.
    package var similarity: Double
  }

  /// From here up, two texts are near-duplicates.
  package static let threshold = 0.6
  /// Texts with fewer words are anybody's ("that sucks", "what happened") and are not compared.
  package static let fewestWords = 5

  /// For each text that has a near-duplicate before it: the nearest one, in the order of the texts.
  package static func pairs(among texts: [String]) -> [Pair] {
    let sets = GramSets(texts)
    var index = PrefixIndex()
    return texts.indices.compactMap { i in
      let nearest = index.nearest(to: i, of: sets)
      index.insert(i, of: sets)
      return nearest
    }
  }

  /// For each of `texts` that has a near-duplicate among `others`: the nearest one.
  package static func pairs(of texts: [String], among others: [String]) -> [Pair] {
    let sets = GramSets(others + texts)
    var index = PrefixIndex()
    for i in others.indices { index.insert(i, of: sets) }
    return texts.indices.compactMap { i in
      index.nearest(to: others.count + i, of: sets).map {
        Pair(text: i, other: $0.other, similarity: $0.similarity)
      }
    }
  }
}

/// The grams of every text as ranks, the rarest first; empty for texts that are not compared.
private struct GramSets {
  var ranks: [[Int32]]

  init(_ texts: [String]) {
    let grams = texts.map { text in
      let comparable = ComparableText(text)
      return comparable.words.count < NearDuplicates.fewestWords ? [] : comparable.characterGrams(5)
    }
    var counts: [UInt64: Int32] = [:]
    for set in grams { for gram in set { counts[gram, default: 0] += 1 } }
    let ordered = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    for (rank, entry) in ordered.enumerated() { counts[entry.key] = Int32(rank) }
    ranks = grams.map { set in set.compactMap { counts[$0] }.sorted() }
  }

  /// So many of the rarest grams have to be looked at.
  func prefix(_ i: Int) -> ArraySlice<Int32> {
    let count = ranks[i].count
    return ranks[i].prefix(count - Int((NearDuplicates.threshold * Double(count)).rounded(.up)) + 1)
  }

  func similarity(_ a: Int, _ b: Int) -> Double {
    let (left, right) = (ranks[a], ranks[b])
    var (i, j, shared) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] { shared += 1 }
      (i, j) = (left[i] <= right[j] ? i + 1 : i, right[j] <= left[i] ? j + 1 : j)
    }
    return Double(shared) / Double(max(1, left.count + right.count - shared))
  }
}

/// Which texts have a gram among their rarest.
private struct PrefixIndex {
  private var texts: [Int32: [Int]] = [:]

  mutating func insert(_ i: Int, of sets: GramSets) {
    guard !sets.ranks[i].isEmpty else { return }
    for gram in sets.prefix(i) { texts[gram, default: []].append(i) }
  }

  func nearest(to i: Int, of sets: GramSets) -> NearDuplicates.Pair? {
    guard !sets.ranks[i].isEmpty else { return nil }
    var best: NearDuplicates.Pair?
    for other in Set(sets.prefix(i).flatMap { texts[$0] ?? [] }).sorted() {
      let sizes = (Double(sets.ranks[i].count), Double(sets.ranks[other].count))
      guard min(sizes.0, sizes.1) >= NearDuplicates.threshold * max(sizes.0, sizes.1) else { continue }
      let similarity = sets.similarity(i, other)
      guard similarity >= NearDuplicates.threshold, similarity > best?.similarity ?? 0 else { continue }
      best = NearDuplicates.Pair(text: i, other: other, similarity: similarity)
    }
    return best
  }
}
