import Conversation
import Practice
import Testing
import TextGrid

@Suite struct HistoryTests {
  @Test func deletingGoesToTheTrashAndUndoBringsBack() {
    var driver = Driver.start(.history, sessions: [Fixtures.session])
    driver.press(.character("d"))
    #expect(driver.journal.isEmpty && driver.trash[Fixtures.session.id] != nil)
    #expect(driver.screen.contains("Moved to the trash. Press u to bring it back."))
    #expect(driver.screen.contains("No conversations yet."))
    driver.press(.character("u"))
    #expect(driver.journal[Fixtures.session.id] == Fixtures.session)
    #expect(driver.screen.contains("› Inés, yesterday"))
  }

  @Test func undoWithNothingDeletedSaysSo() {
    var driver = Driver.start(.history, sessions: [Fixtures.session])
    driver.press(.character("u"))
    #expect(driver.screen.contains("Nothing has been deleted since you opened Hearken."))
  }

  @Test func aTrashThatFailsIsSaidAndTheListIsTrueAgain() {
    var driver = Driver.start(.history, sessions: [Fixtures.session])
    driver.send(.trashFailed(Problem("The trash cannot be written.", remedy: "Look at its permissions.")))
    #expect(driver.screen.contains("The trash cannot be written. Look at its permissions."))
    #expect(driver.screen.contains("› Inés"))
  }

  @Test func aSessionThatWillNotLoadIsSaid() {
    var driver = Driver.start(.history, sessions: [Fixtures.session])
    driver.journal = [:]
    driver.press(.enter)
    #expect(driver.screen.contains("There is no session \(Fixtures.session.id)."))
  }

  @Test func theTranscriptShowsReadingsAndHidesThem() {
    var driver = Driver.start(.history, sessions: [Fixtures.session])
    driver.press(.enter)
    #expect(driver.screen.contains("“sounds lonely” naming the feeling"))
    #expect(driver.screen.contains("Earlier take: You'll make new friends."))
    let row = driver.screen.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("That sounds lonely.") }
    // The words that the coach went by are underlined in the reply itself.
    let underlined = (0..<80).filter { driver.frame[row ?? 0, $0].style.underline }
    #expect(underlined.count == "sounds lonely".count + "What was it like".count)

    driver.press(.character("r"))
    #expect(!driver.screen.contains("naming the feeling"))
    #expect(driver.screen.contains("That sounds lonely."))
  }

  @Test func anUnfinishedOneGoesOnFromItsTranscript() {
    var driver = Driver.start(.history, sessions: [Fixtures.unfinished])
    driver.press(.enter)
    #expect(driver.screen.contains("c continue"))
    driver.press(.character("f"))
    #expect(driver.screen.contains("There is feedback once a conversation is finished."))
    driver.press(.character("c"))
    driver.say("I'm back.")
    #expect(driver.journal[Fixtures.unfinished.id]?.messages.count == 7)
  }

  @Test func aScenarioThatIsGoneIsNamed() {
    var driver = Driver(sessions: [Fixtures.unfinished])
    driver.scenarios = []
    driver.send(.started(Start(now: Fixtures.now, seed: 1)))
    driver.press(.down, .enter)
    #expect(driver.screen.contains("“Best friend moved away” is not there any more"))
  }

  @Test func longListsScrollWithTheCursor() {
    let sessions = (0..<60).map { number in
      var session = Fixtures.session
      session.id = "s\(number)"
      session.started = Fixtures.hoursAgo(number * 30)
      return session
    }
    var driver = Driver.start(.history, rows: 12, columns: 60, sessions: sessions)
    driver.press(.end)
    #expect(driver.screen.contains("›"))
    #expect(driver.frame.cursor?.row == 9)
    driver.press(.home)
    #expect(driver.frame.cursor?.row == 2)
  }
}
