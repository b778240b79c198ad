import Conversation
import Practice
import RolePlay
import Testing
import TextGrid

/// Escape sequences, control characters and wide text from scenarios, pastes and session files.
@Suite struct HostileTextTests {
  private let nasty = "\u{1B}[31mred\u{1B}[0m \u{7}bell \u{9B}5n 日本語 👩‍👩‍👧 e\u{301} \u{202E}turned"

  private func isHarmless(_ frame: Frame) -> Bool {
    frame.cells.allSatisfy { cell in
      cell.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
    }
  }

  @Test func aPastedReplyIsDrawnAsText() {
    var driver = Driver.start(.practise(scenario: "moved-away", resume: nil))
    driver.press(.enter)
    driver.send(.paste(nasty))
    #expect(isHarmless(driver.frame))
    #expect(driver.screen.contains("日本語"))
    driver.press(.enter)
    driver.wait()
    #expect(isHarmless(driver.frame))
    #expect(driver.journal.values.first?.messages[1].text == nasty)
  }

  @Test func aSessionFileIsDrawnAsText() {
    var session = Fixtures.session
    session.messages[0].text = nasty
    session.messages[1].text = nasty
    session.scenario.partner = "D\u{1B}[1man"
    session.scenario.title = nasty
    for keys in [[Key.enter], [.enter, .character("f")], []] {
      var driver = Driver.start(.history, sessions: [session])
      for key in keys { driver.press(key) }
      #expect(isHarmless(driver.frame))
    }
  }

  @Test func aScenarioIsDrawnAsText() throws {
    let text = Fixtures.movedAway
      .replacing("Best friend moved away", with: "\"\\e[2JBest\\a friend\"")
      .replacing("name: Inés", with: "name: \"In\\ees\"")
    let scenario = try #require(Fixtures.load(text))
    var driver = Driver(sessions: [])
    driver.scenarios = [ScenarioCard(scenario)]
    driver.send(.started(Start(now: Fixtures.now, seed: 1)))
    for key in [Key.enter, .enter, .enter] {
      driver.press(key)
      #expect(isHarmless(driver.frame))
    }
  }

  @Test func evidenceOutsideTheTextIsClamped() {
    var session = Fixtures.session
    session.messages[1].text = "short"
    var driver = Driver.start(.history, sessions: [session])
    driver.press(.enter)
    #expect(driver.screen.contains("short"))
  }

  @Test func asciiDrawsOnlyASCIIOfItsOwn() {
    for first in [FirstScreen.home, .scenarios, .practise(scenario: "moved-away", resume: nil), .history] {
      let driver = Driver.start(first, sessions: [Fixtures.session], ascii: true)
      let own = driver.screen.replacing("Inés", with: "Ines")
      #expect(own.filter { !$0.isASCII } == "")
    }
  }

  @Test func tooSmallSaysSoInOneLine() {
    var driver = Driver.start(rows: 5, columns: 80)
    #expect(driver.screen.contains("Too small: Hearken needs 20 by 6."))
    driver.send(.resize(Size(rows: 24, columns: 12)))
    #expect(driver.screen.contains("Needs 20 by"))
    driver.send(.resize(Size(rows: 0, columns: 0)))
    #expect(driver.frame.cells.isEmpty)
    driver.press(.enter)
    driver.send(.resize(Size(rows: 24, columns: 80)))
    #expect(driver.screen.contains("› Practise"))
  }
}
