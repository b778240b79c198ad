import Glibc
import Support
import Testing

/// Asked to end in the middle of a reply: what is typed waits at the next start.
@Suite struct EndingTests {
  @Test(arguments: [SIGTERM, SIGINT, SIGHUP]) func bySignalKeepsTheDraft(_ signal: Int32) throws {
    let app = try App.withDana()
    try app.type("I was about to say")
    try app.waitUntilTyped("I was about to say")
    app.signal(signal)
    #expect(try app.exitStatus() == .exited(130))
    #expect(app.leftovers().isEmpty)
    try expectDraft("I was about to say", in: app.folder, replies: [])
  }

  @Test func byClosingTheWindowKeepsTheDraft() throws {
    let app = try App.withDana()
    try app.say("That sounds hard.")
    try app.type("Even this")
    try app.waitUntilTyped("Even this")
    app.hangUp()
    #expect(try app.exitStatus() == .exited(130))
    try expectDraft("Even this", in: app.folder, replies: ["That sounds hard."])
  }

  @Test func byControlCAsksFirstAndKeepsTheDraft() throws {
    let app = try App.withDana()
    try app.type("nearly")
    try app.waitUntilTyped("nearly")
    try app.press(.control("c"))
    try app.waitFor("Leave?")
    try app.press(.control("c"))
    #expect(try app.exitStatus() == .exited(0))
    #expect(app.leftovers().isEmpty)
    try expectDraft("nearly", in: app.folder, replies: [])
  }

  @Test func rightAfterSendingKeepsTheReplyOnce() throws {
    let app = try App.withDana()
    try app.type("Who told you?")
    try app.waitUntilTyped("Who told you?")
    try app.press(.enter)
    try app.waitFor("You   Who told you?")
    app.signal(SIGTERM)
    #expect(try app.exitStatus() == .exited(130))
    #expect(app.folder.session?.replies == ["Who told you?"])

    let again = try App(hearken: [], folder: app.folder)
    try again.continueConversation()
    try again.waitForAnswer(after: 2)
    try again.waitUntil("an empty reply") { $0.text.contains("\n  ›\n") }
    #expect(again.folder.draft == nil)
  }

  /// The draft is on the disk, and the next start has it where it was.
  private func expectDraft(_ text: String, in folder: HermeticFolder, replies: [String]) throws {
    #expect(folder.draft == text)
    #expect(folder.session?.replies == replies)
    let again = try App(hearken: [], folder: folder)
    try again.continueConversation()
    try again.waitFor("› \(text)")
    try again.say(" and more")
    #expect(folder.session?.replies == replies + ["\(text) and more"])
    #expect(folder.draft == nil)
  }
}
