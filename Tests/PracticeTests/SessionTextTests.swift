import Conversation
import Practice
import Testing
import TextGrid

@Suite struct SessionTextTests {
  @Test func aSessionReadsAsItsTranscriptAndItsFeedback() throws {
    let lines = SessionText.lines(Fixtures.session, columns: 80)
    #expect(lines.prefix(2) == ["Best friend moved away", "With Inés, 20 November 2026, 9:17"])
    #expect(lines.contains("  That sounds lonely. What was it like to see the sign?"))
    #expect(lines.contains { $0.contains("Earlier take: You'll make new friends.") })
    #expect(lines.contains("One thing to try"))
    #expect(lines.allSatisfy { displayWidth($0) <= 80 })
  }

  @Test func anUnfinishedOneSaysSo() {
    let lines = SessionText.lines(Fixtures.unfinished, columns: 40)
    #expect(lines.last == "This conversation is not finished.")
  }

  @Test func nothingInItSteersATerminal() {
    var session = Fixtures.unfinished
    session.messages[0].text = "\u{1B}[2Jgone"
    #expect(SessionText.lines(session, columns: 80).allSatisfy { !$0.contains("\u{1B}") })
  }
}
