import Conversation
import Foundation
import LanguageModel
import Practice
import Testing
import TextGrid

/// Every screen at four sizes, as text. To record them anew: HEARKEN_RECORD_FRAMES=1 swift test --filter GoldenFrame
@Suite struct GoldenFrameTests {
  static let sizes = [(24, 80), (12, 40), (6, 20), (50, 200)]

  @Test(arguments: [
    "home-first", "home", "scenarios", "briefing", "conversation", "conversation-typing", "conversation-unsaved",
    "conversation-live", "conversation-thinking", "conversation-model-failed", "ended", "leaving", "saving-copy",
    "care-stop", "feedback", "history", "history-empty", "transcript", "help",
  ])
  func screen(_ name: String) throws {
    let pictures = Self.sizes.map { rows, columns -> String in
      let frame = Self.drive(name, rows: rows, columns: columns).frame
      #expect(frame.size == Size(rows: rows, columns: columns))
      let cursor = frame.cursor.map { "row \($0.row), column \($0.column)" } ?? "hidden"
      return "== \(columns)×\(rows), cursor: \(cursor)\n" + frame.text
    }
    try expectRecorded(pictures.joined(), name)
  }

  private static func drive(_ name: String, rows: Int, columns: Int) -> Driver {
    let begins = FirstScreen.practise(scenario: "moved-away", resume: nil)
    let goesOn = FirstScreen.practise(scenario: "moved-away", resume: Fixtures.unfinished)
    func start(_ first: FirstScreen = .home, _ sessions: [Session] = [Fixtures.session], coach: CoachTiming = .after)
      -> Driver
    {
      .start(first, rows: rows, columns: columns, sessions: sessions, coach: coach)
    }
    func startWithModel() -> Driver {
      .start(goesOn, rows: rows, columns: columns, sessions: [Fixtures.session], voice: .qwen)
    }
    var driver: Driver
    switch name {
    case "home-first": driver = start(.home, [])
    case "home": driver = start(.home, [Fixtures.session, earlier(Fixtures.unfinished)])
    case "scenarios":
      driver = start(.scenarios)
      driver.press(.down)
    case "briefing": driver = start(begins)
    case "conversation":
      driver = start(goesOn)
      driver.type("I hear you 日本語 👍🏽")
    case "conversation-live": driver = start(goesOn, coach: .live)
    case "conversation-typing":
      driver = start(goesOn)
      driver.type("Mm.")
      driver.press(.enter)
    case "conversation-thinking":
      driver = startWithModel()
      driver.say("Mm.")
      driver.hear(.waiting(id: 1, .firstWords))
      driver.pass(seconds: 12)
      driver.type("And")
    case "conversation-model-failed":
      driver = startWithModel()
      driver.say("Mm.")
      driver.hear(.failed(id: 1, .unreachable))
    case "conversation-unsaved":
      driver = start(goesOn)
      driver.writeProblem = Problem("There is no space left on the disk.", remedy: "Free some space.")
      driver.say("Tell me more about her.")
    case "ended":
      driver = start(.practise(scenario: "lost-keys", resume: endedTalk))
    case "leaving":
      driver = start(goesOn)
      driver.press(.escape)
    case "saving-copy":
      driver = start(goesOn)
      driver.press(.control("s"))
      driver.type("~/copy.json")
    case "care-stop":
      driver = start(goesOn)
      driver.type("honestly i want to kill myself too")
      driver.press(.enter)
    case "feedback":
      driver = start(.history)
      driver.press(.enter, .character("f"))
    case "history": driver = start(.history, [Fixtures.session, earlier(Fixtures.unfinished)])
    case "history-empty": driver = start(.history, [])
    case "transcript":
      driver = start(.history)
      driver.press(.enter)
    default:
      driver = start(goesOn)
      driver.press(.function(1))
    }
    return driver
  }

  private static func earlier(_ session: Session) -> Session {
    var copy = session
    copy.id = "20261101-earlier"
    copy.started = Fixtures.hoursAgo(24 * 20)
    return copy
  }

  private static var endedTalk: Session {
    var session = Session(
      id: "ended", scenario: ScenarioReference(id: "lost-keys", title: "Locked out again", partner: "Tom"),
      started: Fixtures.hoursAgo(1), seed: 1)
    session.messages = [
      Message(.partner, "It's me.", mood: Mood(trust: "wary", distress: "raw")),
      Message(.learner, "I'm coming down."),
      Message(.partner, "The locksmith is here. Thanks.", mood: Mood(trust: "open", distress: "steady")),
    ]
    session.ended = Fixtures.now
    return session
  }
}

func expectRecorded(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Frames")
  let file = folder.appending(path: name + ".txt")
  if ProcessInfo.processInfo.environment["HEARKEN_RECORD_FRAMES"] != nil {
    try text.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let recorded = try String(contentsOf: file, encoding: .utf8)
  #expect(text == recorded, "\(name) looks different; see Frames/\(name).txt", sourceLocation: sourceLocation)
}
