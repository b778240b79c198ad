import Testing
import TextGrid

@Suite struct ScrollOffsetTests {
  @Test func keysScroll() {
    var scroll = ScrollOffset(count: 10, height: 4)
    for (key, first) in [
      (Key.up, 0), (.down, 1), (.pageDown, 4), (.pageDown, 6), (.down, 6), (.pageUp, 3), (.home, 0),
      (.end, 6),
    ] {
      let used = scroll.handle(key)
      #expect(used && scroll.first == first)
    }
    let used = scroll.handle(.tab)
    #expect(scroll.isAtEnd && !scroll.isAtStart && !used)
  }

  @Test func theEndIsFollowedUntilScrolledUp() {
    var scroll = ScrollOffset(count: 3, height: 4, followsEnd: true)
    scroll.resize(count: 9, height: 4)
    #expect(scroll.visible == 5..<9)
    scroll.scroll(by: -2)
    scroll.resize(count: 12, height: 4)
    #expect(scroll.visible == 3..<7)
    scroll.scrollToEnd()
    scroll.resize(count: 20, height: 6)
    #expect(scroll.visible == 14..<20)
  }

  @Test func revealMovesAsLittleAsPossible() {
    var scroll = ScrollOffset(count: 20, height: 5)
    scroll.reveal(7)
    #expect(scroll.visible == 3..<8)
    scroll.reveal(4)
    #expect(scroll.visible == 3..<8)
    scroll.reveal(1)
    #expect(scroll.visible == 1..<6)
    scroll.reveal(400)
    #expect(scroll.visible == 15..<20)
  }

  @Test func shrinkingKeepsTheViewInside() {
    var scroll = ScrollOffset(count: 20, height: 5)
    scroll.scrollToEnd()
    scroll.resize(count: 3, height: 5)
    #expect(scroll.visible == 0..<3 && scroll.isAtEnd)
    scroll.resize(count: 0, height: 0)
    #expect(scroll.visible.isEmpty)
  }
}
