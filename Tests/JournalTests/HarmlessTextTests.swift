import Testing

@testable import Journal

struct HarmlessTextTests {
  @Test func everyControlCharacterIsReplaced() {
    for value in UInt32(0)...0x10FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isControl = value < 0x20 || (0x7F...0x9F).contains(value)
      #expect(harmless("a\(scalar)b") == (isControl ? "a\u{FFFD}b" : "a\(scalar)b"))
    }
  }

  @Test func linesAndTabsAreKeptWhereTheyMayStand() {
    #expect(harmlessLines("a\tb\r\nc\n\u{1B}d\re") == "a\tb\nc\n\u{FFFD}d\u{FFFD}e")
  }
}
