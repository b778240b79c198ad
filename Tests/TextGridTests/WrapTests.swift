import Conversation
import Testing
import TextGrid

@Suite struct WrapTests {
  @Test(arguments: [
    ("", 5, [""]), ("one two", 7, ["one two"]), ("one two", 6, ["one", "two"]),
    ("one  two", 4, ["one", "two"]),
    ("one two ", 7, ["one two"]), ("  in", 6, ["  in"]), ("a\nb", 5, ["a", "b"]),
    ("a\r\nb\rc\n", 5, ["a", "b", "c", ""]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("to abcdefgh", 4, ["to", "abcd", "efgh"]),
    ("你好世界", 4, ["你好", "世界"]), ("你好世界", 5, ["你好", "世界"]), ("ab你好", 5, ["ab你", "好"]),
    ("你好。世", 4, ["你", "好。", "世"]), ("あ（い）", 4, ["あ", "（い", "）"]), ("a\tb", 10, ["a    b"]),
    ("a b", 1, ["a", "b"]), ("中", 1, ["中"]), ("e\u{301}e\u{301}", 1, ["e\u{301}", "e\u{301}"]),
    ("ok 👨‍👩‍👧 ok", 5, ["ok 👨‍👩‍👧", "ok"]),
  ])
  func wrapped(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(wrap(text, width: width) == lines)
  }

  @Test func noWidthNoLines() {
    #expect(wrap("text", width: 0).isEmpty)
    #expect(wrap("text", width: -3).isEmpty)
  }

  @Test func linesFitAndNothingButSpaceIsLost() {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<400 {
      let text = randomText(count: 60, using: &generator)
      for width in [1, 2, 3, 7, 20] {
        let lines = wrap(text, width: width)
        for line in lines { #expect(displayWidth(line) <= width || line.count == 1) }
        #expect(visible(lines.joined()) == visible(text))
      }
    }
  }

  private func visible(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !" \n\t\r".unicodeScalars.contains($0) }
  }
}

/// A short text out of everything that is awkward: joins, wide characters, spaces, line ends, controls.
func randomText(count: Int, using generator: inout SplitMix64) -> String {
  let pieces = [
    "a", "word", "it's", " ", " ", "  ", "\n", "\t", "中", "你好", "。", "（", "😀", "👨‍👩‍👧", "e\u{301}", "\u{301}",
    "🇩🇪", "नमस्ते", "\u{200B}", "\u{1B}", "-", "…", "longerwordthanthat",
  ]
  return (0..<Int.random(in: 0...count, using: &generator))
    .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
}
