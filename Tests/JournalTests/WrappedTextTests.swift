import Testing

@testable import Journal

struct WrappedTextTests {
  @Test func linesBreakBetweenWords() {
    #expect(wrap("one two three", columns: 7) == ["one two", "three"])
    #expect(wrap("one two three", columns: 13) == ["one two three"])
    #expect(wrap("", columns: 7) == [""])
    #expect(wrap("   ", columns: 7) == [""])
  }

  @Test func aLongWordIsBrokenInside() {
    #expect(wrap("a abcdefghij b", columns: 4) == ["a", "abcd", "efgh", "ij b"])
  }

  @Test func wideCharactersTakeTwoColumns() {
    #expect(wrap("日本語です", columns: 5) == ["日本", "語で", "す"])
    #expect(wrap("👩‍👩‍👧 👍🏽 é", columns: 5) == ["👩‍👩‍👧 👍🏽", "é"])
  }

  @Test func aWideCharacterInAnImpossibleWidthStillEnds() {
    #expect(wrap("日本", columns: 1) == ["日", "本"])
  }
}
