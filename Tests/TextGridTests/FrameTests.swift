import Conversation
import Testing
import TextGrid

@Suite struct FrameTests {
  @Test func wideGlyphsAreNeverSplit() {
    let text = "中a😀é 你好 नमस्ते 👨‍👩‍👧 x\u{301}"
    var generator = SplitMix64(seed: 3)
    for rows in 0..<4 {
      for columns in 0..<24 {
        var frame = Frame(size: Size(rows: rows, columns: columns))
        for _ in 0..<40 {
          frame.put(
            text, row: Int.random(in: -1...4, using: &generator),
            column: Int.random(in: -5...24, using: &generator),
            limit: Bool.random(using: &generator) ? Int.random(in: -2...30, using: &generator) : nil)
          expectWholeGlyphs(frame)
        }
        frame.fill(row: 0, column: columns / 2, count: 3, style: Style(reverse: true))
        expectWholeGlyphs(frame)
      }
    }
  }

  private func expectWholeGlyphs(_ frame: Frame) {
    #expect(frame.cells.count == frame.size.rows * frame.size.columns)
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns {
        switch frame[row, column].width {
        case 2: #expect(column + 1 < frame.size.columns && frame[row, column + 1].width == 0)
        case 0: #expect(column > 0 && frame[row, column - 1].width == 2)
        default: #expect(frame[row, column].width == 1)
        }
      }
    }
  }

  @Test func putReturnsTheColumnAfterTheText() {
    var frame = Frame(size: Size(rows: 1, columns: 5))
    #expect(frame.put("中a", row: 0, column: 0) == 3)
    #expect(frame.put("中", row: 0, column: 4) == 4)
    #expect(frame.put("x", row: 7, column: 2) == 2)
    #expect(frame.text == "中a\n")
  }

  @Test func hostileTextStaysInItsCells() {
    var frame = Frame(size: Size(rows: 1, columns: 12))
    frame.put("a\u{1B}[2J\u{9B}b\u{202E}c", row: 0, column: 0)
    #expect(frame.text == "a\u{FFFD}[2J\u{FFFD}b\u{FFFD}c\n")
  }

  @Test func writingOverHalfAWideGlyphBlanksTheOther() {
    var frame = Frame(size: Size(rows: 1, columns: 4))
    frame.put("中中", row: 0, column: 0)
    frame.put("x", row: 0, column: 1)
    #expect(frame.text == " x中\n")
    frame.put("y", row: 0, column: 2)
    #expect(frame.text == " xy\n")
  }
}
