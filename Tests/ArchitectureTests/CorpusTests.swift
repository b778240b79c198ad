import Conversation
import Foundation
import Testing

/// The labelled replies in `Corpus/` have the shape that its README promises.
@Suite struct CorpusTests {
  struct Entry: Decodable {
    struct Labelled: Decodable {
      var start, end: Int
      var moves: [Move]
    }

    var id, situation, partner, reply, author: String
    var labelledBy: String
    var clauses: [Labelled]

    enum CodingKeys: String, CodingKey {
      case id, situation, partner, reply, author, clauses
      case labelledBy = "labelled_by"
    }
  }

  private static func entries() throws -> [Entry] {
    let folder = Repository.root.appending(path: "Corpus")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".jsonl") }
    return try names.sorted().flatMap { name in
      try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n").map {
        try JSONDecoder().decode(Entry.self, from: Data($0.utf8))
      }
    }
  }

  @Test func everyEntryIsWhole() throws {
    let entries = try Self.entries()
    #expect(Set(entries.map(\.id)).count == entries.count)
    for entry in entries {
      #expect(!entry.partner.isEmpty && !entry.clauses.isEmpty, "\(entry.id)")
      var end = 0
      for clause in entry.clauses {
        #expect(clause.start >= end && clause.end > clause.start && !clause.moves.isEmpty, "\(entry.id)")
        end = clause.end
      }
      #expect(end <= entry.reply.unicodeScalars.count, "\(entry.id)")
    }
  }

  @Test func isAsWideAsItsReadmeSays() throws {
    let entries = try Self.entries()
    let clauses = entries.flatMap(\.clauses)
    #expect(clauses.count >= 6_000)
    #expect(Set(entries.map(\.situation)).count >= 60)
    let counts = clauses.flatMap(\.moves).reduce(into: [Move: Int]()) { $0[$1, default: 0] += 1 }
    for move in Move.allCases { #expect(counts[move, default: 0] >= 80, "\(move.rawValue)") }
  }
}
