import Conversation
import Practice
import Testing
import TextGrid

/// From the first screen to the last, as a learner goes.
@Suite struct JourneyTests {
  @Test func homeToFeedbackToHistoryToQuit() throws {
    var driver = Driver.start()
    #expect(driver.screen.contains("› Practise"))
    #expect(driver.screen.contains("Everything you write stays on this machine, unless"))

    driver.press(.enter, .down)
    #expect(driver.screen.contains("› Best friend moved away"))
    #expect(driver.screen.contains("Touches on: loneliness, moving house"))

    driver.press(.enter)
    #expect(driver.screen.contains("Press Enter to begin."))

    driver.press(.enter)
    #expect(driver.screen.contains("Inés  Her flat is to let already."))
    #expect(driver.screen.contains("reply 1 · Enter sends"))

    for number in 1...5 {
      driver.type("That is reply \(number)")
      #expect(driver.screen.contains("› That is reply \(number)"))
      driver.press(.enter)
      #expect(driver.screen.contains("Inés is typing…"))
      driver.wait()
      #expect(driver.screen.contains("You   That is reply \(number)"))
      #expect(!driver.screen.contains("Inés is typing…"))
    }
    let session = try #require(driver.journal.values.first)
    #expect(
      session.messages.map(\.role) == [.partner] + Array(repeating: [.learner, .partner], count: 5).flatMap { $0 })
    #expect(!session.isFinished)

    driver.press(.escape)
    #expect(driver.screen.contains("Leave? Everything is kept."))
    driver.press(.down, .enter)
    #expect(driver.screen.contains("Feedback · Best friend moved away"))
    let finished = try #require(driver.journal.values.first)
    #expect(finished.isFinished && finished.assessment != nil && finished.feedback != nil)

    driver.press(.character("h"), .down, .enter)
    #expect(driver.screen.contains("› Inés, today 10:17"))
    driver.press(.enter)
    #expect(driver.screen.contains("That is reply 1"))
    driver.press(.escape, .escape)
    #expect(driver.screen.contains("1 conversation"))
    driver.press(.character("q"))
    #expect(driver.hasQuit)
  }

  @Test func theLastLineLeadsToTheFeedback() throws {
    var driver = Driver.start(.practise(scenario: "lost-keys", resume: nil))
    driver.press(.enter)
    var replies = 0
    while !driver.screen.contains("The conversation has ended."), replies < 12 {
      replies += 1
      driver.say("ok number \(replies)")
    }
    #expect(driver.screen.contains("Enter shows the feedback."))
    // It may have come while somebody was typing: letters are no commands here.
    driver.type("q?h")
    #expect(!driver.hasQuit && driver.screen.contains("Enter shows the feedback."))
    let session = try #require(driver.journal.values.first)
    #expect(session.ending == "long")
    #expect(session.isFinished && session.feedback != nil)

    driver.press(.enter)
    #expect(driver.screen.contains("Feedback · Locked out again"))
    driver.press(.character("a"))
    #expect(driver.screen.contains("Press Enter to begin."))
  }

  @Test func anUnfinishedConversationIsOfferedWithItsDraft() {
    var driver = Driver.start(
      sessions: [Fixtures.unfinished], draft: Draft(session: Fixtures.unfinished.id, text: "I was about to"))
    #expect(driver.screen.contains("Continue with Inés  2 replies, yesterday"))
    driver.press(.down, .enter)
    #expect(driver.screen.contains("Inés  A club. Maybe."))
    #expect(driver.screen.contains("› I was about to"))
  }

  @Test func aReplyThatWasNeverAnsweredIsAnsweredOnReturn() throws {
    var cut = Fixtures.unfinished
    cut.messages.removeLast()
    var driver = Driver.start(sessions: [cut])
    driver.press(.down, .enter)
    #expect(driver.screen.contains("Inés is typing…"))
    driver.wait()
    #expect(driver.journal[cut.id]?.messages.last?.role == .partner)
  }

  @Test func leavingKeepsTheConversationForLater() throws {
    var driver = Driver.start(.practise(scenario: "moved-away", resume: nil))
    driver.press(.enter)
    driver.say("I'm here.")
    driver.type("half a thou")
    driver.press(.escape, .enter)
    #expect(driver.screen.contains("Continue with Inés  1 reply, today"))
    #expect(driver.draft?.text == "half a thou")
    driver.press(.down, .enter)
    #expect(driver.screen.contains("› half a thou"))
    driver.say("ght")
    let session = try #require(driver.journal.values.first)
    #expect(session.messages.filter { $0.role == .learner }.map(\.text) == ["I'm here.", "half a thought"])
    #expect(driver.draft == nil)
  }

  @Test func nothingSaidLeavesNothingBehind() {
    var driver = Driver.start(.practise(scenario: "moved-away", resume: nil))
    driver.press(.enter, .escape)
    #expect(!driver.screen.contains("Finish"))
    driver.press(.enter)
    #expect(driver.journal.isEmpty && driver.draft == nil)
    #expect(!driver.screen.contains("Continue"))
  }

  @Test func anUnknownScenarioIsNamedOnTheHomeScreen() {
    let driver = Driver.start(.practise(scenario: "nobody", resume: nil))
    #expect(driver.screen.contains("There is no scenario called “nobody”."))
    #expect(driver.screen.contains("› Practise"))
  }

  @Test func filesSetAsideAreToldOnce() {
    var driver = Driver.start()
    driver.send(
      .historyLoaded(
        [], unfinished: nil, draft: nil,
        notices: [Problem("sessions/a.json could not be read.", remedy: "It is kept in sessions/aside.")]))
    #expect(driver.screen.contains("sessions/a.json could not be read. It is kept in sessions/aside."))
    driver.press(.enter, .escape)
    #expect(!driver.screen.contains("sessions/a.json"))
  }
}
