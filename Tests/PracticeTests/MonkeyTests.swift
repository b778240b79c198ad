import Conversation
import Testing
import TextGrid

@testable import Practice

/// Keys in no order at all: nothing may break, and every frame has the size of the window.
@Suite struct MonkeyTests {
  private struct Chance {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  private static let letters: [Character] = Array("abcdefghlmrstu?qé日👍🏽 \u{1B}\u{301}/")

  private func event(_ chance: inout Chance, keys: [Key]) -> Event {
    switch chance.next(24) {
    case 0: .resize(Size(rows: chance.next(60), columns: chance.next(160)))
    case 1: .paste(["line one\nline two", "\u{1B}[2J\u{0}", "日本語 emoji 👩‍👩‍👧 नमस्ते", ""][chance.next(4)])
    case 2: .timer(.draftPause)
    case 3...9: .key(.character(Self.letters[chance.next(Self.letters.count)]))
    case 10...13: .key([.enter, .escape, .down, .up][chance.next(4)])
    default: .key(keys[chance.next(keys.count)])
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func aThousandKeysEach(_ seed: UInt64) {
    var chance = Chance(state: seed)
    let keys = Array(Set(KeyTable.sections.flatMap { $0.bindings.flatMap(\.keys) })).sorted { $0.name < $1.name }
    var driver = Driver.start(sessions: [Fixtures.session, Fixtures.unfinished])
    var places: Set<Place> = []
    for number in 0..<1000 {
      driver.writeProblem = chance.next(20) == 0 ? Problem("The disk is full.", remedy: "Free some space.") : nil
      driver.send(event(&chance, keys: keys))
      if number % 7 == 0 { driver.wait() }
      let frame = driver.frame
      places.insert(driver.model.place)
      #expect(frame.size == driver.model.size)
      if let cursor = frame.cursor {
        #expect(cursor.row >= 0 && cursor.row < frame.size.rows)
        #expect(cursor.column >= 0 && cursor.column < frame.size.columns)
      }
    }
    // A monkey may be long in one place, but it does get about.
    #expect(places.count >= 3)
  }

  @Test func fiveThousandKeysOnEachScreenSize() {
    var chance = Chance(state: 99)
    let keys = Array(Set(KeyTable.sections.flatMap { $0.bindings.flatMap(\.keys) })).sorted { $0.name < $1.name }
    var driver = Driver.start(rows: 6, columns: 20, sessions: [Fixtures.session])
    for number in 0..<5000 {
      if number % 50 == 0 { driver.wait() }
      driver.send(.key(keys[chance.next(keys.count)]))
    }
    #expect(driver.frame.size == Size(rows: 6, columns: 20))
  }
}
