import Foundation
import Support
import Testing

/// A language model speaks for the partner: the app, `hearken-model` and a server, each a process of its own. Whatever
/// the server does, the conversation goes on and nothing that the learner wrote is lost.
@Suite struct ModelPartnerTests {
  private static let replies = [
    "That sounds painful.", "What happened?", "I can see why that hurt.", "What did Joe say?", "And then?",
    "I hear you.",
  ]

  /// What the script says to each of the replies: words that pass for the partner's.
  private static let script: [String] = {
    guard let folder = try? HermeticFolder(),
      (try? Run(practice + ["--plain"], input: replies.joined(separator: "\n"), in: folder)) != nil
    else { return [] }
    return (folder.session?.messages ?? []).filter { $0.role == "partner" }.dropFirst().map(\.text)
  }()

  private static let practice = ["practice", "passed-over", "--seed", "7"]

  private static func quoted(_ text: String) -> String { text.replacing("\"", with: "\\\"") }

  /// Says a reply and waits until its answer is on the disk; the model is waited for.
  private func say(_ turn: Int, in app: App) throws {
    try send(turn, in: app)
    try waitForAnswer(turn, in: app)
  }

  private func send(_ turn: Int, in app: App) throws {
    try app.type(Self.replies[turn])
    try app.waitUntilTyped(Self.replies[turn])
    try app.press(.enter)
  }

  private func waitForAnswer(_ turn: Int, in app: App) throws {
    try app.waitUntil("answer \(turn + 1) in the journal") { _ in app.folder.messageCount == turn * 2 + 3 }
    try app.waitUntil("the next turn") { $0.text.contains("F1 help") && !$0.text.contains("Esc:") }
  }

  @Test func sixTurnsAreSpokenByTheModel() throws {
    try #require(Self.script.count == 6)
    let server = try FaultServer(Self.script.map { .answer("Well, ", Self.quoted($0)) })
    let folder = try HermeticFolder()
    try folder.connect(to: server.url)
    let app = try App.withDana(folder: folder)
    #expect(app.screen.text.contains("words by stub"))
    for turn in Self.replies.indices { try say(turn, in: app) }
    let session = try #require(folder.session)
    #expect(session.replies == Self.replies)
    let said = session.messages.filter { $0.role == "partner" }.dropFirst()
    #expect(said.map(\.text) == Self.script.map { "Well, " + $0 })
    #expect(said.allSatisfy { $0.by == "model" && $0.model == "stub" })
    #expect(server.requests.count == 6)
    try app.leave("f")
    try app.waitFor("What reached Dana")
    #expect(try app.quit() == .exited(0))
    #expect(app.leftovers().isEmpty)
  }

  @Test func escapeEndsAHangingAnswer() throws {
    let first = Self.quoted(Self.script[0])
    let server = try FaultServer(
      .stream(.words(first + " And th"), .hang), [.hang], .answer(Self.quoted(Self.script[2])))
    let folder = try HermeticFolder()
    try folder.connect(to: server.url)
    let app = try App.withDana(folder: folder)
    // In the middle of the line: what was said stands.
    try send(0, in: app)
    try app.waitFor("Esc: end the line here")
    try app.press(.escape)
    try waitForAnswer(0, in: app)
    #expect(folder.session?.messages.last?.text == Self.script[0] && folder.session?.messages.last?.by == "model")
    // Before a word: the scripted line stands in, and what is typed meanwhile stays.
    try send(1, in: app)
    try app.waitFor("Esc: let the script answer")
    try app.type("Hm")
    try app.waitUntilTyped("Hm")
    try app.press(.escape)
    try waitForAnswer(1, in: app)
    #expect(folder.session?.messages.last?.text == Self.script[1] && folder.session?.messages.last?.by == nil)
    try app.press(.backspace, .backspace)
    try say(2, in: app)
    #expect(folder.session?.messages.last?.by == "model")
    #expect(folder.session?.replies == Array(Self.replies.prefix(3)))
  }

  @Test func anAnswerWithoutEndIsEnded() throws {
    let word = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"and then \"}}]}\n\n"
    let server = try FaultServer(.stream(.repeated(word)))
    let folder = try HermeticFolder()
    try folder.connect(to: server.url)
    let app = try App.withDana(folder: folder)
    try say(0, in: app)
    #expect(server.requests.count == 2 && folder.session?.messages.last?.text == Self.script[0])
    try app.leave("l")
    #expect(try app.quit() == .exited(0))
  }

  @Test func aServerThatDiesAndComesBackLosesNothing() throws {
    let server = try FaultServer(.stream(.words("Well. I "), .pause(0.1), .reset))
    let folder = try HermeticFolder()
    try folder.connect(to: server.url)
    let app = try App.withDana(folder: folder)
    try say(0, in: app)
    server.stop()
    try say(1, in: app)
    try app.waitFor("Nothing answers at \(server.url)")
    let back = try FaultServer(.answer(Self.quoted(Self.script[2])), port: server.port)
    try say(2, in: app)
    #expect(back.requests.count == 1 && folder.session?.messages.last?.by == "model")
    #expect(app.screen.text.contains("words by stub") && !app.screen.text.contains("Nothing answers"))
    #expect(folder.session?.replies == Array(Self.replies.prefix(3)))
  }

  @Test func theProgramThatAsksMayBeKilled() throws {
    let server = try FaultServer([.hang], .answer(Self.quoted(Self.script[1])))
    let folder = try HermeticFolder()
    try folder.connect(to: server.url)
    let app = try App.withDana(folder: folder)
    try send(0, in: app)
    try app.waitUntil("a request") { _ in !server.requests.isEmpty }
    let helper = try #require(Self.children(of: app.process).first)
    kill(helper, SIGKILL)
    try waitForAnswer(0, in: app)
    try app.waitFor("The script answered. hearken-model")
    try say(1, in: app)
    #expect(folder.session?.messages.last?.by == "model")
    let second = try #require(Self.children(of: app.process).first)
    #expect(second != helper)
    // It goes with the app, however that ends.
    app.signal(SIGKILL)
    let deadline = Date().addingTimeInterval(10)
    while kill(second, 0) == 0, Date() < deadline { usleep(2_000) }
    #expect(kill(second, 0) == -1)
  }

  @Test func plainModeIsSpokenByTheModelToo() throws {
    let server = try FaultServer(.answer("Well, ", Self.quoted(Self.script[0])), .response("401 Unauthorized", "{}"))
    let folder = try HermeticFolder()
    try folder.connect(to: server.url)
    let run = try Run(Self.practice + ["--plain"], input: Self.replies.prefix(3).joined(separator: "\n"), in: folder)
    #expect(run.status == .exited(0))
    #expect(run.output.contains("The language model stub, on this machine, finds Dana’s words."))
    #expect(run.output.contains("Dana: Well, \(Self.script[0])\n") && run.output.contains("Dana: \(Self.script[2])\n"))
    // Said once, though it happened twice.
    #expect(run.errors.components(separatedBy: "The script answered. ").count == 2, "\(run.errors)")
    #expect(folder.session?.messages.map { $0.by ?? "" } == ["", "", "model", "", "", "", ""])
  }

  @Test func inPlainModeAnEmptyLineLetsTheScriptAnswer() throws {
    let server = try FaultServer([.hang])
    let folder = try HermeticFolder()
    try folder.connect(to: server.url)
    let app = try App(hearken: Self.practice + ["--plain"], folder: folder)
    try app.waitFor("You:")
    try app.type(Self.replies[0] + "\n")
    try app.waitUntil("a request") { _ in !server.requests.isEmpty }
    try app.type("\n")
    try app.waitUntil("an answer in the journal") { _ in folder.messageCount == 3 }
    #expect(folder.session?.messages.last?.text == Self.script[0])
    try app.type("/quit\n")
    #expect(try app.exitStatus() == .exited(0))
  }

  @Test func theScriptCanBeAskedForAndAModelOnlyWhereThereIsOne() throws {
    let server = try FaultServer(.answer("No."))
    let folder = try HermeticFolder()
    let none = try Run(Self.practice + ["--plain", "--partner", "model"], input: "Hm.\n", in: folder)
    #expect(none.status == .exited(1) && none.errors.contains("hearken setup model"))
    try folder.connect(to: server.url)
    let scripted = try Run(Self.practice + ["--plain", "--partner", "scripted"], input: "Hm.\n", in: folder)
    #expect(scripted.status == .exited(0) && server.requests.isEmpty)

    let alone = folder.url.appendingPathComponent("alone")
    try FileManager.default.createDirectory(at: alone, withIntermediateDirectories: true)
    let copy = alone.appendingPathComponent("hearken").path
    try FileManager.default.copyItem(atPath: App.executable("hearken"), toPath: copy)
    let refused = try Run(Self.practice + ["--plain", "--partner", "model"], in: folder, command: [copy])
    #expect(refused.status == .exited(1) && refused.errors.contains("\(alone.path)/hearken-model"), "\(refused.errors)")
    let missing = try Run(Self.practice + ["--plain"], input: "Hm.\n", in: folder, command: [copy])
    #expect(missing.status == .exited(0) && missing.errors.contains("The script answered. The program that asks"))
    #expect(folder.session?.messages.count == 3)
  }

  /// The processes that a process has started, by any of its threads.
  private static func children(of process: Int32) -> [Int32] {
    let tasks = "/proc/\(process)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
    return threads.flatMap { thread -> [Int32] in
      let text = (try? String(contentsOfFile: "\(tasks)/\(thread)/children", encoding: .utf8)) ?? ""
      return text.split(separator: " ").compactMap { Int32($0) }
    }
  }
}
