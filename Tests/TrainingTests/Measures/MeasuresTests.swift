import Testing

@testable import Training

@Suite struct MeasuresTests {
  @Test func averagePrecisionIsOneWhereAllThatIsSoComesFirst() {
    #expect(Measures.averagePrecision([0.9, 0.8, 0.2], [1, 1, 0]) == 1)
    #expect(Measures.averagePrecision([0.9, 0.8, 0.2], [0, 1, 0]) == 0.5)
    #expect(Measures.averagePrecision([0.5, 0.5], [1, 0]) == 0.5, "ties share their places")
  }

  @Test func areaCountsPairs() {
    #expect(Measures.areaUnderCurve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]) == 0.75)
    #expect(Measures.areaUnderCurve([0.5, 0.5], [0, 1]) == 0.5)
    #expect(Measures.areaUnderCurve([0.5], [1]) == 0.5, "nothing to compare with")
  }

  @Test func f1TakesHalfAsThere() {
    #expect(Measures.f1([0.5, 0.49, 0.6], [1, 1, 0]) == 0.5)
    #expect(Measures.f1([0.1], [0]) == 0)
  }

  @Test func calibrationErrorIsTheDistanceInEachBin() {
    #expect(abs(Measures.calibrationError([0.75, 0.75, 0.75, 0.75], [1, 1, 1, 0])) < 1e-6)
    #expect(abs(Measures.calibrationError([0.95, 0.95], [0, 0]) - 0.95) < 1e-6)
    #expect(Measures.calibrationError([0.05], [0], least: 0.1) == 0)
  }
}
