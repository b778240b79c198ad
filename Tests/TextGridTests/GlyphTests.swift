import Testing

@testable import TextGrid

@Suite struct GlyphTests {
  @Test(arguments: [
    ("a", ["a"]), ("é", ["é"]), ("e\u{301}", ["e\u{301}"]), ("中", ["中"]), ("😀", ["😀"]),
    ("👨‍👩‍👧", ["👨"]), ("👍🏽", ["👍"]), ("❤️", ["❤"]), ("\u{1B}", ["\u{FFFD}"]), ("\u{9B}", ["\u{FFFD}"]),
    ("\u{202E}", ["\u{FFFD}"]), ("\u{301}", ["\u{25CC}\u{301}"]), ("\u{200B}", []), ("\u{FEFF}", []),
    ("\n", ["\u{FFFD}"]), ("\r\n", ["\u{FFFD}", "\u{FFFD}"]), ("\u{378}", ["\u{FFFD}"]),
    ("\u{8E2}", ["\u{8E2}"]), ("\u{1160}", []),
  ])
  func shown(_ text: String, _ glyphs: [String]) {
    #expect(text.flatMap(displayGlyphs).map { String($0.text) } == glyphs)
  }

  @Test func everySpacingScalarKeepsItsCells() {
    #expect(displayWidth("नमस्ते") == "नमस्ते".unicodeScalars.reduce(0) { $0 + scalarWidth($1) })
    #expect(displayWidth("🇩🇪") == 2)
    #expect(displayWidth("작업") == 4)
    #expect(displayWidth("作者 é") == 6)
  }

  @Test func noCellHoldsMoreThanNcursesTakes() {
    let piled = Character("a" + String(repeating: "\u{301}", count: 400))
    let glyphs = displayGlyphs(piled)
    #expect(glyphs.count == 1 && glyphs[0].text.unicodeScalars.count == 5 && glyphs[0].width == 1)
  }

  @Test func whatIsShownHasTheWidthItSays() {
    for value in UInt32(0)..<0x30000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for glyph in displayGlyphs(Character(scalar)) {
        let width = glyph.text.unicodeScalars.reduce(0) { $0 + scalarWidth($1) }
        if width != glyph.width || !(1...2).contains(width) {
          Issue.record("U+\(String(value, radix: 16)) is \(width), says \(glyph.width)")
        }
      }
    }
  }
}
