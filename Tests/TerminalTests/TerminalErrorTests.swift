import CTerminal
import Testing

@testable import Terminal

@Suite struct TerminalErrorTests {
  @Test func eachSaysWhatToDo() {
    for error in [
      TerminalError.notATerminal, .unknown(term: nil), .unknown(term: "xyz"), .dumb(term: "dumb"),
    ] {
      #expect(error.remedy.contains("--plain"))
      #expect(error.description == error.message + " " + error.remedy)
    }
    #expect(TerminalError.unknown(term: "xyz").message.contains("\"xyz\""))
    #expect(TerminalError(status: Int32(CT_USABLE)) == nil)
    #expect(TerminalError(status: Int32(CT_NO_TERMINAL)) == .notATerminal)
  }
}
