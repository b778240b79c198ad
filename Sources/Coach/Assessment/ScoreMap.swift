import Conversation

/// From how much of a dimension a conversation holds to the score a human rater would give it.
///
/// `score = low + (high − low) · mean^curve`, kept within 1.0…5.0, where `mean` is the mean over the
/// learner's messages of the strongest move of the dimension in each, 0 to 1. These three numbers are all
/// that is fitted; they are set so that the scores' means lie near those of the experts of the Lend an Ear
/// study (arXiv 2603.15245).
struct ScoreMap: Sendable {
  /// The score of a conversation with none of it.
  var low: Double
  /// The score of a conversation in which every message is full of it; above 5 where less than that is
  /// already as much as can be.
  var high: Double
  /// Below 1: the first occurrence counts for more than the last.
  var curve: Double

  func score(mean: Double) -> Double {
    min(5, max(1, low + (high - low) * power(min(1, max(0, mean)), curve)))
  }

  static func standard(for dimension: Dimension) -> ScoreMap {
    switch dimension {
    case .encouragingElaboration: ScoreMap(low: 1.25, high: 6, curve: 1)
    case .validatingEmotions: ScoreMap(low: 1.25, high: 5, curve: 1)
    case .demonstratingUnderstanding: ScoreMap(low: 1, high: 6, curve: 1)
    case .adviceGiving: ScoreMap(low: 1, high: 5.75, curve: 0.75)
    case .selfOriented: ScoreMap(low: 1, high: 5, curve: 1)
    case .dismissingEmotions: ScoreMap(low: 1, high: 6, curve: 1.25)
    }
  }
}

/// `base` to a power that is a whole number of quarters, by square roots: this target knows no C library.
private func power(_ base: Double, _ exponent: Double) -> Double {
  let root = base.squareRoot().squareRoot()
  return (0..<Int((exponent * 4).rounded())).reduce(1.0) { product, _ in product * root }
}
