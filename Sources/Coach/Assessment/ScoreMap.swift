import Conversation

/// From how much of a dimension a conversation holds to the score a human rater would give it: a straight line, kept
/// within 1.0…5.0.
///
/// The line's two numbers are all that is fitted for a dimension. They give the scores the mean and the spread of the
/// experts' mean ratings of 25 conversations of the Lend an Ear study (arXiv
/// 2603.15245): least squares would draw all scores towards the middle, and a learner who did much better would hardly
/// see it. `hearken-train scores` prints the numbers.
package struct ScoreMap: Sendable, Equatable {
  /// The score of a conversation with none of it, before it is kept within the scale.
  package var start: Double
  /// What a conversation adds in which every reply is full of it.
  package var slope: Double

  package init(start: Double, slope: Double) {
    self.start = start
    self.slope = slope
  }

  /// - Parameter amount: 0 to 1, see `Coach.amount(of:in:)`.
  package func score(_ amount: Double) -> Double { min(5, max(1, start + slope * amount)) }

  static func standard(for dimension: Dimension) -> ScoreMap {
    switch dimension {
    case .encouragingElaboration: ScoreMap(start: 0.890, slope: 6.217)
    case .validatingEmotions: ScoreMap(start: 1.010, slope: 3.876)
    case .demonstratingUnderstanding: ScoreMap(start: 0.742, slope: 8.267)
    case .adviceGiving: ScoreMap(start: 0.795, slope: 6.640)
    case .selfOriented: ScoreMap(start: 0.986, slope: 9.232)
    case .dismissingEmotions: ScoreMap(start: 0.402, slope: 5.815)
    }
  }
}
