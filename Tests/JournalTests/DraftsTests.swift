import Conversation
import Testing

@testable import Journal

struct DraftsTests {
  @Test(arguments: [
    "", "I'm so", "two\nlines\n\n", "日本語 👩‍👩‍👧", "\u{1B}[2J", Typed(String(repeating: "x", count: 100_000)),
  ])
  func aDraftComesBackAsItWasTyped(typed: Typed) throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    let draft = Draft(session: "a", text: typed.text)
    try journal.saveDraft(draft)
    #expect(try journal.loadDraft("a") == draft)
    #expect(try journal.loadDraft("b") == nil)
    try journal.clearDraft("a")
    #expect(try journal.loadDraft("a") == nil)
    #expect(names(in: journal.places.drafts).isEmpty)
    try journal.clearDraft("a")
  }

  @Test func aDraftThatACrashLeftBesideItsFileComesBack() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.saveDraft(Draft(session: "a", text: "I hear"))
    try age(journal.places.drafts + "/a.json", by: 5)
    let newer = try #require(contents(journal.places.drafts + "/a.json"))
      .replacing("I hear", with: "I hear you")
    try put(newer, at: journal.places.drafts + "/.a.json.1-0.tmp")
    #expect(try journal.loadDraft("a")?.text == "I hear you")
    #expect(names(in: journal.places.drafts) == ["a.json"])
  }

  @Test func aClearedDraftDoesNotComeBack() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try journal.saveDraft(Draft(session: "a", text: "sent by now"))
    let text = try #require(contents(journal.places.drafts + "/a.json"))
    try put(text, at: journal.places.drafts + "/.a.json.1-0.tmp")
    try journal.clearDraft("a")
    #expect(try journal.loadDraft("a") == nil)
  }

  @Test func aBrokenDraftIsSetAside() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    try put("{\"schema\": 1, \"text\": \"a secret", at: journal.places.drafts + "/a.json")
    let problem = problem { _ = try journal.loadDraft("a") }
    #expect(problem?.what.contains("set aside") == true)
    #expect(problem?.what.contains("secret") == false)
    #expect(names(in: journal.places.setAside) == ["a.json", "a.json.reason.txt"])
    #expect(try journal.loadDraft("a") == nil)
  }

  @Test func aNewerDraftStaysWhereItIs() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal
    let path = journal.places.drafts + "/a.json"
    try put("{\"schema\": 2, \"session\": \"a\", \"text\": \"x\"}", at: path)
    #expect(problem { _ = try journal.loadDraft("a") }?.what.contains("newer Hearken") == true)
    #expect(File.exists(path))
  }
}
