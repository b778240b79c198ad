import Glibc
import Support
import Testing

/// Killed without a word: everything that was sent is there at the next start.
@Suite struct CrashTests {
  private func kill(_ app: App) throws {
    app.signal(SIGKILL)
    #expect(try app.exitStatus() == .signalled(Int(SIGKILL)))
  }

  @Test func betweenSendingAndTheAnswerTheAnswerComesAtTheNextStart() throws {
    let app = try App.withDana()
    try app.say("That sounds hard.")
    try app.type("What did Helen say?")
    try app.waitUntilTyped("What did Helen say?")
    try app.press(.enter)
    try app.waitUntil("the reply in the journal") { _ in app.folder.messageCount >= 4 }
    try kill(app)
    #expect(app.folder.session?.replies == ["That sounds hard.", "What did Helen say?"])

    let again = try App(hearken: [], folder: app.folder)
    try again.continueConversation()
    try again.waitForAnswer(after: 4)
    try again.say("That must have hurt.")
    #expect(app.folder.session?.replies == ["That sounds hard.", "What did Helen say?", "That must have hurt."])
    #expect(app.folder.messageCount == 7)
    try again.leave("f")
    try again.waitFor("What reached Dana")
    try again.waitUntil("the finished session on the disk") { _ in app.folder.session?.ended != nil }
    #expect(try again.quit() == .exited(0))
  }

  @Test func afterSomeAnswersTheConversationGoesOnWhereItWas() throws {
    let app = try App.withDana()
    for reply in ["I'm sorry.", "Who knows?", "Tell me more."] { try app.say(reply) }
    let before = try #require(app.folder.session)
    try kill(app)

    let again = try App(hearken: [], folder: app.folder)
    try again.waitFor("3 replies, today")
    try again.continueConversation()
    try again.waitFor("reply 4")
    #expect(again.folder.session?.messages.map(\.text) == before.messages.map(\.text))
    try again.say("Go on.")
    #expect(again.folder.session?.replies == before.replies + ["Go on."])
    #expect(again.folder.sessions.count == 1)
  }

  @Test func whileTypingTheDraftIsThere() throws {
    let app = try App.withDana()
    try app.type("not sent yet")
    try app.waitForDraft("not sent yet")
    try kill(app)
    let again = try App(hearken: [], folder: app.folder)
    try again.continueConversation()
    try again.waitFor("› not sent yet")
  }
}
