import Conversation
import Testing

@Suite struct HarmlessTextTests {
  @Test func onlyControlsAreReplaced() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isControl =
        value < 0x20 || (0x7F...0x9F).contains(value) || (0x2028...0x202E).contains(value)
        || (0x2066...0x2069).contains(value)
      let stand = scalar == "\n" || scalar == "\t" ? " " : "\u{FFFD}"
      #expect("a\(scalar)b".harmless == (isControl ? "a\(stand)b" : "a\(scalar)b"))
    }
  }

  @Test func linesKeepTheirEndsAndTabs() {
    #expect("a\tb\r\nc\n\u{1B}d\re".harmlessLines == "a\tb\nc\n\u{FFFD}d\u{FFFD}e")
  }

  @Test func textWithoutControlsIsTheSame() {
    #expect("Ça va, 日本語 👩‍👩‍👧".harmless == "Ça va, 日本語 👩‍👩‍👧")
  }
}
