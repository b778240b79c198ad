package import Conversation

/// Reads a clause with trained weights beside the patterns: a confidence is a mean of what the two believe, calibrated
/// on replies of writers that the weights had not seen.
package struct TrainedReader: Sendable {
  private let weights: TrainedWeights

  package init(_ weights: TrainedWeights) { self.weights = weights }

  /// The moves of every clause that are believed at least as much as `listed`, most confident first.
  package func moves(in reply: PreparedReply, patterns: PatternReading, from listed: Double) -> [[TaggedMove]] {
    let extractor = ClauseFeatures(reply, patterns: patterns)
    return reply.clauses.indices.map { index in
      if let first = patterns.moves[index].first, first.move == .unreadable, first.confidence >= TaggedMove.shown {
        return patterns.moves[index]
      }
      let features = extractor.features(of: index)
      return moves(of: index, features, in: reply, patterns: patterns, from: Float(listed))
    }
  }

  private func moves(
    of index: Int, _ features: [Feature], in reply: PreparedReply, patterns: PatternReading, from listed: Float
  ) -> [TaggedMove] {
    let vector = weights.vector(of: features)
    let believed = weights.logits(of: vector).map(Logistic.probability)
    let confidences = TrainedReader.beliefs(weights: believed, patterns: patterns.beliefs(of: index))
      .map { TrainedReader.confidence($0, weights.calibration) }
    var telling: TellingWords?
    var tagged: [TaggedMove] = []
    for (number, move) in Move.allCases.enumerated() where confidences[number] >= listed {
      var evidence = patterns.moves[index].first { $0.move == move }?.evidence ?? []
      if evidence.isEmpty, confidences[number] >= Float(TaggedMove.shown) {
        let words = telling ?? TellingWords(reply.clauses[index], features, vector, weights)
        telling = words
        evidence = [reply.range(of: words.span(for: number, in: reply))]
      }
      tagged.append(TaggedMove(move, confidence: rounded(confidences[number]), evidence: evidence))
    }
    guard !tagged.isEmpty else { return [TaggedMove(.neutral, confidence: TaggedMove.shown)] }
    // Equal confidences stay in the order of the moves.
    return tagged.enumerated().sorted { ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset) }
      .map(\.element)
  }

  /// What the patterns' belief counts for, the weights' being the rest. The weights know the patterns' findings too, so
  /// on our corpus they need no second say; but its writers are not the people who will be read.
  package static let patternsShare: Float = 0.35

  /// What the two believe together, in the order of `Move.allCases`. That the patterns find nothing says nothing where
  /// the weights find something, so then their belief in `neutral` counts for less. What the patterns have words against
  /// is a third as likely.
  package static func beliefs(weights: [Float], patterns: [Float]) -> [Float] {
    var nothing: Float = 1
    for (number, belief) in weights.enumerated() where number != neutral { nothing *= 1 - belief }
    return weights.indices.map { number in
      if patterns[number] == PatternReading.vetoed { return weights[number] / 3 }
      let found = patterns[number] * (number == neutral ? nothing : 1)
      return weights[number] + patternsShare * (found - weights[number])
    }
  }

  private static let neutral = Move.allCases.firstIndex(of: .neutral) ?? 0

  package static func confidence(_ belief: Float, _ calibration: (slope: Float, shift: Float)) -> Float {
    Logistic.probability(calibration.slope * Logistic.logit(min(0.999, max(0.001, belief))) + calibration.shift)
  }

  /// To three places: more would be noise in every file that holds it.
  private func rounded(_ value: Float) -> Double { Double(Int(value * 1000 + 0.5)) / 1000 }
}
