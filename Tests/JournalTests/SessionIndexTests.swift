import Conversation
import Foundation
import Testing

@testable import Journal

struct SessionIndexTests {
  @Test func anEntryComesBackFromItsLine() throws {
    var session = Session.finished("a 日本語")
    session.scenario.title = "100% \t tabs\n%n 👩‍👩‍👧"
    session.assessment?.scores[0].score = 1.0 / 3
    session.assessment?.judged = false
    for summary in [SessionSummary(session), SessionSummary(.example())] {
      let stamp = File.Stamp(inode: .max, size: 12, modified: -1)
      let entry = SessionIndex.Entry(stamp: stamp, summary: summary)
      let line = SessionIndexLine.line(for: entry)
      #expect(SessionIndexLine.entry(in: ArraySlice(line.utf8)) == entry)
    }
  }

  @Test func theIndexIsNotTrustedOnceItsFileChanged() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(.example("a"))
    #expect(journal.summaries().summaries.first?.ended == nil)
    try journal.save(.finished("a"))
    #expect(journal.summaries().summaries.first?.ended != nil)
  }

  @Test func theIndexIsUsedWhileItsFileIsTheSame() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(.example("a"))
    _ = journal.summaries()
    let index = try #require(contents(journal.places.index))
    try put(index.replacingOccurrences(of: "Dana", with: "Indexed"), at: journal.places.index)
    let before = File.stamp(journal.places.index)
    #expect(journal.summaries().summaries.first?.scenario.partner == "Indexed")
    #expect(File.stamp(journal.places.index) == before, "it is not written anew without need")
  }

  @Test(arguments: ["", "nonsense", "hearken sessions 2\na\t1", "hearken sessions 1\n\t\t\t\n\u{0}"])
  func aBrokenIndexIsMadeAgain(typed: Typed) throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(.example("a"))
    try put(typed.text, at: journal.places.index)
    #expect(journal.summaries().summaries.map(\.id) == ["a"])
    #expect(contents(journal.places.index)?.hasPrefix("hearken sessions 1\na\t") == true)
    #expect(mode(journal.places.index) == 0o600)
  }

  @Test func aSessionThatIsGoneIsForgotten() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(.example("a"))
    try journal.save(.example("b"))
    _ = journal.summaries()
    try journal.moveToTrash("a")
    #expect(journal.summaries().summaries.map(\.id) == ["b"])
    #expect(contents(journal.places.index)?.contains("\na\t") == false)
  }

  @Test func withoutACacheFolderEverythingIsListed() throws {
    let folder = try TemporaryFolder()
    try put("x", at: folder.path + "/cache")
    let journal = Journal(
      try Places(environment: ["HOME": folder.path, "XDG_CACHE_HOME": folder.path + "/cache"]))
    try journal.save(.example("a"))
    let listing = journal.summaries()
    #expect(listing.summaries.map(\.id) == ["a"])
    #expect(listing.problems.isEmpty)
  }
}
