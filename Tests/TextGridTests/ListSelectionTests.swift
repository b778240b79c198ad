import Conversation
import Testing
import TextGrid

@Suite struct ListSelectionTests {
  @Test func keysMoveTheSelection() {
    var list = ListSelection(count: 10, height: 4)
    #expect(list.selected == 0 && list.visible == 0..<4)
    for (key, selected, first) in [
      (Key.down, 1, 0), (.pageDown, 5, 2), (.pageDown, 9, 6), (.down, 9, 6), (.up, 8, 6), (.pageUp, 4, 4),
      (.home, 0, 0),
      (.up, 0, 0), (.end, 9, 6),
    ] {
      let used = list.handle(key)
      #expect(used && list.selected == selected && list.first == first)
    }
    for key in [Key.enter, .character("x")] {
      let used = list.handle(key)
      #expect(!used)
    }
  }

  @Test func emptyListHasNoSelection() {
    var list = ListSelection(count: 0, height: 4)
    #expect(list.selected == nil && list.visible.isEmpty)
    list.handle(.down)
    list.handle(.end)
    #expect(list.selected == nil)
    list.resize(count: 2, height: 4)
    #expect(list.selected == 0)
  }

  @Test func theSelectionIsAlwaysInView() {
    var generator = SplitMix64(seed: 5)
    let keys: [Key] = [.up, .down, .pageUp, .pageDown, .home, .end]
    var list = ListSelection(count: 7, height: 3, selected: 6)
    for _ in 0..<2_000 {
      if Int.random(in: 0..<5, using: &generator) == 0 {
        list.resize(
          count: Int.random(in: -1...12, using: &generator), height: Int.random(in: -1...9, using: &generator)
        )
      } else {
        list.handle(keys.randomElement(using: &generator) ?? .up)
      }
      #expect((list.selected == nil) == (list.count == 0))
      if let selected = list.selected { #expect(list.visible.contains(selected)) }
      #expect(list.visible.count == min(list.height, list.count))
    }
  }
}
