import Conversation
import Foundation
import Testing

@testable import Training

@Suite struct EvaluationDataTests {
  private static func conversation(without rater: String = "") -> String {
    let scores = Dimension.allCases.map { "\"\($0.rawValue)\": 2" }.joined(separator: ", ")
    let ratings = Rater.allCases.filter { $0.rawValue != rater }.map { "\"\($0.rawValue)\": {\(scores)}" }
    return """
      {"id": "c", "messages": [{"role": "partner", "text": "one"}, {"role": "learner", "text": "two"}, \
      {"role": "partner", "text": "three"}, {"role": "learner", "text": "four"}], \
      "ratings": {\(ratings.joined(separator: ", "))}}
      """
  }

  private static func files(_ conversation: String) -> [String: String] {
    [
      "lend-an-ear-dev.jsonl": conversation,
      "mint-tactics-dev.jsonl": #"{"response": "r", "sentence": "s", "tactics": {"advice": 1, "information": 0}}"#,
      "lend-an-ear-dev-sentence-tactics.jsonl":
        #"{"conversation": "c", "turn": 2, "sentence": "four", "tactics": ["questioning"]}"#,
    ]
  }

  @Test func sentencesStandAfterWhatThePartnerSaid() throws {
    let folder = try Folder(Self.files(Self.conversation()))
    let data = try EvaluationData(folder: folder.url)
    #expect(data.conversations.map(\.messages.count) == [4])
    #expect(data.conversations[0].rating(of: .expert2, .adviceGiving) == 2)
    #expect(data.mint.map(\.tactics) == [["advice"]])
    #expect(data.machineTagged.map(\.partner) == ["three"])
  }

  @Test func aMissingFileOrRatingIsNamed() throws {
    let empty = try Folder([:])
    let missing = try #require(throws: Problem.self) { try EvaluationData(folder: empty.url) }
    #expect(missing.what.contains("lend-an-ear-dev.jsonl"))
    let folder = try Folder(Self.files(Self.conversation(without: "crowd")))
    let unrated = try #require(throws: Problem.self) { try EvaluationData(folder: folder.url) }
    #expect(unrated.what.contains("c: crowd gave no encouraging_elaboration"))
  }
}
