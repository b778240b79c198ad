package import Coach
package import Conversation

/// Fits the score maps to the ratings of experts.
package struct ScoreFit: Sendable {
  /// How much of a dimension each conversation holds, and what experts gave it on average.
  private let points: [Dimension: [(amount: Double, rating: Double)]]
  private let count: Int

  package init(_ conversations: [RatedConversation], coach: Coach) {
    let read = conversations.map { coach.withReadings($0.messages) }
    count = conversations.count
    points = Dictionary(
      uniqueKeysWithValues: Dimension.allCases.map { dimension in
        let points = zip(conversations, read).map { conversation, messages in
          let ratings = Rater.experts.map { conversation.rating(of: $0, dimension) ?? .nan }
          return (coach.amount(of: dimension, in: messages), Agreement.mean(ratings))
        }
        return (dimension, points)
      })
  }

  /// The map of a dimension; `without` leaves a conversation out by its number.
  package func map(of dimension: Dimension, without: Int? = nil) -> ScoreMap {
    let used = (points[dimension] ?? []).enumerated().filter { $0.offset != without }.map(\.element)
    let amounts = used.map(\.amount)
    let ratings = used.map(\.rating)
    let slope = Self.spread(ratings) / max(1e-6, Self.spread(amounts))
    return ScoreMap(start: Agreement.mean(ratings) - slope * Agreement.mean(amounts), slope: slope)
  }

  /// Every conversation's scores by maps that were fitted without it, in their order.
  package var heldOutScores: [[Dimension: Double]] {
    (0..<count).map { number in
      Dictionary(
        uniqueKeysWithValues: points.map { dimension, points in
          (dimension, map(of: dimension, without: number).score(points[number].amount))
        })
    }
  }

  private static func spread(_ values: [Double]) -> Double {
    let mean = Agreement.mean(values)
    return Agreement.mean(values.map { ($0 - mean) * ($0 - mean) }).squareRoot()
  }
}
