import Coach
import Conversation

/// What was believed of one example by weights that had not seen its writer or its situation.
package struct Prediction: Sendable {
  /// The mean of patterns and weights before calibration, one a move.
  package var beliefs: [Float]
  /// What the patterns and what the weights believe alone.
  package var patterns: [Float]
  package var weights: [Float]
  package var labels: [Float]
  package var author: String
  package var segmentation: Example.Segmentation

  init(_ example: Example, logits: [Float]) {
    patterns = example.patterns
    weights = logits.prefix(Move.allCases.count).map(Logistic.probability)
    beliefs = TrainedReader.beliefs(weights: weights, patterns: patterns)
    labels = example.labels
    author = example.author
    segmentation = example.segmentation
  }
}
