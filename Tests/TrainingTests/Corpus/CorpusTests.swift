import Conversation
import Foundation
import Testing

@testable import Training

/// Reading a folder of entries: what comes out, and what is said of one that is not whole.
@Suite struct CorpusTests {
  private static let whole = """
    {"id": "a-1", "situation": "s", "partner": "p", "reply": "né. ok", \
    "clauses": [{"start": 0, "end": 3, "moves": ["sympathy"]}, {"start": 4, "end": 6, "moves": ["neutral", "social"]}], \
    "author": "a", "labelled_by": "b"}
    """

  @Test func readsEntriesInTheOrderOfFilesAndLines() throws {
    let second = Self.whole.replacingOccurrences(of: "a-1", with: "b-1")
    let third = Self.whole.replacingOccurrences(of: "a-1", with: "b-2")
    let folder = try Folder(["b.jsonl": "\(second)\n\n\(third)\n", "a.jsonl": Self.whole + "\n", "note.txt": "no"])
    let corpus = try Corpus(folder: folder.url)
    #expect(corpus.entries.map(\.id) == ["a-1", "b-1", "b-2"])
    #expect(corpus.places.map { $0.split(separator: "/").last } == ["a.jsonl:1", "b.jsonl:1", "b.jsonl:3"])
    let entry = try #require(corpus.entries.first)
    #expect(entry.clauses.map(entry.text(of:)) == ["né.", "ok"])
    #expect(entry.clauses[1].moves == [.neutral, .social])
    #expect(corpus.sha256.count == 64)
  }

  @Test(arguments: [
    ("\"end\": 6", "\"end\": 7", "clause 2 (4 to 7) does not lie inside"),
    ("\"start\": 4", "\"start\": 2", "clause 2 (2 to 6) does not lie inside"),
    ("\"start\": 4", "\"start\": 3", "clause 2 (3 to 6) begins or ends with white space"),
    ("[\"sympathy\"]", "[]", "clause 1 (0 to 3) has no move"),
    ("\"neutral\"", "\"social\"", "clause 2 (4 to 6) names a move twice"),
    ("\"sympathy\"", "\"simpathy\"", "clauses.[0].moves.[0]: "),
    ("\"author\": \"a\"", "\"author\": \" \"", "“author” is empty"),
    ("\"labelled_by\"", "\"labeled_by\"", "“labelled_by” is missing"),
    ("{\"id\"", "\"id\"", "not valid JSON"),
  ])
  func namesWhatIsWrongWithItsFileAndLine(_ from: String, _ to: String, _ complaint: String) throws {
    let folder = try Folder(["a.jsonl": "\n" + Self.whole.replacingOccurrences(of: from, with: to)])
    let thrown = try #require(throws: CorpusProblems.self) { try Corpus(folder: folder.url) }
    #expect(thrown.problems.count == 1)
    #expect(thrown.problems[0].what.contains("a.jsonl:2: "))
    #expect(thrown.problems[0].what.contains(complaint), "\(thrown.problems[0].what)")
  }

  @Test func anIdStandsOnce() throws {
    let folder = try Folder(["a.jsonl": Self.whole, "b.jsonl": Self.whole])
    let thrown = try #require(throws: CorpusProblems.self) { try Corpus(folder: folder.url) }
    #expect(thrown.problems.count == 1 && thrown.problems[0].what.contains("b.jsonl:1: the id “a-1” stands at"))
  }

  @Test func aFolderWithoutEntriesIsAProblem() throws {
    let folder = try Folder([:])
    #expect(throws: Problem.self) { try Corpus(folder: folder.url) }
    #expect(throws: Problem.self) { try Corpus(folder: folder.url.appending(path: "missing")) }
  }
}

/// A folder that goes away with the test.
final class Folder {
  let url: URL

  init(_ files: [String: String]) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "hearken-\(UUID().uuidString)")
    for (name, text) in files {
      let file = url.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
