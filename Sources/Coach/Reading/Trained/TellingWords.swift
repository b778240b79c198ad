import English

/// Which words of a clause speak for a move, by what the weights say of each.
struct TellingWords {
  private let clause: PreparedClause
  private let weights: TrainedWeights
  private let parts: [(row: Int32, value: Float, tokens: Range<Int>)]

  init(_ clause: PreparedClause, _ features: [Feature], _ vector: [WeightedRow], _ weights: TrainedWeights) {
    self.clause = clause
    self.weights = weights
    let values = Dictionary(vector.map { ($0.row, $0.value) }, uniquingKeysWith: { first, _ in first })
    parts = features.compactMap { feature in
      guard !feature.tokens.isEmpty, let row = weights.row(of: feature.key), let value = values[Int32(row)] else {
        return nil
      }
      return (Int32(row), value / Float(feature.tokens.count), feature.tokens)
    }
  }

  /// The run of tokens that adds most to the move's odds; what the clause begins with where nothing adds to them.
  func span(for move: Int, in reply: PreparedReply) -> Range<Int> {
    let first = clause.tokens.lowerBound
    var sums = [Float](repeating: 0, count: clause.tokens.count)
    for part in parts {
      let weight = weights.weight(part.row, of: move) * part.value
      for i in part.tokens.clamped(to: clause.tokens) { sums[i - first] += weight }
    }
    var best: (sum: Float, span: Range<Int>) = (0, clause.tokens.lowerBound..<clause.tokens.lowerBound)
    var sum: Float = 0
    var start = 0
    for (i, value) in sums.enumerated() {
      if sum <= 0 {
        sum = 0
        start = i
      }
      sum += value
      if sum > best.sum { best = (sum, first + start..<first + i + 1) }
    }
    let words = best.span.filter { reply.tokens[$0].isWord }
    guard let from = words.first, let to = words.last else { return reply.opening(of: clause, from: clause.head) }
    return from..<to + 1
  }
}
