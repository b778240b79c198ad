import Conversation
import Testing

@testable import Coach

struct ScoreWordsTests {
  @Test(arguments: Dimension.allCases)
  func fivePhrasesADimension(_ dimension: Dimension) {
    let bands = ScoreWords.bands(of: dimension)
    #expect(bands.count == 5)
    #expect(Set(bands).count == 5)
    #expect(bands.allSatisfy { $0.count <= 40 })
  }

  @Test func roundsToTheNearestBand() {
    func phrase(_ score: Double) -> String {
      ScoreWords.phrase(for: DimensionScore(.adviceGiving, score: score, certainty: .firm))
    }
    #expect(phrase(1.0) == "no advice")
    #expect(phrase(1.49) == "no advice")
    #expect(phrase(1.5) == "a hint of advice")
    #expect(phrase(4.5) == "mostly advice")
    #expect(phrase(5.0) == "mostly advice")
  }
}
