import Conversation
import Testing

@testable import Coach

@Suite struct TrainedWeightsTests {
  @Test(arguments: [0, 7, 8, 200, 1000])
  func bytesThatAreNoWeightsAreRefused(_ count: Int) {
    #expect(throws: Problem.self) { try TrainedWeights(WeightStorage(Array(repeating: 0, count: count))) }
    let named = WeightsLayout.magic + Array(repeating: 0, count: count)
    #expect(throws: Problem.self) { try TrainedWeights(WeightStorage(named)) }
  }

  @Test func theProgramCarriesWeightsForItsFeatures() {
    #expect(EmbeddedWeights.reader != nil, "Train the weights again: swift run -c release hearken-train")
  }

  @Test func bothReadersHaveAnEqualSay() {
    let none = (slope: Float(1), shift: Float(0))
    #expect(abs(TrainedReader.confidence(model: 0.2, pattern: 0.8, none) - 0.5) < 1e-5)
    #expect(abs(TrainedReader.confidence(model: 0.8, pattern: 0.2, none) - 0.5) < 1e-5)
    #expect(TrainedReader.confidence(model: 1, pattern: 1, none) <= 1)
  }
}
