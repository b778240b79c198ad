import Conversation
import Testing
import TextGrid

@testable import Practice

@Suite struct KeyTableTests {
  /// The app on one place, with enough before it that every key has something to do.
  private func driver(at place: Place) -> Driver {
    let sessions = [Fixtures.session, earlier("a", Fixtures.unfinished), earlier("b", Fixtures.unfinished)]
    var driver = Driver.start(
      .practise(scenario: "moved-away", resume: Fixtures.unfinished), rows: 12, columns: 60, sessions: sessions)
    switch place {
    case .home: driver = .start(rows: 12, columns: 60, sessions: sessions)
    case .scenarios: driver = .start(.scenarios, rows: 12, columns: 60)
    case .briefing: driver = .start(.practise(scenario: "moved-away", resume: nil), rows: 9, columns: 40)
    case .conversation: driver.type("two words\n and more")
    case .ended:
      var over = Fixtures.session
      over.ended = Fixtures.now
      driver = .start(.practise(scenario: "moved-away", resume: over), rows: 9, columns: 40)
    case .leaving: driver.press(.escape)
    case .savingCopy:
      driver.press(.control("s"))
      driver.type("/tmp/some path")
    case .careStop:
      driver.type("i want to kill myself")
      driver.press(.enter)
    case .history: driver = .start(.history, rows: 8, columns: 60, sessions: sessions)
    case .transcript:
      driver = .start(.history, rows: 8, columns: 60, sessions: sessions)
      driver.press(.enter)
    case .feedback:
      driver = .start(.history, rows: 8, columns: 60, sessions: sessions)
      driver.press(.enter, .character("f"))
    case .help: driver.press(.function(1))
    }
    return driver
  }

  private func earlier(_ id: String, _ session: Session) -> Session {
    var copy = session
    copy.id = id
    copy.started = Fixtures.hoursAgo(id == "a" ? 300 : 400)
    return copy
  }

  @Test(arguments: Place.allCases)
  func thePlaceIsReached(_ place: Place) { #expect(driver(at: place).model.place == place) }

  /// A key changes what is seen, causes an effect, or says why it does not.
  @Test(arguments: Place.allCases)
  func everyKeyDoesSomething(_ place: Place) {
    let start = driver(at: place)
    for binding in KeyTable.bindings(at: place) {
      for key in binding.keys where KeyTable.binding(for: key, at: place)?.command == binding.command {
        let does = preparations(for: binding.command).contains { preparation in
          var driver = start
          for key in preparation { driver.press(key) }
          let before = driver.frame
          driver.forgetEffects()
          driver.press(key)
          return driver.frame != before || !driver.effects.isEmpty
        }
        #expect(does, "\(key.name) does nothing at \(place.rawValue)")
      }
    }
  }

  /// What may have to be pressed first for a key to have something to do.
  private func preparations(for command: Command) -> [[Key]] {
    switch command {
    case .type:
      [[], [.left, .left, .left, .control("k"), .controlLeft], [.control("w")], [.control("w"), .alt("u")], [.up]]
    case .move, .nextMessage, .previousMessage:
      [[], [.down], [.end], [.pageUp, .pageUp], [.controlUp, .controlUp], [.pageDown]]
    case .readings: [[.pageDown]]
    default: [[]]
    }
  }

  @Test func noStrayLetterDoesAnything() {
    for place in Place.allCases where !place.isTyping {
      let start = driver(at: place)
      let known = Set(KeyTable.bindings(at: place).flatMap(\.keys))
      for letter in "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789!/+ é日" where !known.contains(.character(letter)) {
        var driver = start
        let before = driver.frame
        driver.forgetEffects()
        driver.press(.character(letter))
        #expect(driver.frame == before && driver.effects.isEmpty, "\(letter) at \(place.rawValue)")
      }
    }
  }

  @Test(arguments: Place.allCases)
  func helpIsOneKeyAwayAndListsEveryKeyOfThePlace(_ place: Place) {
    var driver = driver(at: place)
    driver.send(.resize(Size(rows: 300, columns: 100)))
    if place != .help { driver.press(place.isTyping ? .function(1) : .character("?")) }
    let screen = driver.screen
    for binding in KeyTable.bindings(at: place) {
      #expect(screen.contains(String(binding.help.prefix(30))), "\(binding.help)")
    }
    driver.press(.escape)
    #expect(driver.model.place == (place == .help ? .conversation : place))
  }

  @Test func controlCLeavesFromEverywhere() {
    for place in Place.allCases {
      var driver = driver(at: place)
      for _ in 0..<3 where !driver.hasQuit { driver.press(.control("c")) }
      #expect(driver.hasQuit, "stuck at \(place.rawValue)")
    }
  }

  @Test func escapeLeadsHomeFromEverywhere() {
    for place in Place.allCases {
      var driver = driver(at: place)
      for _ in 0..<5 where driver.model.place != .home {
        driver.press(.escape)
        if driver.model.place == .leaving { driver.press(.character("l")) }
      }
      #expect(driver.model.place == .home, "stuck at \(place.rawValue)")
    }
  }

  @Test func theFootOfEveryScreenFitsAndNamesTheHelp() {
    for place in Place.allCases where place != .help {
      let model = driver(at: place).model
      for columns in [20, 40, 80, 200] {
        let line = KeyHints.line(for: model, width: columns)
        #expect(displayWidth(line) <= columns)
        let key = place.isTyping ? "F1" : "?"
        #expect(["help", "more", "more keys"].contains { line.hasSuffix("\(key) \($0)") })
      }
    }
  }

  @Test func everyBindingIsDescribedInASentence() {
    for section in KeyTable.sections {
      for binding in section.bindings {
        #expect(!binding.keys.isEmpty)
        #expect(binding.help.hasSuffix("."), "\(binding.help)")
        #expect(binding.help.first?.isUppercase == true, "\(binding.help)")
      }
    }
  }
}
