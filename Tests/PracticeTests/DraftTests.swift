import Conversation
import Practice
import Testing
import TextGrid

@Suite struct DraftTests {
  private func conversation() -> Driver {
    var driver = Driver.start(.practise(scenario: "moved-away", resume: nil))
    driver.press(.enter)
    return driver
  }

  @Test func aDraftIsKeptOnAPauseWithItsSession() throws {
    var driver = conversation()
    driver.type("I wonder")
    #expect(driver.timers == [.draftPause])
    driver.wait()
    #expect(driver.draft?.text == "I wonder")
    #expect(driver.journal[try #require(driver.draft).session] != nil)

    driver.forgetEffects()
    driver.press(.left)
    driver.wait()
    #expect(driver.effects.allSatisfy { if case .startTimer = $0 { true } else { false } })

    driver.type("!")
    driver.wait()
    #expect(driver.draft?.text == "I wonde!r")
  }

  @Test func anEmptiedDraftIsClearedAndASentOneToo() {
    var driver = conversation()
    driver.type("ab")
    driver.wait()
    driver.press(.backspace, .backspace)
    driver.wait()
    #expect(driver.draft == nil)

    driver.type("sent")
    driver.wait()
    #expect(driver.draft != nil)
    driver.press(.enter)
    #expect(driver.draft == nil)
  }

  @Test func terminationKeepsWhatIsTyped() {
    var driver = conversation()
    driver.type("not finis")
    driver.send(.terminate)
    #expect(driver.draft?.text == "not finis")
    #expect(driver.hasQuit)
  }

  @Test func terminationKeepsAReplyThatCouldNotBeSaved() {
    var driver = conversation()
    driver.writeProblem = Problem("The disk is full.", remedy: "Free some space.")
    driver.say("hard to say")
    driver.send(.terminate)
    #expect(driver.draft?.text == "hard to say")
  }

  @Test func suspendingKeepsTheDraftFirst() {
    var driver = conversation()
    driver.type("wait")
    driver.press(.control("z"))
    #expect(driver.draft?.text == "wait")
    #expect(driver.effects.last == .suspend)
  }

  @Test func aPasteIsTextAndNeverSends() {
    var driver = conversation()
    driver.send(.paste("one\ntwo\nthree\n"))
    #expect(driver.screen.contains("› one"))
    #expect(driver.screen.contains("three"))
    #expect(driver.journal.isEmpty)
    driver.wait()
    #expect(driver.draft?.text == "one\ntwo\nthree\n")
  }

  @Test func aVeryLongPasteIsKeptWhole() {
    var driver = conversation()
    let text = String(repeating: "so it goes ", count: 900)
    driver.send(.paste(text))
    driver.wait()
    #expect(driver.draft?.text == text)
    driver.press(.enter)
    driver.wait()
    #expect(driver.journal.values.first?.messages[1].text.utf8.count == text.utf8.count - 1)
  }

  @Test func newLinesAreTypedWithAltEnterAndControlJ() {
    var driver = conversation()
    driver.type("a")
    driver.press(.altEnter)
    driver.type("b")
    driver.press(.control("j"))
    driver.say("c")
    #expect(driver.journal.values.first?.messages[1].text == "a\nb\nc")
  }

  @Test func helpAndBackLeavesTheDraftWhereItWas() {
    var driver = conversation()
    driver.type("mid sent")
    let before = driver.screen
    driver.press(.function(1))
    #expect(driver.screen.contains("Help"))
    driver.press(.escape)
    #expect(driver.screen == before)
  }

  @Test func sendingNothingSaysSo() {
    var driver = conversation()
    driver.type("   ")
    driver.press(.enter)
    #expect(driver.screen.contains("Write something first."))
    #expect(driver.journal.isEmpty)
  }
}
