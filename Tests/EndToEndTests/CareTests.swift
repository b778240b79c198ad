import Support
import Testing

/// A learner who writes of harming themselves is met with a stop and a way back; nothing is lost.
@Suite struct CareTests {
  private static let words = "honestly i want to kill myself"

  private func stopped() throws -> App {
    let app = try App.withDana()
    try app.say("That sounds hard.")
    try app.type(Self.words)
    try app.waitUntilTyped(Self.words)
    try app.press(.enter)
    try app.waitFor("Let's stop the practice for a moment")
    try app.waitFor("findahelpline.com")
    // The whole frame: its last rows stand where the words were.
    try app.waitFor("› Stop here")
    try app.waitForAbsence(of: Self.words)
    try app.waitForDraft(Self.words)
    #expect(app.folder.session?.replies == ["That sounds hard."])
    return app
  }

  @Test func theWayBackLeadsToTheWords() throws {
    let app = try stopped()
    try app.press(.escape)
    try app.waitFor("› \(Self.words)")
    try app.press(.control("u"))
    try app.waitForAbsence(of: Self.words)
    try app.say("What did Helen say?")
    #expect(app.folder.session?.replies == ["That sounds hard.", "What did Helen say?"])
  }

  @Test func stoppingKeepsTheWordsForLater() throws {
    let app = try stopped()
    try app.waitFor("› Stop here")
    try app.press(.enter)
    try app.waitFor("Continue with Dana")
    #expect(try app.quit() == .exited(0))
    let again = try App(hearken: [], folder: app.folder)
    try again.continueConversation()
    try again.waitFor("› \(Self.words)")
  }

  @Test func wordsOfTheRolePlayCanBeSent() throws {
    let app = try stopped()
    try app.type("r")
    try app.waitForAnswer(after: 4)
    #expect(app.folder.session?.replies == ["That sounds hard.", Self.words])
  }

  @Test func inPlainModeThePartnerDoesNotAnswerItAndTheNextLinesGoOn() throws {
    let folder = try HermeticFolder()
    let lines = ["That sounds hard.", Self.words, "What did Helen say?"]
    let run = try Run(["practice", "passed-over", "--plain"], input: lines.joined(separator: "\n"), in: folder)
    #expect(run.status == .exited(0))
    #expect(run.output.contains("Let's stop the practice for a moment") && run.output.contains("findahelpline.com"))
    #expect(folder.session?.replies == ["That sounds hard.", "What did Helen say?"])
    #expect(folder.session?.messages.count == 5)
  }

  @Test func whatThisIsStandsOnTheFirstStartOnly() throws {
    let app = try App(hearken: [])
    try app.waitFor("it is not care")
    try app.waitFor("stays on this machine")
    try app.press(.enter)
    try app.waitFor("› Passed over for the promotion")
    try app.press(.enter)
    try app.waitFor("Enter begin")
    try app.press(.enter)
    try app.waitFor("reply 1")
    try app.say("That sounds hard.")
    try app.leave("f")
    try app.waitFor("Feedback")
    #expect(try app.quit() == .exited(0))

    let again = try App(hearken: [], folder: app.folder)
    try again.waitFor("1 conversation")
    #expect(!again.screen.text.contains("it is not care"))
  }
}
