import Conversation
import Foundation
import Testing

@testable import Journal

/// What a crash between writing and renaming leaves behind.
struct LeftoversTests {
  /// A journal with session `a` of a minute ago, and a temporary file beside it.
  private func crashed(
    _ folder: TemporaryFolder, leaving bytes: [UInt8], aged seconds: Int = 0
  ) throws -> (journal: Journal, temporary: String) {
    let journal = try folder.journal
    try journal.save(.example("a"))
    try age(journal.places.sessions + "/a.json", by: 60)
    let temporary = journal.places.sessions + "/.a.json.1-0.tmp"
    try put(bytes, at: temporary)
    try age(temporary, by: seconds)
    return (journal, temporary)
  }

  private var lastWords: Session {
    var session = Session.example("a")
    session.messages.append(Message(.learner, "I'm here."))
    return session
  }

  @Test func theLastWordsComeBack() throws {
    let folder = try TemporaryFolder()
    let (journal, temporary) = try crashed(folder, leaving: try JSON.encode(lastWords, for: ""))
    let listing = journal.summaries()
    #expect(listing.recovered == ["a"])
    #expect(listing.summaries.first?.replies == 2)
    #expect(try journal.load("a") == lastWords)
    #expect(!File.exists(temporary))
    #expect(journal.summaries().recovered.isEmpty)
  }

  @Test func aFirstSaveThatCrashedComesBack() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try put(try JSON.encode(lastWords, for: ""), at: journal.places.sessions + "/.a.json.1-0.tmp")
    #expect(journal.summaries().recovered == ["a"])
  }

  @Test func whatIsOlderThanItsFileDoesNotReplaceIt() throws {
    let folder = try TemporaryFolder()
    let (journal, temporary) = try crashed(folder, leaving: try JSON.encode(lastWords, for: ""), aged: 90)
    #expect(journal.summaries().recovered.isEmpty)
    #expect(try journal.load("a") == .example("a"))
    #expect(File.exists(temporary), "it is kept for a day")
  }

  @Test func halfAFileIsIgnoredAndGoneAfterADay() throws {
    let folder = try TemporaryFolder()
    let half = Array(try JSON.encode(lastWords, for: "").dropLast(9))
    let (journal, temporary) = try crashed(folder, leaving: half)
    #expect(journal.summaries().recovered.isEmpty)
    #expect(File.exists(temporary))
    try age(temporary, by: Leftovers.keptFor + 60)
    #expect(journal.summaries().problems.isEmpty)
    #expect(!File.exists(temporary))
    #expect(try journal.load("a") == .example("a"))
  }

  @Test func whatIsBeingWrittenIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let (journal, temporary) = try crashed(folder, leaving: try JSON.encode(lastWords, for: ""))
    let writer = open(temporary, O_RDONLY)
    #expect(flock(writer, LOCK_EX | LOCK_NB) == 0)
    #expect(journal.summaries().recovered.isEmpty)
    #expect(File.exists(temporary))
    close(writer)
    #expect(journal.summaries().recovered == ["a"])
  }

  @Test func whatTheLearnerDeletedStaysDeleted() throws {
    let folder = try TemporaryFolder()
    let (journal, temporary) = try crashed(folder, leaving: try JSON.encode(lastWords, for: ""))
    try journal.moveToTrash("a")
    #expect(journal.summaries().summaries.isEmpty)
    #expect(File.exists(temporary))
  }

  @Test func aLinkIsNotTakenForALeftover() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try put(try JSON.encode(lastWords, for: ""), at: folder.path + "/elsewhere")
    try journal.save(.example("b"))
    #expect(symlink(folder.path + "/elsewhere", journal.places.sessions + "/.a.json.1-0.tmp") == 0)
    #expect(journal.summaries().recovered.isEmpty)
    #expect(File.exists(folder.path + "/elsewhere"))
  }

  /// A listing that took a file in the making for a leftover would take it away from its writer.
  @Test func savingWhileOthersListLosesNothing() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(lastWords)
    let session = lastWords
    DispatchQueue.concurrentPerform(iterations: 3) { worker in
      for _ in 0..<50 {
        if worker == 0 {
          #expect(throws: Never.self) { try journal.save(session) }
        } else {
          #expect(journal.summaries().summaries.count == 1)
        }
      }
    }
    #expect(try journal.load("a") == session)
    #expect(names(in: journal.places.sessions) == ["a.json"])
  }
}
