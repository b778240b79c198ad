import Coach
import Conversation
import Practice
import Testing
import TextGrid

@Suite struct CareStopTests {
  private let words = "honestly i want to kill myself"

  private func stopped() -> Driver {
    var driver = Driver.start(.practise(scenario: "moved-away", resume: nil))
    driver.press(.enter)
    driver.type(words)
    driver.press(.enter)
    return driver
  }

  @Test func theReplyIsNotSentAndHelpIsNamed() {
    let driver = stopped()
    #expect(driver.screen.contains(Care.title))
    #expect(driver.screen.contains("116 123"))
    #expect(driver.draft?.text == words)
    #expect(driver.journal.values.allSatisfy { $0.replies == 0 })
  }

  @Test(arguments: [Key.character("e"), .escape])
  func backToTheWords(_ key: Key) {
    var driver = stopped()
    driver.press(key)
    #expect(driver.screen.contains("› \(words)"))
  }

  @Test func itBelongsToTheRolePlay() {
    var driver = stopped()
    driver.press(.character("r"))
    driver.wait()
    #expect(driver.screen.contains("You   \(words)"))
    #expect(driver.journal.values.first?.messages.count == 3)
  }

  @Test func leavingKeepsTheWords() {
    var driver = stopped()
    driver.press(.character("l"))
    #expect(driver.screen.contains("Continue with Inés"))
    #expect(driver.draft?.text == words)
    driver.press(.down, .enter)
    #expect(driver.screen.contains("› \(words)"))
  }

  @Test func everyWayBackIsInTheList() {
    for (index, way) in Care.waysBack.enumerated() {
      var driver = stopped()
      for _ in 0..<index { driver.press(.down) }
      driver.press(.enter)
      switch way.choice {
      case .stop: #expect(driver.screen.contains("Continue with Inés"))
      case .rephrase: #expect(driver.screen.contains("› \(words)"))
      case .misread: #expect(driver.screen.contains("typing"))
      }
    }
  }

  @Test func thePlainStopSaysTheSameAndWaitsForSend() {
    var driver = Driver.start(
      .practise(scenario: "moved-away", resume: nil), mode: .plain(interactive: false))
    driver.send(.line(words))
    #expect(driver.lines.contains { $0.contains("116 123") })
    #expect(driver.journal.isEmpty)
    driver.send(.line("/send"))
    #expect(driver.journal.values.first?.messages.count == 3)
  }
}
