import Conversation
import Testing
import TextGrid

@testable import Practice
/// The reply is safe before the partner answers; where it is not, nothing is lost from the screen.
@Suite struct SavingTests {
  private func conversation() -> Driver {
    var driver = Driver.start(.practise(scenario: "moved-away", resume: nil))
    driver.press(.enter)
    return driver
  }

  @Test func thePartnerWaitsForTheJournal() throws {
    var driver = conversation()
    driver.answersWrites = false
    driver.forgetEffects()
    driver.type("hello")
    driver.press(.enter)
    driver.wait()
    #expect(!driver.screen.contains("typing"))
    #expect(driver.journal.values.first?.messages.count == 2)
    driver.answerWrites()
    #expect(driver.screen.contains("Inés is typing…"))
    driver.wait()
    #expect(driver.journal.values.first?.messages.count == 3)
  }

  @Test func anOlderRevisionDoesNotLetThePartnerAnswer() {
    var driver = conversation()
    driver.answersWrites = false
    driver.type("hello")
    driver.press(.enter)
    let revision = driver.unanswered.last ?? 0
    driver.send(.persisted(revision: revision - 1))
    #expect(!driver.screen.contains("typing"))
  }

  @Test func aFailedWriteShowsWhatToDoAndKeepsTheWords() throws {
    var driver = conversation()
    driver.writeProblem = Problem("There is no space left on the disk.", remedy: "Free some space.")
    driver.say("Tell me about her")
    #expect(driver.screen.contains("You   Tell me about her"))
    #expect(driver.screen.contains("Not saved: Ctrl-R tries again, Ctrl-S saves a copy elsewhere."))
    #expect(driver.screen.contains("left on the disk. Free some space."))
    #expect(!driver.screen.contains("typing"))
    #expect(driver.model.hasUnsaved)

    driver.say("and another")
    #expect(driver.screen.contains("› and another"))
    #expect(driver.screen.contains("Your last reply has to be saved first: Ctrl-R tries again,"))

    driver.press(.control("s"))
    driver.type("/tmp/copy.json")
    driver.press(.enter)
    #expect(driver.exports == ["/tmp/copy.json"])
    #expect(driver.screen.contains("Saved a copy to /tmp/copy.json"))

    driver.writeProblem = nil
    driver.press(.control("r"))
    #expect(driver.screen.contains("Inés is typing…"))
    #expect(!driver.model.hasUnsaved)
    driver.wait()
    #expect(driver.screen.contains("› and another"))
    #expect(driver.journal.values.first?.messages.map(\.text).contains("Tell me about her") == true)
  }

  @Test func anAnswerThatCouldNotBeSavedIsSavedWithTheNextReply() throws {
    var driver = conversation()
    driver.type("hello")
    driver.press(.enter)
    driver.writeProblem = Problem("The disk is full.", remedy: "Free some space.")
    driver.wait()
    #expect(driver.screen.contains("Not saved"))
    driver.writeProblem = nil
    driver.say("still here")
    #expect(!driver.screen.contains("Not saved"))
    #expect(driver.journal.values.first?.messages.count == 5)
  }

  @Test func anotherTryThatFailsSaysSo() {
    var driver = conversation()
    driver.writeProblem = Problem("The disk is full.", remedy: "Free some space.")
    driver.say("hello")
    #expect(driver.screen.contains("  Not saved: "))
    driver.press(.control("r"))
    #expect(driver.screen.contains("  Still not saved: "))
  }

  @Test func quittingWithUnsavedWordsIsAskedForTwice() {
    var driver = conversation()
    driver.writeProblem = Problem("The disk is full.", remedy: "Free some space.")
    driver.say("hello")
    driver.press(.escape)
    #expect(driver.screen.contains("on the home screen you can still save it"))
    driver.press(.character("l"), .character("q"))
    #expect(!driver.hasQuit)
    #expect(driver.screen.contains("Your last words are not saved: Ctrl-S saves a copy."))
    driver.press(.character("q"))
    #expect(driver.hasQuit)
    #expect(driver.model.unsaved == driver.writeProblem)
  }

  @Test func anotherConversationGivesUnsavedWordsALastTry() throws {
    var driver = conversation()
    driver.writeProblem = Problem("The disk is full.", remedy: "Free some space.")
    driver.say("do not lose this")
    driver.press(.escape, .character("l"))
    driver.writeProblem = nil
    driver.press(.home, .enter, .enter, .enter)
    #expect(driver.model.place == .conversation)
    #expect(!driver.model.hasUnsaved)
    let kept = try #require(driver.journal.values.first)
    #expect(kept.messages.last?.text == "do not lose this")
  }

  @Test func retryingWithNothingToRetrySaysSo() {
    var driver = conversation()
    driver.press(.control("r"))
    #expect(driver.screen.contains("Everything is saved."))
  }

  @Test func theFeedbackOffersSavingAgainToo() {
    var driver = conversation()
    driver.say("hello")
    driver.writeProblem = Problem("The disk is full.", remedy: "Free some space.")
    driver.press(.escape, .character("f"))
    #expect(driver.screen.contains("Feedback"))
    #expect(driver.screen.contains("Not saved. Ctrl-R tries again, Ctrl-S saves a copy. The disk is full."))
    driver.writeProblem = nil
    driver.press(.control("r"))
    #expect(!driver.screen.contains("Not saved"))
    #expect(driver.journal.values.first?.isFinished == true)
  }

  @Test(arguments: [Key.enter, .escape, .character(" "), .character("x"), .pageUp])
  func anyKeyShowsTheAnswerAtOnce(_ key: Key) {
    var driver = conversation()
    driver.type("hello")
    driver.press(.enter)
    #expect(driver.screen.contains("typing"))
    driver.press(key)
    #expect(!driver.screen.contains("typing"))
    #expect(!driver.screen.contains("Leave?"))
    #expect(driver.screen.contains("› x") == (key == .character("x")))
    // The timer that was running finds nothing to do.
    let before = driver.screen
    driver.wait()
    #expect(driver.screen == before)
  }
}
