import Conversation
import Foundation
import Testing

@testable import Journal

struct ListingTests {
  @Test func anEmptyJournalIsNoProblem() throws {
    let folder = try TemporaryFolder()
    #expect(try folder.journal.summaries() == Listing())
    #expect(try folder.journal.unfinished() == nil)
    #expect(names(in: folder.path).isEmpty)
  }

  @Test func theNewestComesFirst() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    for (id, later) in [("a", 10), ("b", 30), ("c", 20), ("d", 20)] {
      try journal.save(.example(id, later: later))
    }
    #expect(journal.summaries().summaries.map(\.id) == ["b", "d", "c", "a"])
  }

  @Test func theNewestUnfinishedSessionIsFound() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(.example("old", later: -60))
    try journal.save(.example("newer", later: -30))
    try journal.save(.finished("done"))
    #expect(journal.unfinished()?.id == "newer")
  }

  @Test func aCopyIsASessionOfItsOwn() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(.example("a"))
    let sessions = journal.places.sessions
    try FileManager.default.copyItem(atPath: sessions + "/a.json", toPath: sessions + "/a copy.json")
    #expect(journal.summaries().summaries.map(\.id) == ["a copy", "a"])
    #expect(try journal.load("a copy").id == "a copy")
  }

  @Test func whatIsNoSessionFileIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    let sessions = journal.places.sessions
    try put("notes", at: sessions + "/notes.txt")
    try put("{}", at: sessions + "/.hidden.json")
    try put("{}", at: sessions + "/bad\nname.json")
    let listing = journal.summaries()
    #expect(listing.summaries.isEmpty)
    #expect(listing.problems.count == 2)
    #expect(listing.problems.allSatisfy { $0.what.contains("a name that no session can have") })
    #expect(names(in: sessions).count == 3)
  }

  @Test func aFolderThatCannotBeReadIsAProblem() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try put("x", at: journal.places.sessions)
    #expect(journal.summaries().problems.first?.what.contains(journal.places.sessions) == true)
  }

  @Test func tenThousandSessionsAreListed() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    let sessions = journal.places.sessions
    try journal.save(.finished("s0"))
    // Names of one and the same file are made sooner than as many files.
    for number in 1..<10_000 { link(sessions + "/s0.json", sessions + "/s\(number).json") }
    let clock = ContinuousClock()
    for pass in ["first", "again"] {
      var count = 0
      let time = clock.measure { count = journal.summaries().summaries.count }
      #expect(count == 10_000)
      print("10,000 sessions listed (\(pass)): \(time)")
    }
  }
}
