import Conversation
import Foundation
import Journal
import LanguageModel
import Support
import Testing

@testable import hearken

/// A language model is set up by asking, and only by asking.
@Suite struct SetupModelTests {
  private static let models = #"{"data":[{"id":"nomic-embed-text"},{"id":"small","meta":{"n_ctx":2048}},{"id":"big"}]}"#
  private static let list = [FaultServer.Part].response("200 OK", models)
  private static let refusal = [FaultServer.Part].response("401 Unauthorized", #"{"error":"no"}"#)

  private func settings(_ folder: HermeticFolder) throws -> ModelSettings? {
    try ModelSettings.kept(in: Journal(Places(environment: folder.environment)))
  }

  @Test func triesAModelSaysWhatLeavesAndWritesIt() throws {
    let server = try FaultServer(Self.list, .answer("The bus ", "was late."))
    let folder = try HermeticFolder()
    let run = try Run(["setup", "model", "--endpoint", server.url, "--yes"], in: folder)
    #expect(run.status == .exited(0) && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("“The bus was late.”") && run.output.contains("the conversation stays here"))
    #expect(
      try settings(folder) == ModelSettings(endpoint: server.url + "/v1", model: "small", contextTokens: 2_048))
    #expect(server.requests.map(\.path) == ["/v1/models", "/v1/chat/completions"])
  }

  @Test func withNobodyToAskNothingHappens() throws {
    let server = try FaultServer(Self.list, .answer("Hi."))
    let folder = try HermeticFolder()
    let run = try Run(["setup", "model", "--endpoint", server.url], in: folder)
    #expect(run.status == .exited(1) && run.errors.contains("--yes"))
    #expect(try settings(folder) == nil)
    #expect(server.requests.isEmpty)
  }

  @Test func asksOnATerminalAndTakesNoForAnAnswer() throws {
    for (answer, isKept) in [("y", true), ("", false)] {
      let server = try FaultServer(Self.list, .answer("The bus was late."))
      let app = try App([App.executable("hearken"), "setup", "model", "--endpoint", server.url])
      try app.waitFor("2  big")
      try app.type("2\n")
      try app.waitFor("Let it speak for the partner? [y/N]")
      #expect(try settings(app.folder) == nil)
      try app.type(answer + "\n")
      #expect(try app.exitStatus() == .exited(isKept ? 0 : 1))
      #expect(try settings(app.folder)?.model == (isKept ? "big" : nil))
    }
  }

  @Test func onATerminalNoWordIsCut() throws {
    let server = try FaultServer(Self.list, .answer("The bus was late."))
    let app = try App(hearken: ["setup", "model", "--endpoint", server.url, "--model", "big"], rows: 24, columns: 44)
    try app.waitFor("Let it speak for the partner? [y/N]")
    let said = app.screen.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(said.joined(separator: " ").contains("No other conversation, no feedback and no score goes anywhere."))
    try app.type("n\n")
    #expect(try app.exitStatus() == .exited(1))
    #expect(Output.rows(of: "  one two three", columns: 12) == ["  one two", "  three"])
    #expect(Output.rows(of: "one two three", columns: nil) == ["one two three"])
  }

  @Test func isTurnedOffAndOnAgain() throws {
    let server = try FaultServer(Self.list, .answer("Hi."), Self.list, .answer("Hi."))
    let folder = try HermeticFolder()
    let none = try Run(["setup", "model", "--off"], in: folder)
    #expect(none.status == .exited(0) && none.output.contains("No language model is set up"))
    _ = try Run(["setup", "model", "--endpoint", server.url, "--model", "big", "--yes"], in: folder)
    #expect(try Run(["setup", "model", "--off"], in: folder).status == .exited(0))
    #expect(try settings(folder)?.isOn == false)
    // What was set up is found again.
    #expect(try Run(["setup", "model", "--yes"], in: folder).status == .exited(0))
    #expect(try settings(folder) == ModelSettings(endpoint: server.url + "/v1", model: "big"))
  }

  @Test func aMissingKeyIsExplainedAndAGivenOneNotShown() throws {
    let server = try FaultServer(Self.refusal)
    let folder = try HermeticFolder()
    let run = try Run(
      ["setup", "model", "--endpoint", server.url, "--model", "m", "--yes"],
      environment: ["OPENAI_API_KEY": "sk-test-0123456789abcdef"], in: folder)
    #expect(run.status == .exited(1) && run.errors.contains("OPENAI_API_KEY") && run.errors.contains("api-key"))
    #expect(!(run.output + run.errors).contains("0123456789"))
    #expect(try settings(folder) == nil)
    #expect(try Run(["setup", "model", "--key", "sk-1"], in: folder).status == .exited(2))
  }

  @Test func aModelThatDoesNotAnswerIsNotWritten() throws {
    let server = try FaultServer(Self.list, .response("404 Not Found", #"{"error":"model 'm' not found"}"#))
    let folder = try HermeticFolder()
    let run = try Run(["setup", "model", "--endpoint", server.url, "--model", "m", "--yes"], in: folder)
    #expect(run.status == .exited(1) && run.errors.contains("no model “m”"))
    #expect(try settings(folder) == nil)
  }

  @Test func findsAServerAmongThoseThatDoNotAnswer() throws {
    let gone = try FaultServer([.hang])
    let empty = try FaultServer(.response("200 OK", #"{"data":[]}"#))
    let server = try FaultServer(Self.list, .answer("Hi."))
    gone.stop()
    var said: [String] = []
    var setup = try modelSetup([gone, empty, server]) { said.append($0) }
    let found = try setup.settle(endpoint: nil, model: nil, kept: nil)
    #expect(found?.endpoint == server.url + "/v1" && found?.model == "small")
    #expect(said[1].hasSuffix("nothing") && said[2].hasSuffix("0 models") && said[3].hasSuffix("3 models"))
  }

  @Test func saysThatThereIsNoServer() throws {
    let gone = try FaultServer([.hang])
    gone.stop()
    var setup = try modelSetup([gone]) { _ in }
    let problem = try #require(throws: Problem.self) { try setup.settle(endpoint: nil, model: nil, kept: nil) }
    #expect(problem.remedy.contains("--endpoint"))
  }

  private func modelSetup(_ servers: [FaultServer], _ say: @escaping (String) -> Void) throws -> ModelSetup {
    ModelSetup(
      dialogue: Dialogue(say: say, ask: nil), places: try Places(environment: ["HOME": "/nowhere"]),
      inquiry: ModelInquiry(program: App.executable("hearken-model")),
      servers: servers.map { LocalServer("one", $0.url) })
  }
}
