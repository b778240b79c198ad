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

  @Test func bothReadersHaveTheirSay() throws {
    let none = (slope: Float(1), shift: Float(0))
    func believed(_ move: Move, _ belief: Float) -> [Float] { Move.allCases.map { $0 == move ? belief : 0 } }
    func together(_ move: Move, _ weights: [Float], _ patterns: [Float]) throws -> Float {
      let number = try #require(Move.allCases.firstIndex(of: move))
      return TrainedReader.confidence(TrainedReader.beliefs(weights: weights, patterns: patterns)[number], none)
    }
    let share = TrainedReader.patternsShare
    let byPatterns = try together(.sympathy, believed(.sympathy, 0.2), believed(.sympathy, 0.8))
    let byWeights = try together(.sympathy, believed(.sympathy, 0.8), believed(.sympathy, 0.2))
    #expect(abs(byPatterns - (0.2 + 0.6 * share)) < 1e-5)
    #expect(abs(byWeights - (0.8 - 0.6 * share)) < 1e-5)
    #expect(try together(.sympathy, believed(.sympathy, 1), believed(.sympathy, 1)) <= 1)
    let hidden = try together(.neutral, believed(.sympathy, 0.8), believed(.neutral, 0.9))
    let bare = try together(.neutral, believed(.sympathy, 0.1), believed(.neutral, 0.9))
    #expect(hidden < bare, "what the patterns miss is not nothing")
  }
}
