package import Conversation

/// How well six scores agree with three experts.
///
/// “As an expert” takes a rater for a fourth expert: its quadratic-weighted kappa against the mean of two experts,
/// averaged over the three pairs. The experts' own row is each expert against the other two, so that all rows
/// compare like with like. Intervals are 95 % percentile bootstraps over conversations.
package struct ExpertAgreement: Sendable {
  package struct Row: Sendable {
    package var dimension: Dimension
    package var coach, experts, panel, crowd: Double
    /// Of `coach`.
    package var interval: ClosedRange<Double>
    /// The coach's kappa against the median of the three experts.
    package var versusMedian: Double
  }

  package let rows: [Row]
  /// Of the coach's mean over the dimensions.
  package let interval: ClosedRange<Double>

  /// - Parameter scores: the coach's scores of each conversation, in their order.
  package init(_ conversations: [RatedConversation], scores: [[Dimension: Double]], rounds: Int = 1000) {
    let table = Dictionary(
      uniqueKeysWithValues: Dimension.allCases.map { dimension in
        (dimension, Ratings(conversations, scores: scores.map { $0[dimension] ?? .nan }, dimension))
      })
    let samples = Self.samples(of: conversations.count, rounds: rounds)
    var means = [Double](repeating: 0, count: samples.count)
    var rows: [Row] = []
    let all = Array(conversations.indices)
    for dimension in Dimension.allCases {
      guard let ratings = table[dimension] else { continue }
      let values = samples.map { ratings.asExpert(ratings.coach, on: $0) }
      for i in means.indices { means[i] += values[i] / Double(Dimension.allCases.count) }
      rows.append(
        Row(
          dimension: dimension, coach: ratings.asExpert(ratings.coach, on: all),
          experts: Agreement.mean((0..<3).map { ratings.against(pair: $0, ratings.experts[$0], on: all) }),
          panel: ratings.asExpert(ratings.panel, on: all), crowd: ratings.asExpert(ratings.crowd, on: all),
          interval: Self.interval(values),
          versusMedian: Agreement.kappa(ratings.coach.map(Agreement.whole), ratings.median.map(Agreement.whole))))
    }
    self.rows = rows
    interval = Self.interval(means)
  }

  package func mean(_ column: KeyPath<Row, Double>) -> Double { Agreement.mean(rows.map { $0[keyPath: column] }) }

  /// Draws with replacement, the same at every run.
  private static func samples(of count: Int, rounds: Int) -> [[Int]] {
    var chance = SplitMix64(seed: 7)
    return (0..<rounds).map { _ in (0..<count).map { _ in chance.below(count) } }
  }

  private static func interval(_ values: [Double]) -> ClosedRange<Double> {
    let sorted = values.sorted()
    return sorted[Int(0.025 * Double(sorted.count))]...sorted[Int(0.975 * Double(sorted.count))]
  }
}

/// One dimension's ratings of every conversation.
private struct Ratings {
  var coach, panel, crowd, median: [Double]
  var experts: [[Double]]
  /// The mean of the two experts other than each.
  var pairs: [[Int]]

  init(_ conversations: [RatedConversation], scores: [Double], _ dimension: Dimension) {
    func of(_ rater: Rater) -> [Double] { conversations.map { $0.rating(of: rater, dimension) ?? .nan } }
    let experts = Rater.experts.map(of)
    let models = Rater.languageModels.map(of)
    coach = scores
    panel = conversations.indices.map { i in Agreement.median(models.map { $0[i] }) }
    crowd = of(.crowd)
    median = conversations.indices.map { i in Agreement.median(experts.map { $0[i] }) }
    pairs = (0..<3).map { out in
      conversations.indices.map { i in
        Agreement.whole(Agreement.mean((0..<3).filter { $0 != out }.map { experts[$0][i] }))
      }
    }
    self.experts = experts
  }

  /// Kappa of `own` against the two experts other than number `pair`, on the conversations of `sample`.
  func against(pair: Int, _ own: [Double], on sample: [Int]) -> Double {
    Agreement.kappa(sample.map { Agreement.whole(own[$0]) }, sample.map { pairs[pair][$0] })
  }

  func asExpert(_ own: [Double], on sample: [Int]) -> Double {
    Agreement.mean((0..<3).map { against(pair: $0, own, on: sample) })
  }
}
