import Conversation
import Glibc
import Practice
import Testing
import TextGrid

@Suite struct LongConversationTests {
  private func session(turns: Int) -> Session {
    var session = Fixtures.unfinished
    let first = session.messages[0]
    session.messages = [first]
    for turn in 0..<turns {
      session.messages.append(
        Message(.learner, "Reply \(turn): what was it like to see the sign, and who was with you?", reading: Reading()))
      session.messages.append(
        Message(.partner, "Answer \(turn). I keep hearing the lift and thinking it's her, and then it isn't."))
    }
    return session
  }

  /// What this thread has worked, so that what else the machine does counts for nothing.
  private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// A key costs about the same in a long conversation as in a short one: nothing is wrapped anew.
  @Test func aKeyCostsTheSameAfterTwoHundredTurns() {
    func cost(turns: Int) -> Double {
      var driver = Driver.start(.practise(scenario: "moved-away", resume: session(turns: turns)))
      driver.type("warm")
      return (0..<5).map { _ in
        let start = threadSeconds()
        for character in "abcdefghij" {
          driver.send(.key(.character(character)))
          _ = driver.frame
        }
        return threadSeconds() - start
      }.min() ?? 0
    }
    let short = cost(turns: 10)
    let long = cost(turns: 200)
    #expect(long < short * 3, "\(short) s against \(long) s for ten keys")
  }

  @Test func scrollingGoesByPageAndByMessage() {
    var driver = Driver.start(.practise(scenario: "moved-away", resume: session(turns: 40)))
    #expect(driver.screen.contains("Answer 39."))
    driver.press(.pageUp)
    #expect(!driver.screen.contains("Answer 39."))
    driver.press(.pageDown)
    #expect(driver.screen.contains("Answer 39."))

    driver.press(.pageUp, .controlUp)
    let top = driver.screen.split(separator: "\n", omittingEmptySubsequences: false)[2]
    #expect(top.hasPrefix("  Inés  Answer") || top.hasPrefix("  You   Reply"))
    driver.press(.controlUp, .controlDown)
    #expect(driver.screen.split(separator: "\n", omittingEmptySubsequences: false)[2] == top)

    // Typing leaves what is read where it is; sending goes to the end.
    driver.type("hm")
    #expect(driver.screen.split(separator: "\n", omittingEmptySubsequences: false)[2] == top)
    driver.press(.enter)
    #expect(driver.screen.contains("You   hm"))
  }

  @Test func aNewWidthKeepsTheEndInView() {
    var driver = Driver.start(.practise(scenario: "moved-away", resume: session(turns: 40)))
    for (rows, columns) in [(24, 40), (10, 30), (50, 200), (6, 20), (24, 80)] {
      driver.send(.resize(Size(rows: rows, columns: columns)))
      #expect(driver.screen.contains("isn't."), "\(columns)×\(rows)")
    }
  }

  @Test func theReplyGrowsToAThirdOfTheScreen() {
    var driver = Driver.start(.practise(scenario: "moved-away", resume: session(turns: 3)))
    for number in 1...20 {
      driver.type("line \(number)")
      driver.press(.altEnter)
    }
    let lines = driver.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.filter { $0.hasPrefix("    line ") || $0.hasPrefix("  › line ") }.count == 7)
    #expect(driver.screen.contains("Answer 2."))
    #expect(driver.frame.cursor?.row == 22)
  }
}
