import Conversation
import Testing
import TextGrid

@testable import Practice

@Suite struct RetakeTests {
  private func conversation() -> Driver {
    var driver = Driver.start(.practise(scenario: "moved-away", resume: nil))
    driver.press(.enter)
    driver.say("first")
    driver.say("second")
    return driver
  }

  @Test func theEarlierTakeIsKeptWithWhatFollowed() throws {
    var driver = conversation()
    let answer = try #require(driver.journal.values.first?.messages.last)
    driver.press(.control("t"))
    #expect(driver.screen.contains("› second"))
    #expect(driver.screen.contains("another take"))
    #expect(!driver.screen.contains("You   second"))

    driver.press(.control("u"))
    driver.say("second, but kinder")
    let session = try #require(driver.journal.values.first)
    #expect(session.messages.count == 5)
    let reply = session.messages[3]
    #expect(reply.text == "second, but kinder")
    #expect(reply.earlierTakes.map(\.text) == ["second"])
    #expect(reply.earlierTakes.first?.followedBy == [answer])

    driver.press(.control("t"))
    driver.say(" and shorter")
    #expect(driver.journal.values.first?.messages[3].earlierTakes.map(\.text) == ["second", "second, but kinder"])
  }

  @Test func pressedAgainPutsItBack() {
    var driver = conversation()
    let before = driver.screen
    driver.press(.control("t"), .control("t"))
    driver.wait()
    #expect(driver.screen == before)
    #expect(driver.draft == nil)
  }

  @Test func changedWordsAreNotThrownAwayWhenItIsPutBack() {
    var driver = conversation()
    driver.press(.control("t"), .end)
    driver.type("!")
    driver.press(.control("t"))
    #expect(driver.screen.contains("You   second"))
    #expect(driver.screen.contains("› second!"))
  }

  @Test func leavingInBetweenKeepsWhatWasSaid() throws {
    var driver = conversation()
    driver.press(.control("t"), .escape, .enter)
    #expect(driver.journal.values.first?.messages.count == 5)
    driver.press(.down, .enter)
    #expect(driver.screen.contains("You   second"))
    driver.press(.control("t"), .escape, .character("f"))
    #expect(driver.journal.values.first?.messages.count == 5)
    #expect(driver.journal.values.first?.isFinished == true)
  }

  @Test func thePartnerAnswersAsIfTheFirstTakeHadNotBeen() throws {
    var driver = conversation()
    let answers = try #require(driver.journal.values.first).messages.map(\.text)
    driver.press(.control("t"))
    driver.press(.enter)
    driver.wait()
    #expect(driver.journal.values.first?.messages.map(\.text) == answers)
  }

  @Test func nothingToTakeBackIsSaid() {
    var driver = Driver.start(.practise(scenario: "moved-away", resume: nil))
    driver.press(.enter, .control("t"))
    #expect(driver.screen.contains("You have not said anything yet."))
  }

  @Test func aDraftIsNotOverwritten() {
    var driver = conversation()
    driver.type("half")
    driver.press(.control("t"))
    #expect(driver.screen.contains("Send or delete what you have typed first."))
    #expect(driver.screen.contains("› half"))
  }

  @Test func aMomentOfTheFeedbackCanBeTriedAgain() throws {
    var driver = Driver.start(.history, sessions: [Fixtures.session])
    driver.press(.enter, .character("f"), .character("m"))
    #expect(driver.screen.contains("› Have you thought of joining a club?"))
    #expect(!driver.screen.contains("A club. Maybe."))
    // Until something else is said the finished session stays as it is.
    #expect(driver.journal[Fixtures.session.id] == Fixtures.session)
    driver.press(.control("u"))
    driver.say("What do you miss most?")
    let session = try #require(driver.journal[Fixtures.session.id])
    #expect(!session.isFinished && session.feedback == nil)
    #expect(session.messages[3].earlierTakes.map(\.text) == ["Have you thought of joining a club?"])
  }

  @Test func whatIsTypedIsNotGluedToTheOldWords() {
    var driver = Driver.start(.history, sessions: [Fixtures.session])
    driver.press(.enter, .character("f"), .character("m"))
    #expect(driver.screen.contains("type to replace it"))
    driver.type("Tell me more.")
    #expect(driver.screen.contains("› Tell me more."))
    #expect(!driver.screen.contains("type to replace it"))
    for _ in 0..<3 { driver.press(.control("_")) }
    #expect(driver.screen.contains("› Have you thought of joining a club?"), "undone, the old words are back")
  }

  @Test(arguments: [Key.end, .left, .home, .backspace, .control("e"), .altEnter])
  func aKeyThatMovesOrErasesKeepsTheOldWords(_ key: Key) {
    var driver = conversation()
    driver.press(.control("t"), key)
    driver.type("!")
    #expect(driver.model.reply.text.contains("econ"))
    #expect(driver.model.reply.text.contains("!"))
  }

  @Test func aPasteReplacesTheOldWordsToo() {
    var driver = conversation()
    driver.press(.control("t"))
    driver.send(.paste("something else"))
    #expect(driver.model.reply.text == "something else")
  }

  @Test func aReplyTakenBackBeforeItsAnswerIsAnsweredWhenItIsPutBack() {
    var driver = conversation()
    driver.type("third")
    driver.press(.enter, .control("t"))
    #expect(driver.screen.contains("› third"))
    driver.wait()
    #expect(!driver.screen.contains("typing"))
    driver.press(.control("t"))
    driver.wait()
    #expect(driver.journal.values.first?.messages.map(\.role).suffix(2) == [.learner, .partner])
  }
}
