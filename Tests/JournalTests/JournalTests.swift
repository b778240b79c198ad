import Conversation
import Foundation
import Testing

@testable import Journal

struct JournalTests {
  @Test(arguments: [Session.example(), .finished()])
  func aSessionComesBackAsItWasSaved(session: Session) throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(session)
    #expect(try journal.load(session.id) == session)
    #expect(names(in: journal.places.sessions) == ["\(session.id).json"])
  }

  @Test(arguments: [
    "日本語でも大丈夫です。", "👩‍👩‍👧‍👦 🇩🇪 👍🏽", "नमस्ते e\u{301}", "\u{1B}[31m\u{9B}2J\u{7F}\0",
    "\r\n\t", "\"\\/",
  ])
  func everyTextComesBackAsItWasTyped(typed: Typed) throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    var session = Session.example()
    session.messages.append(Message(.learner, typed.text, earlierTakes: [Take(text: typed.text)]))
    try journal.save(session)
    #expect(try journal.load(session.id) == session)
    let controls = try #require(contents(journal.places.sessions + "/\(session.id).json")).unicodeScalars
      .filter { $0.isControl && $0 != "\n" }
    #expect(controls.isEmpty)
  }

  @Test func foldersAndFilesAreForTheOwnerAlone() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    let previous = umask(0)
    defer { umask(previous) }
    try journal.save(.example())
    try journal.saveDraft(Draft(session: Session.example().id, text: "x"))
    let places = journal.places
    for path in [places.data, places.sessions, places.state, places.drafts, folder.path + "/.local"] {
      #expect(mode(path) == 0o700, "\(path)")
    }
    #expect(mode(places.sessions + "/\(Session.example().id).json") == 0o600)
    #expect(mode(places.drafts + "/\(Session.example().id).json") == 0o600)
  }

  @Test func ourFoldersAreClosedToOthersAndTheRestIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    let sessions = journal.places.sessions
    try FileManager.default.createDirectory(atPath: sessions, withIntermediateDirectories: true)
    for path in [folder.path + "/.local/share", journal.places.data, sessions] { chmod(path, 0o755) }
    try journal.save(.example())
    #expect(mode(sessions) == 0o700)
    #expect(mode(journal.places.data) == 0o700)
    #expect(mode(folder.path + "/.local/share") == 0o755)
  }

  @Test func aSecondSaveReplacesTheFirst() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(.example())
    try journal.save(.finished())
    #expect(try journal.load(Session.example().id).isFinished)
    #expect(names(in: journal.places.sessions).count == 1)
  }

  @Test func twoStartsInOneSecondKeepBothSessions() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    let first = try journal.begin(.example("twin"))
    let second = try journal.begin(.example("twin"))
    #expect(first.session.id == "twin")
    #expect(second.session.id == "twin-2")
    #expect(try journal.load("twin-2") == second.session)
    #expect(journal.summaries().summaries.count == 2)
  }

  @Test func anIdInTheTrashIsNotGivenAgain() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(.example("a"))
    try journal.moveToTrash("a")
    #expect(try journal.begin(.example("a")).session.id == "a-2")
  }

  @Test func aSessionIsKeptWithoutAPlaceForClaims() throws {
    let folder = try TemporaryFolder()
    try put("in the way", at: folder.path + "/state")
    let places = try Places(environment: ["HOME": folder.path, "XDG_STATE_HOME": folder.path + "/state"])
    let begun = try Journal(places).begin(.example())
    #expect(begun.claim == nil)
    #expect(try Journal(places).load(begun.session.id) == begun.session)
  }

  @Test(arguments: [
    "../../etc/passwd", "a/b", "", ".", "..", ".hidden", "a\u{0}b", "a\nb", "\u{1B}[2J",
    Typed(String(repeating: "x", count: 201)),
  ])
  func anIdCannotLeadOutOfTheFolder(typed: Typed) throws {
    let id = typed.text
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    #expect(problem { try journal.save(.example(id)) } != nil)
    #expect(problem { _ = try journal.load(id) } != nil)
    #expect(problem { _ = try journal.claim(id) } != nil)
    #expect(problem { try journal.saveDraft(Draft(session: id, text: "")) } != nil)
    #expect(problem { try journal.moveToTrash(id) } != nil)
    #expect(names(in: folder.path).isEmpty)
  }

  @Test(arguments: ["日本語", "a b", "-rf", "*", "'; rm -rf ~", String(repeating: "x", count: 200)])
  func anOddIdIsOnlyAName(id: String) throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(.example(id))
    #expect(try journal.load(id).id == id)
    #expect(journal.summaries().summaries.map(\.id) == [id])
  }

  @Test func aSessionThatIsNotThereIsSaidToBeMissing() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    #expect(problem { _ = try journal.load("nothing") }?.what.contains("no session “nothing”") == true)
    #expect(names(in: folder.path).isEmpty)
  }

  @Test func aFileInTheWayOfAFolderIsNamed() throws {
    let folder = try TemporaryFolder()
    try put("x", at: folder.path + "/.local")
    let journal = try folder.journal
    let problem = problem { try journal.save(.example()) }
    #expect(problem?.what.contains("\(folder.path)/.local") == true)
    #expect(problem?.what.contains("a file, not a folder") == true)
    #expect(problem?.remedy.isEmpty == false)
  }

  @Test func aFailureLeavesTheOldFileAndNoOther() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    let path = journal.places.sessions + "/\(Session.example().id).json"
    try FileManager.default.createDirectory(atPath: path + "/inside", withIntermediateDirectories: true)
    let problem = problem { try journal.save(.example()) }
    #expect(problem?.what.contains("it is a folder") == true)
    #expect(names(in: journal.places.sessions).count == 1)
  }

  @Test func noProblemRepeatsWhatWasWritten() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    var session = Session.example()
    session.messages[1].text = "a secret"
    session.messages[1].reading?.clauses[0].moves[0].confidence = .nan
    let unencodable = problem { try journal.save(session) }
    #expect(unencodable?.what.contains("secret") == false)
    try put(
      #"{"schema": 1, "id": "a secret", "started": "a secret"}"#, at: journal.places.sessions + "/x.json")
    let unreadable = problem { _ = try journal.load("x") }
    #expect(unreadable?.what.contains("“scenario”") == true)
    #expect(unreadable?.what.contains("secret") == false)
  }

  @Test func theFirstStartIsKnown() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    #expect(journal.isFirstStart)
    try journal.save(.example())
    #expect(!journal.isFirstStart)
  }

  @Test func aFileIsPrettyAndStable() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.save(.example("a"))
    let text = try #require(contents(journal.places.sessions + "/a.json"))
    #expect(text.hasPrefix("{\n  \"id\" : \"a\",\n  \"messages\" : ["))
    #expect(text.contains("\n  \"schema\" : 1,\n"))
    #expect(text.contains("\"started\" : \"2026-11-21T10:17:58+01:00\""))
    #expect(text.contains("\"wants_now\" : \"vent\""))
    #expect(text.hasSuffix("}\n"))
    try journal.save(try journal.load("a"))
    #expect(contents(journal.places.sessions + "/a.json") == text)
  }
}
