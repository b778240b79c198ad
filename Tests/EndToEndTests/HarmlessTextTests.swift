import Foundation
import Support
import Testing

/// Text from a scenario, a session or a paste is shown and never obeyed.
@Suite struct HarmlessTextTests {
  /// Would set the title of the window, clear the screen, and turn to red in the 8-bit form.
  private static let hostile = "\u{1B}]0;owned\u{07}\u{1B}[2J\u{9B}31mred"
  /// None of ours: titles are never set, and curses uses the 7-bit forms.
  private static let obeyed: [[UInt8]] = [Array("\u{1B}]".utf8), Array("\u{9B}".utf8), [0x07], [0x9B, 0x33]]

  private func expectHarmless(_ output: [UInt8]) {
    #expect(Self.obeyed.allSatisfy { !output.contains($0) })
    #expect(String(decoding: output, as: UTF8.self).contains("owned"))
  }

  private func expectHarmless(_ run: Run) {
    expectHarmless(Array(run.output.utf8))
    #expect(!run.output.contains("\u{1B}") && !run.errors.contains("\u{1B}"))
  }

  @Test func inAScenario() throws {
    let folder = try HermeticFolder()
    let text = try Run(["scenarios", "export", "passed-over"], in: folder).output
    let escaped = #""\e]0;owned\a\e[2J\x9b31mred""#
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("title:") ? "title: \(escaped)" : line.hasPrefix("id:") ? "id: mine" : String(line)
    }
    _ = try folder.write(lines.joined(separator: "\n"), to: "mine/mine.scenario.yaml")
    let app = try App(hearken: ["--scenarios", "mine"], folder: folder)
    try app.waitFor("› Practise")
    try app.press(.enter)
    try app.waitFor("owned")
    try app.press(.enter)
    try app.waitFor("Enter begin")
    try app.press(.enter)
    try app.waitFor("reply 1")
    try app.say("Oh no.")
    expectHarmless(app.output)

    for command in [["scenarios", "list"], ["scenarios", "show", "mine"], ["practice", "mine", "--plain"]] {
      expectHarmless(try Run(command + ["--scenarios", "mine"], in: folder))
    }
    expectHarmless(try Run(["history", "list"], in: folder))
  }

  @Test func inASession() throws {
    let folder = try HermeticFolder()
    _ = try Run(["practice", "passed-over", "--plain"], input: "MARK\n", in: folder)
    let file = try #require(HermeticFolder.files(in: folder.sessionsFolder).first)
    let escaped = #"\u001b]0;owned\u0007\u001b[2J\u009b31mred"#
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacing("MARK", with: escaped).utf8).write(to: file)

    let app = try App(hearken: [], folder: folder)
    try app.waitFor("1 conversation")
    try app.press(.down, .enter)
    try app.waitFor("› Dana, today")
    try app.press(.enter)
    try app.waitFor("owned")
    try app.type("f")
    try app.waitFor("Feedback")
    expectHarmless(app.output)
    expectHarmless(try Run(["history", "show", "latest"], in: folder))
    expectHarmless(try Run(["history", "show", "latest", "--json"], in: folder))
    let export = try Run(["history", "export", "--format", "markdown", "--output", "talk.md"], in: folder)
    #expect(export.status == .exited(0))
    expectHarmless(Array(try Data(contentsOf: folder.home.appendingPathComponent("talk.md"))))
  }

  @Test func inAPaste() throws {
    let app = try App.withDana()
    try app.paste("look: \(Self.hostile)")
    try app.waitFor("owned")
    try app.press(.enter)
    try app.waitForAnswer(after: 2)
    try app.leave("f")
    try app.waitFor("Feedback")
    expectHarmless(app.output)
  }

  @Test func inWhatIsPiped() throws {
    let folder = try HermeticFolder()
    expectHarmless(try Run(["practice", "passed-over", "--plain"], input: "look: \(Self.hostile)\n", in: folder))
    expectHarmless(try Run(["read", Self.hostile], in: folder))
    expectHarmless(try Run(["read", "--json", Self.hostile], in: folder))
    expectHarmless(try Run(["score"], input: Self.conversation, in: folder))
    let unknown = try Run(["practice", Self.hostile], in: folder)
    expectHarmless(Array(unknown.errors.utf8))
  }

  private static let conversation =
    #"{"id": "a", "messages": [{"role": "learner", "text": "\u001b]0;owned\u0007 \u009b31m"}]}"#
}
