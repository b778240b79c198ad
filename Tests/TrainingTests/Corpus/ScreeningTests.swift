import Conversation
import Foundation
import Testing

@testable import Training

@Suite struct ScreeningTests {
  private static func entry(_ id: String, _ reply: String, partner: String = "") -> CorpusEntry {
    CorpusEntry(
      id: id, situation: "s", partner: partner, reply: reply,
      clauses: [LabelledClause(0..<reply.unicodeScalars.count, [.neutral])], author: "a", labelledBy: "a")
  }

  @Test func theLaterOfTwoLikeRepliesIsRejected() {
    let screening = Screening([
      Self.entry("a", "How did you keep a straight face through all that?"),
      Self.entry("b", "The lift again, of all days."),
      Self.entry("c", "how did u keep a straight face through all that 😬"),
    ])
    #expect(screening.rejections.map(\.id) == ["c"])
    #expect(screening.rejections.map(\.near) == ["a"])
  }

  @Test func shortRepliesAreAnybodys() {
    let screening = Screening([Self.entry("a", "what happened next"), Self.entry("b", "What happened next?")])
    #expect(screening.rejections == [])
  }

  @Test func whatComesNearOtherPeoplesWordsIsRejected() throws {
    let folder = try Folder([
      "others.jsonl": """
      {"messages": [{"text": "Hm. The kettle has been on three times since you rang"}], "n": 3, "none": null}
      {"list": ["Nobody told me that the office was moving to Leeds!"]}
      """
    ])
    let others = try OthersText.all(in: folder.url)
    #expect(others.contains { $0.text == "The kettle has been on three times since you rang" })
    let screening = Screening(
      [
        Self.entry("a", "the kettle's been on three times since you rang"),
        Self.entry("b", "And then?", partner: "Right. Nobody told me the office was moving to Leeds."),
        Self.entry("c", "The kettle is a good sign."),
      ], others: others)
    #expect(screening.borrowed.map(\.id) == ["a", "b"])
    #expect(screening.borrowed.map(\.near) == ["others.jsonl", "others.jsonl"])
  }

  /// The prefix filter may leave out no pair that comparing each with each would find.
  @Test func theSearchFindsWhatComparingEachWithEachFinds() {
    let words = ["we", "sat", "there", "all", "night", "with", "the", "radio", "off", "and", "waited"]
    var random = Chance(state: 7)
    let texts = (0..<120).map { _ in (0..<8).map { _ in words[random.below(words.count)] }.joined(separator: " ") }
    let sets = texts.map { Set(ComparableText($0).characterGrams(5)) }
    let expected = texts.indices.filter { i in
      (0..<i).contains { j in
        Double(sets[i].intersection(sets[j]).count) / Double(sets[i].union(sets[j]).count) >= NearDuplicates.threshold
      }
    }
    #expect(!expected.isEmpty)
    #expect(NearDuplicates.pairs(among: texts).map(\.text) == expected)
  }
}

/// A small generator (Numerical Recipes' constants), so that a failure can be had again.
struct Chance {
  var state: UInt32

  mutating func below(_ bound: Int) -> Int {
    state = state &* 1_664_525 &+ 1_013_904_223
    return Int(state >> 8) % bound
  }
}
