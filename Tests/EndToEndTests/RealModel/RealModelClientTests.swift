import Foundation
import LanguageModel
import Support
import Testing

@testable import hearken

/// What becomes of questions to a real server. Nothing is asserted about what the model means.
@Suite(.enabled(if: RealServer.command != nil, "Scripts/test-llm runs them"), .serialized)
struct RealModelClientTests {
  private let model = WaitingModel(program: App.executable("hearken-model"))

  @Test func cancelledAmidAnAnswerItTakesTheNextQuestion() throws {
    let server = try RealServer()
    model.send(.chat(server.longRequest(1)))
    while case .waiting = model.next() {}
    #expect(model.answer(to: .cancel(id: 1)).failure?.kind == .cancelled)
    #expect(model.answer(to: .chat(server.request(2, "Say hello."))).answer != nil)
  }

  @Test func aStructuredAnswerFitsItsSchema() throws {
    let server = try RealServer()
    let schema = AnswerSchema(
      name: "person",
      schema: [
        "type": "object", "required": ["name", "mood"],
        "properties": [
          "name": ["type": "string", "minLength": 1, "maxLength": 30],
          "mood": ["type": "string", "enum": ["raw", "steady"]],
        ],
      ])
    var request = server.request(1, "Invent a person who lost their dog.", maxTokens: 200)
    request.schema = schema
    let answer = try #require(model.answer(to: .chat(request)).answer)
    let value = try #require(answer.value)
    #expect(schema.fault(in: value) == nil && ["raw", "steady"].contains(value["mood"]?.string))
  }

  @Test func aPromptThatIsTooLongIsSaidToBe() throws {
    let server = try RealServer("--context", "1024")
    let long = String(repeating: "The sea was calm and the night was long. ", count: 400)
    let failure = try #require(model.answer(to: .chat(server.request(1, long))).failure)
    #expect(failure.kind == .tooLong && failure.contextTokens == 1_024, "\(failure)")
    #expect(model.answer(to: .chat(server.request(2, "Say hello."))).answer != nil)
  }

  @Test func aServerThatIsKilledAmidAnAnswerAndStartedAgain() throws {
    let server = try RealServer()
    var words = ""
    let last = model.answer(to: .chat(server.longRequest(1))) { event in
      guard case .delta(_, let text) = event else { return }
      if words.isEmpty { server.kill() }
      words += text
    }
    // What had come is kept; it is called what it is.
    #expect(last.answer?.ending == .interrupted && !words.isEmpty, "\(last)")
    #expect(model.answer(to: .chat(server.request(2, "Say hello."))).failure?.kind == .unreachable)
    let again = try RealServer("--port", server.port)
    #expect(again.url == server.url)
    #expect(model.answer(to: .chat(again.request(3, "Say hello."))).answer != nil)
  }

  @Test func aWrongKeyIsExplainedAndTheRightOneTaken() throws {
    let server = try RealServer("--key", "the-right-key-0123456789")
    let folder = try HermeticFolder()
    let setup = ["setup", "model", "--endpoint", server.url, "--model", RealServer.model, "--yes"]
    let wrong = try Run(setup, environment: ["OPENAI_API_KEY": "the-wrong-key-0123456789"], in: folder)
    #expect(wrong.status == .exited(1) && wrong.errors.contains("api-key"), "\(wrong.errors)")
    #expect(!(wrong.output + wrong.errors).contains("wrong-key"))
    let right = try Run(setup, environment: ["OPENAI_API_KEY": "the-right-key-0123456789"], in: folder)
    #expect(right.status == .exited(0), "\(right.errors)")
    let doctor = try Run(["doctor"], environment: ["OPENAI_API_KEY": "the-right-key-0123456789"], in: folder)
    #expect(doctor.status == .exited(0) && doctor.output.contains("ok    model: \(RealServer.model) says"))
  }
}

extension ModelEvent {
  fileprivate var failure: ModelFailure? { if case .failed(_, let failure) = self { failure } else { nil } }
  fileprivate var answer: Answer? { if case .done(_, let answer) = self { answer } else { nil } }
}
