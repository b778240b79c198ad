import Support
import Testing

/// The same conversation as lines, for screen readers, pipes and scripts.
@Suite struct PlainModeTests {
  private static let practice = ["practice", "passed-over", "--plain", "--seed", "7"]

  @Test func aPipeOfRepliesBecomesATranscriptWithFeedback() throws {
    let folder = try HermeticFolder()
    let run = try Run(Self.practice, input: "That sounds painful.\nWhat happened?\nwho told you", in: folder)
    #expect(run.status == .exited(0) && run.errors.isEmpty)
    let speakers = run.lines.compactMap { line in ["Dana: ", "You: "].first(where: line.hasPrefix) }
    #expect(speakers == ["Dana: ", "You: ", "Dana: ", "You: ", "Dana: ", "You: ", "Dana: "])
    #expect(run.output.contains("You: who told you\n"))
    for part in ["What reached Dana", "One thing to try", "Giving advice: "] { #expect(run.output.contains(part)) }
    #expect(!run.output.contains("\u{1B}"))

    let session = try #require(folder.session)
    #expect(session.schema == 1 && session.ended != nil && session.feedback != nil)
    #expect(session.replies == ["That sounds painful.", "What happened?", "who told you"])
    for message in session.messages { #expect(run.output.contains(": \(message.text)\n")) }
  }

  @Test func withoutATerminalPracticeIsPlainByItself() throws {
    let folder = try HermeticFolder()
    let run = try Run(["practice", "lost-job"], input: "Hey.\n", in: folder)
    #expect(run.status == .exited(0))
    #expect(folder.session?.replies == ["Hey."])
  }

  @Test func linesAfterTheEndAreCountedAndLeftOut() throws {
    let folder = try HermeticFolder()
    let lines = Array(repeating: "That sounds hard. I'm listening.", count: 40)
    let run = try Run(Self.practice, input: lines.joined(separator: "\n"), in: folder)
    #expect(run.status == .exited(0))
    let replies = folder.session?.replies.count ?? 0
    #expect(replies > 3 && replies < 40)
    #expect(run.errors.contains("\(40 - replies) lines came after the end of the conversation and did not count."))
  }

  @Test func emptyInputKeepsNothing() throws {
    let folder = try HermeticFolder()
    let run = try Run(Self.practice, in: folder)
    #expect(run.status == .exited(0))
    #expect(run.output.contains("Dana: I didn't get it."))
    #expect(folder.sessions.isEmpty)
  }

  @Test func quittingKeepsTheConversationAndResumeGoesOnWithIt() throws {
    let folder = try HermeticFolder()
    let first = try Run(Self.practice, input: "Oh no.\n/quit\nnot read\n", in: folder)
    #expect(first.status == .exited(0))
    #expect(folder.session?.ended == nil)
    let second = try Run(Self.practice + ["--resume"], input: "What now?\n", in: folder)
    #expect(second.status == .exited(0))
    #expect(second.output.contains("You: Oh no.") && second.output.contains("You: What now?"))
    #expect(folder.sessions.count == 1)
    #expect(folder.session?.replies == ["Oh no.", "What now?"] && folder.session?.ended != nil)
  }

  @Test func conversationsOfTheSameSeedInTheSameSecondAreAllKept() throws {
    let folder = try HermeticFolder()
    for reply in ["first", "second", "third"] {
      #expect(try Run(Self.practice, input: reply, in: folder).status == .exited(0))
    }
    #expect(Set(folder.sessions.flatMap(\.replies)) == ["first", "second", "third"])
  }

  @Test func theSameSeedAndRepliesGiveTheSameConversation() throws {
    let input = "That sounds painful.\nmm\nWhat did Joe say?\n"
    let outputs = try (0..<2).map { _ in try Run(Self.practice, input: input, in: HermeticFolder()).output }
    #expect(outputs[0] == outputs[1])
  }

  @Test func onADumbTerminalItAsksForAScenarioByNumber() throws {
    let app = try App(hearken: [], environment: ["TERM": "dumb"])
    try app.waitFor("Type a number to begin, or /quit.")
    try app.waitFor("it is not care")
    try app.type("1\n")
    try app.waitFor("Dana: I didn't get it.")
    try app.type("That hurts.\n")
    try app.waitUntil("an answer") { _ in app.folder.messageCount == 3 }
    try app.type("/finish\n")
    try app.waitFor("a program's reading of your words")
    #expect(try app.exitStatus() == .exited(0))
    #expect(app.folder.session?.replies == ["That hurts."])
    #expect(!app.output.contains(0x1B))
  }
}
