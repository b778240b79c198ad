import Testing

@testable import LanguageModel

@Suite struct ProtocolTests {
  private static let limits: TimeLimits = {
    var limits = TimeLimits()
    limits.idle = 0.25
    return limits
  }()

  static let commands: [ModelCommand] = [
    .cancel(id: 3), .models(ModelsRequest(id: 4, endpoint: "http://localhost", limits: limits)),
    .chat(ChatRequest(id: 1, endpoint: "e", model: "m", messages: [ChatMessage(.user, "a\n\"b\"")])),
    .chat(
      ChatRequest(
        id: 2, endpoint: "e", model: "m", messages: [ChatMessage(.system, "s"), ChatMessage(.assistant, "🎉")],
        maxTokens: 9, temperature: 0.5, seed: 7, stop: ["\n"],
        schema: AnswerSchema(name: "n", schema: ["type": "object"]), limits: limits)),
  ]

  static let events: [ModelEvent] = [
    .waiting(id: 1, .connection), .waiting(id: 1, .firstWords), .waiting(id: 1, .retry(seconds: 0.5, what: "Busy.")),
    .delta(id: 1, text: "a\nb"), .takenBack(id: 1), .done(id: 1, Answer(text: "ab", ending: .cutShort)),
    .done(id: 1, Answer(text: "{}", ending: .complete, value: [:])),
    .models(id: 2, [ModelInfo(id: "m", contextTokens: 9), ModelInfo(id: "n")]),
    .failed(id: 3, ModelFailure(.tooLong, "What.", remedy: "Do.", contextTokens: 5)),
  ]

  @Test(arguments: commands) func commandsCross(_ command: ModelCommand) throws {
    #expect(try ModelCommand(line: Array(command.json.line.utf8)) == command)
  }

  @Test(arguments: events) func eventsCross(_ event: ModelEvent) {
    #expect(ModelEvent(line: Array(event.json.line.utf8)) == event)
    #expect(!event.json.line.contains("\n"))
  }

  @Test(arguments: ModelFailure.Kind.allCases) func everyKindOfFailureCrosses(_ kind: ModelFailure.Kind) {
    let event = ModelEvent.failed(id: 1, ModelFailure(kind, "a", remedy: "b"))
    #expect(ModelEvent(line: Array(event.json.line.utf8)) == event)
  }

  @Test(arguments: [
    "", "{", "[]", #"{"do":"chat"}"#, #"{"do":"sing","id":1}"#, #"{"do":"models","id":1}"#,
    #"{"do":"chat","id":1,"endpoint":"e","model":"m"}"#,
    #"{"do":"chat","id":1,"endpoint":"e","model":"m","messages":[]}"#,
    #"{"do":"chat","id":1,"endpoint":"e","model":"m","messages":[{"role":"god","text":"a"}]}"#,
    #"{"do":"cancel","id":1.5}"#,
  ])
  func refusesOtherCommands(_ line: String) {
    #expect(throws: ModelCommandFault.self) { try ModelCommand(line: Array(line.utf8)) }
  }

  @Test(arguments: [
    "", "{}", #"{"event":"delta","id":1}"#, #"{"event":"later","id":1}"#, #"{"event":"done","id":1,"text":"a"}"#,
  ])
  func ignoresOtherEvents(_ line: String) {
    #expect(ModelEvent(line: Array(line.utf8)) == nil)
  }

  @Test func exactlyTheLastEventEnds() {
    #expect(Self.events.map(\.isLast) == [false, false, false, false, false, true, true, true, true])
  }
}
