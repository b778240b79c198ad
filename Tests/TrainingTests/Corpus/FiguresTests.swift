import Conversation
import Foundation
import Testing

@testable import Training

@Suite struct FiguresTests {
  private static func corpus(_ lines: [String], second: String = "") throws -> (Folder, Corpus) {
    let folder = try Folder(["a.jsonl": lines.joined(separator: "\n"), "SecondLabelling/labels.jsonl": second])
    return (folder, try Corpus(folder: folder.url))
  }

  private static func line(_ id: String, _ reply: String, author: String, moves: String) -> String {
    """
    {"id": "\(id)", "situation": "s", "partner": "p", "reply": "\(reply)", "author": "\(author)", "labelled_by": "x", \
    "clauses": [{"start": 0, "end": \(reply.unicodeScalars.count), "moves": [\(moves)]}]}
    """
  }

  @Test func diversityCountsDistinctRuns() throws {
    let (_, corpus) = try Self.corpus([
      Self.line("1", "a b a b a", author: "w1", moves: "\"neutral\""),
      Self.line("2", "A b, a b!", author: "w2", moves: "\"neutral\""),
    ])
    let diversity = Diversity(corpus.entries)
    // 9 words of 2 kinds; 7 pairs of 2 kinds; 5 threes of 2 kinds.
    let expected: [Double] = [2.0 / 9.0, 2.0 / 7.0, 2.0 / 5.0]
    #expect(diversity.distinct == expected)
    // "a b a b" stands with both, "b a b a" with one.
    #expect(diversity.sharedFourGrams == 0.5)
  }

  @Test func agreementIsCountedByMove() throws {
    let (folder, corpus) = try Self.corpus(
      [
        Self.line("1", "x", author: "w1", moves: "\"sympathy\""),
        Self.line("2", "x", author: "w1", moves: "\"sympathy\", \"social\""),
        Self.line("3", "x", author: "w1", moves: "\"neutral\""),
        Self.line("4", "x", author: "w1", moves: "\"neutral\""),
      ],
      second: """
        {"id": "1", "clauses": [["sympathy"]], "labelled_by": "r"}
        {"id": "2", "clauses": [["social"]], "labelled_by": "r"}
        {"id": "3", "clauses": [["sympathy"]], "labelled_by": "r"}
        {"id": "4", "clauses": [["neutral"]], "labelled_by": "r"}
        """)
    let agreement = LabelAgreement(try SecondLabelling(folder: folder.url, corpus: corpus), with: corpus)
    #expect(agreement.clauses == 4 && agreement.sameMain == 2 && agreement.sharing == 3)
    let sympathy = try #require(agreement.moves.first { $0.move == .sympathy })
    #expect(sympathy.first == 2 && sympathy.second == 2 && sympathy.both == 1)
    #expect(sympathy.f1 == 0.5)
    // Observed 2 of 4, by chance 1/2.
    #expect(sympathy.kappa(clauses: 4) == 0)
    #expect(agreement.moves.first { $0.move == .hostile }?.f1.isNaN == true)
  }

  @Test func labelsOfWhatIsNotThereAreNamed() throws {
    let (folder, corpus) = try Self.corpus(
      [Self.line("1", "x", author: "w1", moves: "\"sympathy\"")],
      second: """
        {"id": "9", "clauses": [["sympathy"]], "labelled_by": "r"}
        {"id": "1", "clauses": [["sympathy"], ["social"]], "labelled_by": "r"}
        """)
    let thrown = try #require(throws: CorpusProblems.self) {
      try SecondLabelling(folder: folder.url, corpus: corpus)
    }
    #expect(thrown.problems.count == 2)
    #expect(thrown.problems[0].what.contains("labels.jsonl:1: 9: no such entry"))
    #expect(thrown.problems[1].what.contains("labels.jsonl:2: 1: labels 2 clauses of an entry that has 1"))
  }

  @Test func aNarrowCorpusFallsShort() throws {
    let (_, corpus) = try Self.corpus([Self.line("1", "x", author: "w1", moves: "\"sympathy\"")])
    let shortfalls = CorpusFigures(corpus.entries).shortfalls
    #expect(shortfalls.count == 2 + Move.allCases.count)
    #expect(shortfalls.contains { $0.what.hasPrefix("sympathy: 1 clauses") })
  }

  @Test func leavingOutKeepsAllOtherLinesAsTheyAre() throws {
    let lines = ["1", "2", "3"].map { Self.line($0, "x \($0)", author: "w1", moves: "\"neutral\"") }
    let (folder, _) = try Self.corpus([lines[0], "", lines[1] + " ", lines[2], ""])
    let rejection = Rejections.Rejection(id: "2", author: "w1", near: "1", similarity: 0.75)
    try CorpusFolder(folder.url).leaveOut([rejection])
    let text = try String(contentsOf: folder.url.appending(path: "a.jsonl"), encoding: .utf8)
    #expect(text == [lines[0], "", lines[2], ""].joined(separator: "\n"))
    #expect(try Rejections(folder: folder.url).log == [rejection])
  }
}
