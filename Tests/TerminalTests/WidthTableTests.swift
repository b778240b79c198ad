import CTerminal
import Testing
import TextGrid

@Suite struct WidthTableTests {
  /// Every scalar has the width the C library gives it, and what it cannot print is never sent to a terminal.
  @Test func agreesWithTheCLibrary() {
    guard ct_locale_setup() else {
      Issue.record("no UTF-8 locale on this machine")
      return
    }
    var wrong: [UInt32] = []
    for value in UInt32(0xA0)..<0x110000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let width = Int(ct_wcwidth(value))
      if width < 0 {
        if displayGlyphs(Character(scalar)).first?.text != "\u{FFFD}" { wrong.append(value) }
      } else if width != scalarWidth(scalar) {
        wrong.append(value)
      }
    }
    #expect(wrong.isEmpty)
  }
}
