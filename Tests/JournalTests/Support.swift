import Conversation
import Foundation
import Testing

@testable import Journal

/// A folder of its own for one test, gone when the test is.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("\(NSTemporaryDirectory())/hearken-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var places: Places {
    get throws { try Places(environment: ["HOME": path]) }
  }

  var journal: Journal {
    get throws { Journal(try places) }
  }
}

/// The permission bits of what is at the path, links not followed.
func mode(_ path: String) -> mode_t {
  var status = stat()
  return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
}

func names(in folder: String) -> [String] {
  ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
}

func contents(_ path: String) -> String? {
  FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
}

/// Puts a file there as another program would, with its folders.
func put(_ text: String, at path: String) throws {
  try put(Array(text.utf8), at: path)
}

func put(_ bytes: [UInt8], at path: String) throws {
  let folder = (path as NSString).deletingLastPathComponent
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  try Data(bytes).write(to: URL(fileURLWithPath: path))
}

/// Makes the file as old as that many seconds.
func age(_ path: String, by seconds: Int) throws {
  let date = Date(timeIntervalSinceNow: -Double(seconds))
  try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
}

/// Runs the body and hands back the problem it throws.
func problem(_ body: () throws -> Void) -> Problem? {
  do {
    try body()
    return nil
  } catch {
    return error as? Problem
  }
}

/// Text as an argument of a test, which is printed: nothing in it reaches the terminal as a command.
struct Typed: ExpressibleByStringLiteral, CustomTestStringConvertible, Sendable {
  let text: String

  init(_ text: String) { self.text = text }
  init(stringLiteral text: String) { self.text = text }

  var testDescription: String { String(text.prefix(60)).harmless }
}

extension Session {
  /// 21 November 2026, 10:17:58 in Berlin, and so many seconds later.
  static func example(_ id: String = "20261121-101758-passed-over-0a3f", later: Int = 0) -> Session {
    let started = Timestamp(seconds: 1_795_252_678 + later, utcOffset: 3600)
    var session = Session(
      id: id,
      scenario: ScenarioReference(id: "passed-over", title: "Passed over for the promotion", partner: "Dana"),
      started: started, seed: 0x0A3F)
    session.messages = [
      Message(
        .partner, "I didn't get it. So that's that.", at: started,
        feels: [Feeling(emotion: "disappointment", strength: 8, because: "you didn't get it")],
        mood: Mood(trust: "guarded", distress: "raw"), wantsNow: .vent),
      Message(
        .learner, "That sounds rough. What happened?", at: started,
        reading: Reading(clauses: [
          Clause(
            range: 0..<18, text: "That sounds rough.",
            moves: [TaggedMove(.acknowledgeDifficulty, confidence: 0.9, evidence: [5..<17])])
        ])),
    ]
    return session
  }

  /// The same, finished and coached.
  static func finished(_ id: String = "20261121-101758-passed-over-0a3f") -> Session {
    var session = example(id)
    session.ended = Timestamp(seconds: session.started.seconds + 600, utcOffset: 3600)
    session.ending = "opened-up"
    session.engine = Engine(version: "1", taxonomy: "1")
    session.assessment = Assessment(
      judged: true,
      scores: Dimension.allCases.map { DimensionScore($0, score: 2.25, certainty: .firm) })
    session.feedback = Feedback(
      strength: Observation(
        message: 1, title: "You saw how hard it was", quote: "That sounds rough.", why: "Dana felt seen."),
      focus: Observation(
        message: 1, title: "Stay with the feeling", quote: "What happened?", why: "She had just told you.",
        rewording: "What was that like?"))
    return session
  }
}
