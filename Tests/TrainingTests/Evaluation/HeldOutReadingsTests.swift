import Conversation
import Testing

@testable import Training

@Suite struct HeldOutReadingsTests {
  private static func entry(_ clauses: [(Range<Int>, [Move])]) -> CorpusEntry {
    CorpusEntry(
      id: "a", situation: "s", partner: "p", reply: String(repeating: "x", count: 40),
      clauses: clauses.map { LabelledClause($0, $1) }, author: "a", labelledBy: "a")
  }

  private static func clause(_ range: Range<Int>, _ move: Move, _ confidence: Double) -> Clause {
    Clause(range: range, text: "", moves: [TaggedMove(move, confidence: confidence)])
  }

  @Test func aClauseCountsWhereItSharesMost() {
    let readings = HeldOutReadings(
      [Self.entry([(0..<10, [.sympathy]), (10..<30, [.openQuestion]), (31..<40, [.social])])],
      readings: [
        Reading(clauses: [
          Self.clause(0..<9, .sympathy, 0.9), Self.clause(9..<16, .repair, 0.3), Self.clause(16..<30, .repair, 0.6),
        ])
      ])
    #expect(readings.judged.prefix(2).map(\.confidence) == [[.sympathy: 0.9], [.repair: 0.6]])
    #expect(readings.judged.map(\.moves) == [[.sympathy], [.openQuestion], [.social]])
  }

  @Test func aClauseThatWasReadTogetherWithItsNeighbourTakesWhatWasFound() {
    let readings = HeldOutReadings(
      [Self.entry([(0..<30, [.sympathy]), (31..<40, [.sympathy])])],
      readings: [Reading(clauses: [Self.clause(0..<40, .sympathy, 0.8)])])
    #expect(readings.judged.map(\.confidence) == [[.sympathy: 0.8], [.sympathy: 0.8]])
  }

  @Test func movesAreCounted() throws {
    let readings = HeldOutReadings(
      [Self.entry([(0..<10, [.sympathy]), (10..<20, [.sympathy]), (20..<30, [.social])])],
      readings: [
        Reading(clauses: [
          Self.clause(0..<10, .sympathy, 0.9), Self.clause(10..<20, .sympathy, 0.3),
          Self.clause(20..<30, .sympathy, 0.7),
        ])
      ])
    let row = try #require(MoveAgreement(readings).rows.first { $0.move == .sympathy })
    #expect(row.labelled == 2 && row.found == 2 && row.both == 1)
    #expect(row.precision == 0.5 && row.recall == 0.5 && row.f1 == 0.5)
    #expect(row.area == 0.5)
  }

  /// Ten moves named with .8, of which six are there: off by .2.
  @Test func calibrationIsTheDistanceOfConfidenceAndShare() {
    let entries = (0..<10).map { Self.entry([(0..<10, [$0 < 6 ? .sympathy : .social])]) }
    let reading = Reading(clauses: [Self.clause(0..<10, .sympathy, 0.8)])
    let calibration = Calibration(HeldOutReadings(entries, readings: entries.map { _ in reading }))
    #expect(abs(calibration.expectedError - 0.2) < 1e-12)
    #expect(calibration.bins.map(\.count) == [0, 0, 0, 0, 0, 0, 0, 0, 10, 0])
  }
}
