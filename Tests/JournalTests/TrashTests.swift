import Conversation
import Testing

@testable import Journal

struct TrashTests {
  @Test func aDeletedSessionCanBeBroughtBack() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(.finished("a"))
    try journal.moveToTrash("a")
    #expect(journal.summaries() == Listing())
    #expect(journal.trashed().summaries.map(\.id) == ["a"])
    #expect(mode(journal.places.trash) == 0o700)
    try journal.restore("a")
    #expect(try journal.load("a") == .finished("a"))
    #expect(journal.trashed() == Listing())
  }

  @Test func nothingIsReplacedOnTheWay() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(.example("a"))
    try journal.moveToTrash("a")
    try journal.save(.finished("a"))
    #expect(problem { try journal.restore("a") }?.what.contains("is there already") == true)
    #expect(problem { try journal.moveToTrash("a") }?.what.contains("is there already") == true)
    #expect(try journal.load("a").isFinished)
    #expect(journal.trashed().summaries.first?.ended == nil)
  }

  @Test func whatIsNotThereIsSaidToBeMissing() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    #expect(problem { try journal.moveToTrash("a") }?.what.contains("no session “a”") == true)
    #expect(problem { try journal.restore("a") }?.what.contains("no session “a”") == true)
    #expect(names(in: folder.path).isEmpty)
  }

  @Test func whatCannotBeReadStaysInTheTrash() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try put("{", at: journal.places.trash + "/x.json")
    #expect(journal.trashed().problems.count == 1)
    #expect(names(in: journal.places.trash) == ["x.json"])
  }
}
