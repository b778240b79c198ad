import Conversation
import Foundation
import Testing

@testable import Training

@Suite struct AgreementTests {
  @Test func kappaOfTheSameOppositeAndIndependentRatings() {
    #expect(Agreement.kappa([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]) == 1)
    #expect(Agreement.kappa([1, 2, 4, 5], [5, 4, 2, 1]) == -1)
    #expect(Agreement.kappa([1, 1, 5, 5], [1, 5, 1, 5]) == 0)
    #expect(Agreement.kappa([3, 3], [3, 3]) == 1)
  }

  /// The observed squared distances are 0 + 1 + 1 + 4; by chance, their mean over all pairs, four times.
  @Test func kappaCountedByHand() {
    let a = [1, 2, 3, 2]
    let b = [1, 1, 2, 4]
    var chance = 0
    for x in a { for y in b { chance += (x - y) * (x - y) } }
    #expect(chance == 32)
    #expect(abs(Agreement.kappa(a, b) - (1 - 6 / 8.0)) < 1e-12)
  }

  @Test(arguments: [(1.49, 1), (1.5, 2), (4.5, 5), (5.0, 5), (0.2, 1), (2.5, 3)])
  func halvesGoUp(_ score: Double, _ whole: Int) { #expect(Agreement.whole(score) == whole) }

  @Test func areaUnderCurveCountsTiesHalf() {
    #expect(Agreement.areaUnderCurve(positives: [0.9, 0.8], negatives: [0.1, 0.2]) == 1)
    #expect(Agreement.areaUnderCurve(positives: [0.5], negatives: [0.5, 0.5]) == 0.5)
    #expect(Agreement.areaUnderCurve(positives: [0.5, 0.1], negatives: [0.3, 0.5]) == 0.375)
    #expect(Agreement.areaUnderCurve(positives: [], negatives: [1]).isNaN)
  }

  @Test func medians() {
    #expect(Agreement.median([3, 1, 2]) == 2)
    #expect(Agreement.median([4, 1, 2, 3]) == 2.5)
  }
}

/// Eight made-up conversations, and the figures that an independent program printed for them.
@Suite struct ExpertAgreementTests {
  /// One a line: six scores each of three experts, three language models, the crowd, and the coach.
  private static let table = """
    3 3 5 1 5 4 | 3 5 5 2 3 3 | 3 5 5 3 4 3 | 2 5 3 2 5 5 | 1 4 3 1 3 5 | 1 5 4 2 4 5 | 3.5 5 5 2.5 3.5 5 | 3 5 5 1 1.8 5
    5 3 5 4 5 5 | 5 4 3 4 1 3 | 4 4 1 2 3 2 | 4 4 5 5 2 2 | 2 2 1 5 3 4 | 3 1 4 2 4 3 | 4.5 1.5 3.5 3.5 2.5 4.5 | 5 3 1.8 2.8 1.8 5
    4 3 4 2 4 4 | 5 2 5 4 5 4 | 5 3 3 2 5 2 | 5 3 5 4 5 4 | 5 1 5 1 5 1 | 5 5 5 4 3 1 | 5 2.5 5 3.5 5 3.5 | 5 3.3 3.8 4 5 1
    5 5 3 2 3 1 | 4 3 5 1 3 2 | 2 4 5 2 1 4 | 4 5 5 2 1 3 | 4 5 5 4 1 3 | 5 4 4 4 1 1 | 3.5 5 5 1.5 2.5 3.5 | 4 5 5 3 1 1.8
    4 3 1 1 4 4 | 5 3 3 1 3 4 | 5 3 5 2 4 2 | 3 2 5 2 5 2 | 5 3 5 2 5 2 | 3 4 3 3 5 3 | 4.5 3.5 2.5 1.5 3.5 2.5 | 5 3 1.8 3 4.3 2.3
    1 1 3 5 1 3 | 4 1 4 4 1 1 | 2 3 5 3 1 1 | 4 3 5 2 3 1 | 2 1 5 5 2 1 | 2 1 5 2 3 1 | 1.5 1 5 2.5 1 2.5 | 3 1 5 3 1.3 3
    1 3 2 1 2 1 | 1 3 5 3 2 2 | 1 4 2 1 2 1 | 2 5 3 1 1 2 | 1 5 2 1 3 1 | 1 2 4 1 3 2 | 1 4.5 3.5 2.5 2.5 3.5 | 2 2.8 4 1 1.3 3
    3 5 4 2 3 1 | 4 4 5 4 1 2 | 3 5 4 3 2 1 | 2 2 2 5 2 1 | 2 2 4 5 3 1 | 5 2 3 5 1 2 | 3.5 3.5 5 3.5 2.5 1.5 | 4 4 2.8 4.3 1 1
    """

  private static func columns() -> [[[Double]]] {
    table.split(separator: "\n").map { line in
      line.split(separator: "|").map { $0.split(separator: " ").compactMap { Double($0) } }
    }
  }

  private static func conversation(_ columns: [[Double]]) throws -> RatedConversation {
    let ratings = zip(Rater.allCases, columns).map { rater, scores in
      let cells = zip(Dimension.allCases, scores).map { "\"\($0.rawValue)\": \($1)" }
      return "\"\(rater.rawValue)\": {\(cells.joined(separator: ", "))}"
    }
    let line = """
      {"id": "t", "messages": [{"role": "learner", "text": "hi"}], "ratings": {\(ratings.joined(separator: ", "))}}
      """
    return try JSONDecoder().decode(RatedConversation.self, from: Data(line.utf8))
  }

  @Test func isWhatAnotherProgramFound() throws {
    let columns = Self.columns()
    let agreement = ExpertAgreement(
      try columns.map(Self.conversation),
      scores: columns.map { Dictionary(uniqueKeysWithValues: zip(Dimension.allCases, $0[7])) }, rounds: 200)
    func check(_ column: KeyPath<ExpertAgreement.Row, Double>, _ expected: [Double]) {
      for (row, value) in zip(agreement.rows, expected) {
        #expect(abs(row[keyPath: column] - value) < 0.0051, "\(row.dimension) \(row[keyPath: column])")
      }
    }
    check(\.coach, [0.90, 0.78, 0.51, 0.39, 0.68, 0.31])
    check(\.experts, [0.71, 0.61, 0, 0.39, 0.63, 0.34])
    check(\.panel, [0.57, 0.37, -0.15, 0.28, 0.66, 0.46])
    check(\.crowd, [0.91, 0.59, 0.56, 0.44, 0.86, 0.37])
    check(\.versusMedian, [0.88, 0.88, 0.58, 0.37, 0.69, 0.05])
    #expect(abs(agreement.mean(\.coach) - 0.595) < 0.0006)
    for row in agreement.rows { #expect(row.interval.lowerBound < row.coach && row.coach < row.interval.upperBound) }
    #expect(agreement.interval.contains(agreement.mean(\.coach)))
  }
}
