import Conversation
import Foundation
import Journal
import Support

/// Typing at the end of a conversation of 200 turns, and the memory that it takes.
enum LongConversation {
  static func measure(_ program: String) throws -> [Figure] {
    let folder = try HermeticFolder()
    let journal = Journal(try Places(environment: folder.environment))
    try journal.save(session())
    let app = try App([program], folder: folder)
    try app.waitFor("Continue")
    try app.press(.down, .enter)
    try app.waitFor("reply number 199")
    app.settle(milliseconds: 300)

    var times: [Double] = []
    for index in 0..<300 {
      let sent = app.output.count
      let start = now()
      try app.type(["a", "e", " ", "n", "o"][index % 5])
      try app.waitUntil("an answer to a key") { _ in app.output.count > sent }
      times.append(now() - start)
      if index % 60 == 59 { app.settle(milliseconds: 900) }
    }
    let memory = residentMegabytes(of: app.process)
    return [
      Figure(
        name: "key to frame, 200 turns", value: Sample(times).text(), target: "median ≤ 1 ms",
        method: """
          From before the write of a letter into the pseudo-terminal to the first output after it, 300 letters into \
          the reply of a conversation of 200 turns; the harness' own reading and screen emulation are in it.
          """),
      Figure(
        name: "memory, 200 turns", value: String(format: "%.1f MB resident", memory), target: "≤ 25 MB",
        method: "VmRSS of the program after those letters."),
    ]
  }

  private static func session() -> Session {
    let start = Timestamp(seconds: 1_790_000_000)
    var session = Session(
      id: "bench", scenario: ScenarioReference(id: "passed-over", title: "A long talk", partner: "Dana"),
      started: start, seed: 7)
    for turn in 0..<200 {
      session.messages.append(
        Message(.partner, "That is line \(turn). It goes on for a while, as people do when they are heard.", at: start))
      session.messages.append(
        Message(.learner, "This is reply number \(turn): that sounds hard, what happened after that?", at: start))
    }
    session.messages.append(Message(.partner, "And that is where it stands.", at: start))
    return session
  }

  private static func residentMegabytes(of process: Int32) -> Double {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    let kilobytes = line.split(separator: " ").compactMap { Double($0) }.first ?? .nan
    return kilobytes / 1024
  }
}
