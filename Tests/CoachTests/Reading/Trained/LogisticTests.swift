import Testing

@testable import Coach

@Suite struct LogisticTests {
  @Test(arguments: [(Float(0), Float(1)), (1, 2.718_281_8), (-2, 0.135_335_28), (10, 22_026.465), (-30, 9.357_623e-14)])
  func exponential(_ x: Float, _ value: Float) { #expect(abs(Logistic.exponential(x) / value - 1) < 2e-6) }

  @Test(arguments: [Float(-9), -1, -0.1, 0, 0.5, 3, 8])
  func logitUndoesProbability(_ x: Float) {
    #expect(abs(Logistic.logit(Logistic.probability(x)) - x) < 2e-3)
  }

  @Test func staysWithinNoughtAndOne() {
    for x in [Float(-1000), -80, 80, 1000, .infinity, -.infinity] {
      #expect((0...1).contains(Logistic.probability(x)))
    }
  }
}
