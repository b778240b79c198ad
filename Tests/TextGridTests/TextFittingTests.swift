import Testing
import TextGrid

@Suite struct TextFittingTests {
  @Test(arguments: [
    ("hello", 5, "hello"), ("hello", 4, "hel…"), ("hello", 1, "…"), ("hello", 0, ""), ("", 3, ""),
    ("中文字", 5, "中文…"),
    ("中文字", 6, "中文字"), ("中文", 2, "…"), ("中文", 3, "中…"), ("a中", 2, "a…"),
    ("e\u{301}e\u{301}x", 2, "e\u{301}…"),
  ])
  func truncated(_ text: String, _ width: Int, _ expected: String) {
    #expect(truncate(text, to: width) == expected)
  }

  @Test func paddedFillsExactly() {
    #expect(padded("中", to: 4) == "中  ")
    #expect(padded("ab", to: 4, alignment: .right) == "  ab")
    for text in ["", "abc", "中文字", "a中b", "👨‍👩‍👧 ok"] {
      for width in 0..<8 { #expect(displayWidth(padded(text, to: width)) == width) }
    }
  }
}
