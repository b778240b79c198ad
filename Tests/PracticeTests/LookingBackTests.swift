import Conversation
import Testing
import TextGrid

@testable import Practice
/// What was said before, and the briefing above it.
@Suite struct LookingBackTests {
  private func conversation(columns: Int = 80) -> Driver {
    .start(.practise(scenario: "moved-away", resume: Fixtures.unfinished), rows: 16, columns: columns)
  }

  private static let brief = "Her closest friend moved abroad"

  @Test func theBriefingStandsAboveTheFirstMessage() {
    var driver = conversation()
    driver.press(.controlUp, .controlUp, .controlUp, .controlUp, .controlUp)
    #expect(driver.screen.contains(Self.brief))
    #expect(driver.screen.contains("looking back · PgDn goes on · Inés is wary and unsettled"))
    driver.press(.controlDown)
    #expect(!driver.screen.contains(Self.brief))
    #expect(driver.screen.contains("Her flat is to let already."))
  }

  @Test func inAWideWindowItStandsBesideThemOnly() {
    let text = conversation(columns: 160).screen
    #expect(text.components("moved abroad") == 1)
  }

  @Test func aNewWidthIsLaidOutAtOnce() {
    var driver = conversation(columns: 200)
    driver.type("a reply that takes one row in a wide window and several rows in a narrow one")
    driver.send(.resize(Size(rows: 12, columns: 40)))
    let shown = driver.screen
    driver.press(.control("l"))
    #expect(driver.screen == shown)
  }

  @Test func takingBackNamesWhatTheKeyDoesNext() {
    var driver = conversation()
    #expect(driver.screen.contains("Ctrl-T take that back"))
    driver.press(.control("t"))
    #expect(driver.screen.contains("Ctrl-T put it back"))
  }

  @Test func theHelpIsLeftByTheKeyThatQuitsElsewhere() {
    var driver = conversation()
    driver.press(.function(1), .character("q"))
    #expect(!driver.hasQuit)
    #expect(driver.model.place == .conversation)
  }
}

extension String {
  fileprivate func components(_ part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let found = rest.firstRange(of: part) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
