import Foundation
import Support
import Testing

@testable import hearken

@Suite struct ProgressTests {
  private static func conversations(_ count: Int) -> String {
    (0..<count).map {
      #"{"id": \#($0), "messages": [{"role": "partner", "text": "Hm."}, {"role": "learner", "text": "And?"}]}"# + "\n"
    }.joined()
  }

  @Test(
    arguments: [
      (0.25, 10.0, "[#####---------------]  25 %  1200 conversations, 120 a second"),
      (1.0, 0.5, "[####################] 100 %  1200 conversations, 2400 a second"),
      (nil, 0.0, "1200 conversations, 0 a second"),
    ] as [(Double?, Double, String)])
  func saysHowFarItIs(_ fraction: Double?, _ seconds: Double, _ expected: String) {
    #expect(Progress.line(1200, "conversations", fraction: fraction, seconds: seconds) == expected)
  }

  @Test func isDrawnOnATerminalAndTakenAway() throws {
    let folder = try HermeticFolder()
    _ = try folder.write(Self.conversations(400) + "oops\n", to: "talks.jsonl")
    let app = try App(
      ["/bin/sh", "-c", #""$1" score talks.jsonl > scores.jsonl"#, "sh", App.executable("hearken")], folder: folder)
    #expect(try app.exitStatus() == .exited(1))
    let drawn = String(decoding: app.output, as: UTF8.self)
    #expect(drawn.contains(" conversations, ") && drawn.contains("[#"))
    #expect(app.screen.text.contains("line 401: "))
    #expect(!app.screen.text.contains(" conversations, "))
  }

  @Test func isNotDrawnIntoAPipe() throws {
    let run = try Run(["score", "-"], input: Self.conversations(200), in: HermeticFolder())
    #expect(run.status == .exited(0) && run.errors.isEmpty)
  }
}
