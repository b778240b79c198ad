import Coach
import Conversation
import Testing

@testable import Training

@Suite struct CoachPartsTests {
  private let entry = CorpusEntry(
    id: "t-1", situation: "desk", partner: "They gave my desk away.", reply: "They gave your desk away. I'm so sorry.",
    clauses: [
      LabelledClause(0..<25, [.reflectContent]), LabelledClause(26..<39, [.sympathy]),
    ], author: "t", labelledBy: "t")

  private func features(without ablation: Ablation?) -> [Feature] {
    Examples.of([entry], parts: CoachParts(without: ablation.map { [$0] } ?? [])).flatMap(\.features)
  }

  private func patterns(without ablation: Ablation?, of move: Move) throws -> [Float] {
    let number = try #require(Move.allCases.firstIndex(of: move))
    return Examples.of([entry], parts: CoachParts(without: ablation.map { [$0] } ?? [])).map { $0.patterns[number] }
  }

  @Test func withoutIdiomsNoPhraseIsFound() throws {
    #expect(try patterns(without: nil, of: .sympathy).contains { $0 > 0.5 })
    #expect(try patterns(without: .idioms, of: .sympathy).allSatisfy { $0 <= 0 })
    #expect(try patterns(without: .idioms, of: .reflectContent).contains { $0 > 0.5 }, "its build stays")
  }

  @Test func withoutNgramsNoWordIsAFeature() {
    let groups = Set(features(without: .ngrams).map(\.group))
    #expect(groups == Set(FeatureGroup.allCases).subtracting([.words, .letters, .build]))
    #expect(Set(features(without: nil).map(\.group)) == Set(FeatureGroup.allCases))
  }

  @Test func withoutPairsEveryReplyIsReadAlone() throws {
    #expect(try patterns(without: .pairs, of: .reflectContent).allSatisfy { $0 < 0.5 })
    let sentences = Examples.of([entry], parts: CoachParts(without: [.pairs]))
    #expect(sentences.allSatisfy { $0.segmentation == .labelled || $0.segmentation == .automatic })
  }
}
