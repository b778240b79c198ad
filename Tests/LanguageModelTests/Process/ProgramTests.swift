import Foundation
import LanguageModel
import Support
import Testing

/// What `hearken-model` does besides answering.
@Suite struct ProgramTests {
  private static let secret = "sk-test-0123456789abcdef"

  @Test func endsWhenItsInputDoes() throws {
    let server = try FaultServer([.hang])
    let model = try ModelProgram()
    try model.send(
      .chat(ChatRequest(id: 1, endpoint: server.url, model: "m", messages: [ChatMessage(.user, "Hi.")])))
    _ = try model.nextEvent()
    try model.program.closeInput()
    #expect(model.program.exitStatus() == .exited(0))
  }

  @Test func answersWhatItDoesNotUnderstand() throws {
    let model = try ModelProgram()
    for line in ["{", #"{"do":"sing","id":4}"#, "\u{0}"] {
      try model.program.send(line)
      #expect(try [model.nextEvent()].failure?.kind == .helper)
    }
    #expect(try model.ask(at: try FaultServer(.answer("Hi."))).answer?.text == "Hi.")
  }

  @Test func answersOneQuestionAtATime() throws {
    let server = try FaultServer([.hang], .answer("Hi."))
    let model = try ModelProgram()
    func ask(_ id: Int) throws {
      try model.send(
        .chat(ChatRequest(id: id, endpoint: server.url, model: "m", messages: [ChatMessage(.user, "Hi.")])))
    }
    try ask(1)
    try ask(2)
    var event = try model.nextEvent()
    while event.id != 2 { event = try model.nextEvent() }
    #expect([event].failure?.kind == .helper)
    try model.send(.cancel(id: 2))
    try model.send(.cancel(id: 1))
    while !event.isLast || event.id != 1 { event = try model.nextEvent() }
    #expect([event].failure?.kind == .cancelled)
  }

  @Test func sendsTheKeyToLoopbackAndNowhereInWords() throws {
    let echo = "You sent \(Self.secret), which is wrong."
    let server = try FaultServer(
      .response("401 Unauthorized", "{\"error\":{\"message\":\"\(echo)\"}}"), .answer(echo))
    let model = try ModelProgram(environment: ["OPENAI_API_KEY": Self.secret])
    let failure = try #require(try model.ask(at: server).failure)
    #expect(server.requests.first?.headers["authorization"] == "Bearer \(Self.secret)")
    #expect(failure.what.contains("You sent [key], which is wrong."))
    #expect(try model.ask(at: server).answer?.text == "You sent [key], which is wrong.")
    try model.program.closeInput()
    #expect(!String(decoding: model.program.written, as: UTF8.self).contains(Self.secret))
    #expect(model.program.errorOutput() == "")
  }

  @Test func sendsNoKeyWhereARedirectionLeads() throws {
    let elsewhere = try FaultServer(.answer("Hi."))
    let server = try FaultServer(
      .response("307 Temporary Redirect", "", headers: ["Location: \(elsewhere.url)/v1/chat/completions"]))
    let model = try ModelProgram(environment: ["OPENAI_API_KEY": Self.secret])
    #expect(try model.ask(at: server).failure?.kind == .redirected)
    #expect(elsewhere.requests.isEmpty && server.requests.count == 1)
  }

  @Test func sendsNoKeyWhereThereIsNone() throws {
    let server = try FaultServer(.answer("Hi."))
    _ = try ModelProgram().ask(at: server)
    #expect(server.requests.first?.headers["authorization"] == nil)
  }

  @Test func takesTheKeyFromAFileOfItsOwnersAlone() throws {
    let folder = try HermeticFolder()
    let file = folder.url.appendingPathComponent("key")
    try Data("\(Self.secret)\n".utf8).write(to: file)
    for (mode, works) in [(0o600, true), (0o400, true), (0o640, false), (0o604, false)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
      let server = try FaultServer(.answer("Hi."))
      let events = try ModelProgram(environment: ["OPENAI_API_KEY_FILE": file.path], folder: folder).ask(at: server)
      #expect(server.requests.first?.headers["authorization"] == (works ? "Bearer \(Self.secret)" : nil))
      #expect(events.failure?.remedy.contains("chmod 600") == (works ? nil : true), "\(events)")
    }
  }

  @Test func takesTheKeyFromTheFolderOfSettings() throws {
    let folder = try HermeticFolder()
    let settings = folder.config.appendingPathComponent("hearken")
    try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: true)
    let file = settings.appendingPathComponent("api-key").path
    try #require(
      FileManager.default.createFile(
        atPath: file, contents: Data(Self.secret.utf8), attributes: [.posixPermissions: 0o600]))
    let server = try FaultServer(.answer("Hi."))
    _ = try ModelProgram(folder: folder).ask(at: server)
    #expect(server.requests.first?.headers["authorization"] == "Bearer \(Self.secret)")
  }

  /// A proxy would read the conversation.
  @Test func reachesLoopbackWithoutAProxy() throws {
    let proxy = try FaultServer(.answer("I am the proxy."))
    let server = try FaultServer(.answer("Hi."))
    let model = try ModelProgram(environment: ["http_proxy": proxy.url, "all_proxy": proxy.url])
    #expect(try model.ask(at: server).answer?.text == "Hi.")
    #expect(proxy.requests.isEmpty)
  }

  @Test func leavesNoCore() throws {
    let model = try ModelProgram(environment: ["OPENAI_API_KEY": Self.secret])
    _ = try model.ask(at: try FaultServer(.answer("Hi.")))
    let limits = try String(contentsOfFile: "/proc/\(model.program.process)/limits", encoding: .utf8)
    let core = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
    #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["1", "1"])
  }

  @Test func keepsNoCookie() throws {
    let server = try FaultServer(
      .response("200 OK", #"{"choices":[{"message":{"content":"Hi"}}]}"#, headers: ["Set-Cookie: a=b; Path=/"]),
      .answer("Hi."))
    let model = try ModelProgram()
    _ = try model.ask(at: server)
    _ = try model.ask(at: server)
    #expect(server.requests.count == 2 && server.requests.allSatisfy { $0.headers["cookie"] == nil })
  }

  private static let openssl = "/usr/bin/openssl"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: openssl)))
  func sendsNothingToAServerThatCannotProveWhoItIs() throws {
    let folder = try HermeticFolder()
    let names = ["key", "certificate"].map { folder.url.appendingPathComponent("tmp/\($0)").path }
    let making = try PipedProgram(
      Self.openssl,
      arguments: [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1", "-subj",
        "/CN=localhost", "-keyout", names[0], "-out", names[1],
      ], environment: folder.environment)
    #expect(making.exitStatus() == .exited(0))
    let server = try PipedProgram(
      Self.openssl, arguments: ["s_server", "-accept", "127.0.0.1:0", "-key", names[0], "-cert", names[1]],
      environment: folder.environment)
    var port: Substring?
    while port == nil, let line = server.line() {
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix("ACCEPT") { port = text.split(separator: ":").last }
    }
    let model = try ModelProgram(environment: ["OPENAI_API_KEY": Self.secret])
    let endpoint = "https://localhost:\(try #require(port))"
    let failure = try model.ask(at: try FaultServer(.answer("Hi.")), endpoint: endpoint).failure
    #expect(failure?.kind == .certificate)
  }
}
