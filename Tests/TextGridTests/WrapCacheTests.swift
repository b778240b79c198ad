import Testing
import TextGrid

@Suite struct WrapCacheTests {
  @Test func linesAreThoseOfWrapRememberedOrNot() {
    var cache = WrapCache()
    let texts = ["one two three", "", "你好 world"]
    #expect(cache.lines(of: texts[0], width: 5) == wrap(texts[0], width: 5))
    for width in [5, 9, 5] {
      cache.remember(texts, width: width)
      for text in texts + ["another one"] {
        #expect(cache.lines(of: text, width: width) == wrap(text, width: width))
        #expect(cache.lines(of: text, width: 3) == wrap(text, width: 3))
      }
    }
  }

  @Test func whatIsNoLongerShownIsForgotten() {
    var cache = WrapCache()
    cache.remember((0..<1_000).map { "message \($0)" }, width: 20)
    cache.remember(["message 1"], width: 20)
    var only = WrapCache()
    only.remember(["message 1"], width: 20)
    #expect(cache == only)
  }
}
