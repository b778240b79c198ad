import Support
import Testing

/// From the home screen through a whole conversation to the history, as a learner goes.
@Suite struct JourneyTests {
  @Test func homeScenarioFiveRepliesFeedbackHistoryTranscriptQuit() throws {
    let app = try App(hearken: [])
    try choosePassedOver(app)
    let replies = [
      "That sounds really painful.", "What happened on Wednesday?", "You must have felt so let down.",
      "Who told you?", "I'm here, take your time.",
    ]
    for reply in replies { try app.say(reply) }
    let session = try #require(app.folder.session)
    #expect(session.replies == replies)
    #expect(session.messages.map(\.role) == ["partner"] + (1...5).flatMap { _ in ["learner", "partner"] })

    try readFeedback(app)
    try readTranscript(app)
    #expect(try app.quit() == .exited(0))
    #expect(app.leftovers().isEmpty)
    #expect(app.screen.unknown.isEmpty)
  }

  private func choosePassedOver(_ app: App) throws {
    try app.waitFor("› Practise")
    try app.waitFor("nothing here yet")
    #expect(app.screen.isAlternate)
    try app.press(.enter)
    try app.waitFor("Who would you like to listen to?")
    for title in ["Passed over for the promotion", "Out by ten past ten"] { try app.waitFor(title) }
    try app.waitUntil("the preview of the first scenario") { $0.text.contains("Dana, your colleague") }
    try app.press(.enter)
    try app.waitFor("Press Enter to begin.")
    try app.waitFor("Touches on: job insecurity")
    try app.press(.enter)
    try app.waitFor("I didn't get it.")
    try app.waitFor("Dana is wary and raw · reply 1 · Enter sends")
  }

  private func readFeedback(_ app: App) throws {
    try app.leave("f")
    try app.waitFor("Feedback · Passed over for the promotion")
    for heading in ["What reached Dana", "One thing to try"] { try app.waitFor(heading) }
    try app.waitUntil("the finished session on the disk") { _ in app.folder.session?.ended != nil }
    try app.press(.end)
    try app.waitFor("Less of these helps:")
    try app.type("h")
    try app.waitFor("› Practise")
    try app.waitFor("1 conversation")
  }

  private func readTranscript(_ app: App) throws {
    try app.press(.down, .enter)
    try app.waitFor("› Dana, today")
    try app.waitFor("Passed over for the promotion · 5 replies")
    try app.press(.enter)
    try app.waitFor("I didn't get it.")
    try app.waitFor("That sounds really painful.")
    try app.waitFor("open question")
    try app.press(.end)
    try app.waitFor("I'm here, take your time.")
    try app.press(.escape)
    try app.waitFor("› Dana, today")
    try app.press(.escape)
    try app.waitFor("Practise  ")
  }
}
