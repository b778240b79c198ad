import Testing

@testable import LanguageModel

@Suite struct ExchangeTests {
  @Test func asksAndStreams() throws {
    var played = try Played()
    #expect(played.sent.map(\.url) == ["http://localhost:8080/v1/chat/completions"])
    played.respond(200, Played.stream("Hi "), headers: [:])
    #expect(
      played.events == [
        .waiting(id: 1, .connection), .waiting(id: 1, .firstWords), .delta(id: 1, text: "Hi "),
        .done(id: 1, Answer(text: "Hi", ending: .complete)),
      ])
    let body = try #require(played.bodies.first)
    #expect(body["stream"] == true && body["max_tokens"] == 50 && body["temperature"] == 0.8 && body["model"] == "m")
    #expect(body["messages"]?.array?.compactMap { $0["role"]?.string } == ["system", "user"])
    played.respond(200, "more")
    #expect(played.events.count == 4, "after the end nothing is heard")
  }

  @Test func listsModels() throws {
    var played = try Played(ModelsRequest(id: 2, endpoint: "localhost:8080"))
    let capture = try #require(Capture("llamacpp-models"))
    played.respond(200, String(decoding: capture.body, as: UTF8.self))
    let model = ModelInfo(id: "models/SmolLM2-135M-Instruct.Q4_1.gguf", contextTokens: 2_048)
    #expect(played.events.last == .models(id: 2, [model]))
    #expect(played.sent.first?.method == .get)
  }

  @Test func saysThatAListIsNone() throws {
    for body in ["<html>", "{}", "7"] {
      var played = try Played(ModelsRequest(id: 2, endpoint: "localhost:8080"))
      played.respond(200, body)
      #expect(played.failure?.kind == .notUnderstood)
    }
  }

  // MARK: Time

  @Test func waitsSoLongForAConnection() throws {
    var played = try Played()
    played.wait()
    #expect(played.now == 10 && played.failure?.kind == .silent)
  }

  @Test func waitsLongerForTheFirstWords() throws {
    var played = try Played()
    played.take(.connected, after: 1)
    played.wait()
    #expect(played.now == 121 && played.failure?.what == "The model began no answer within 2 minutes.")
  }

  @Test func takesCommentsForLife() throws {
    var played = try Played()
    played.take(.connected, .responded(status: 200, headers: Headers()))
    for _ in 0..<2 { played.take(.received(Array(": ping\n\n".utf8)), after: 100) }
    #expect(!played.isOver)
    played.wait()
    #expect(played.now == 300 && played.failure?.kind == .silent)
  }

  @Test func keepsWhatWasSaidBeforeASilence() throws {
    var played = try Played()
    played.take(.connected, .responded(status: 200, headers: Headers()))
    played.take(.received(Array(Played.stream("I was", end: "").utf8)), after: 5)
    played.wait()
    #expect(played.now == 35 && played.answer == Answer(text: "I was", ending: .interrupted))
  }

  @Test func doesNotWaitLongForAFarewell() throws {
    var played = try Played()
    let stop = "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
    played.take(.connected, .responded(status: 200, headers: Headers()))
    played.take(.received(Array(Played.stream("Hi", end: stop).utf8)))
    played.wait()
    #expect(played.now == 2 && played.answer == Answer(text: "Hi", ending: .complete))
  }

  @Test func canBeCancelledAtAnyMoment() throws {
    for happenings in 0...3 {
      var played = try Played()
      if happenings > 0 { played.take(.connected) }
      if happenings > 1 { played.take(.responded(status: 200, headers: Headers())) }
      if happenings > 2 { played.take(.broke(.lost)) }
      played.take(.cancelled)
      #expect(played.failure?.kind == .cancelled && played.isOver)
    }
  }

  // MARK: Trying again

  @Test func triesAgainAtGrowingIntervals() throws {
    var played = try Played()
    for _ in 0..<2 {
      played.take(.broke(.refused))
      played.wait()
    }
    played.take(.broke(.refused))
    #expect(played.pauses == [0.5, 1] && played.sent.count == 3 && played.failure?.kind == .unreachable)
  }

  @Test(
    arguments: [
      ("2", [2.0]), ("Sat, 21 Nov 2026 10:18:08 GMT", [10]), ("0", [0.5]), ("soon", [0.5]), ("31", []), ("86400", []),
    ] as [(String, [Double])])
  func honoursRetryAfter(_ header: String, _ pauses: [Double]) throws {
    var played = try Played()
    played.respond(429, "{}", headers: ["Retry-After": header])
    #expect(played.pauses == pauses)
    #expect(played.isOver == pauses.isEmpty)
    if pauses.isEmpty { #expect(played.failure?.remedy.contains("Try again in ") == true) }
  }

  @Test func waitsForAModelThatIsBeingLoaded() throws {
    var played = try Played()
    for _ in 0..<20 {
      played.respond(503, #"{"error":{"message":"Loading model","type":"unavailable_error","code":503}}"#)
      played.wait()
    }
    played.respond(200, Played.stream("Hi"))
    #expect(played.answer?.text == "Hi" && played.now == 40)
  }

  @Test func triesAgainOnlyWhatMayPass() throws {
    for status in [400, 401, 402, 403, 404, 413, 418] {
      var played = try Played(ModelsRequest(id: 1, endpoint: "localhost"))
      played.respond(status, "{}")
      #expect(played.isOver && played.pauses.isEmpty, "\(status)")
    }
    for status in [408, 429, 500, 502, 503, 504, 529] {
      var played = try Played()
      played.respond(status, "{}")
      #expect(!played.isOver && played.pauses == [0.5], "\(status)")
    }
  }

  @Test func doesNotRepeatWhatHasBegun() throws {
    var played = try Played()
    played.take(.connected, .responded(status: 200, headers: Headers()))
    played.take(.received(Array(Played.stream("I was", end: "").utf8)), .broke(.lost))
    #expect(played.answer == Answer(text: "I was", ending: .interrupted) && played.sent.count == 1)
  }

  // MARK: Ways of asking

  private func refusal(_ message: String) -> String { "{\"error\":{\"message\":\"\(message)\",\"code\":400}}" }

  @Test func learnsTheNameOfTheLimit() throws {
    var played = try Played()
    played.respond(400, refusal("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."))
    let body = try #require(played.bodies.last)
    #expect(body["max_completion_tokens"] == 50 && body["max_tokens"] == nil && body["temperature"] != nil)
    played.respond(200, Played.stream("Hi"))
    #expect(played.exchange?.dialect.tokenLimit == "max_completion_tokens", "for the next question")
  }

  @Test func doesWithoutASystemMessage() throws {
    var played = try Played()
    played.respond(400, refusal("System role not supported"))
    let messages = try #require(played.bodies.last?["messages"])
    #expect(messages == [["role": "user", "content": "Be Dana.\n\nHello."]])
  }

  @Test func leavesOutWhatIsOptional() throws {
    var played = try Played()
    played.respond(400, refusal("nope"))
    let body = try #require(played.bodies.last)
    #expect(body["temperature"] == nil && body["seed"] == nil && body["stop"] == nil && body["max_tokens"] == 50)
  }

  @Test func givesUpWhenThereIsNoOtherWay() throws {
    var played = try Played()
    for _ in 0..<10 { played.respond(400, refusal("nope")) }
    #expect(played.failure?.kind == .refused && played.sent.count == 3)
    #expect(played.failure?.what.contains("“nope”") == true)
  }

  @Test func doesNotAskAgainForWhatIsTooLong() throws {
    var played = try Played()
    played.respond(400, String(decoding: try #require(Capture("llamacpp-overflow")).body, as: UTF8.self))
    #expect(played.failure?.kind == .tooLong && played.failure?.contextTokens == 2_048 && played.sent.count == 1)
  }

  // MARK: Structured answers

  private static let structured: ChatRequest = {
    var request = ChatRequest.example
    request.schema = AnswerSchema(name: "s", schema: ["type": "object", "required": ["a"]])
    return request
  }()

  @Test func asksForASchemaAndTakesWhatFits() throws {
    var played = try Played(Self.structured)
    #expect(played.bodies.first?["response_format"]?["json_schema"]?["name"] == "s")
    played.respond(200, Played.stream(#"Here: {\"a\": 1}"#))
    #expect(played.answer?.value == ["a": 1])
    #expect(!played.events.contains { if case .delta = $0 { true } else { false } })
  }

  @Test func describesTheSchemaToWhoDoesNotKnowTheField() throws {
    var played = try Played(Self.structured)
    played.respond(400, refusal("response_format is not supported"))
    let body = try #require(played.bodies.last)
    #expect(body["response_format"] == nil && body["temperature"] != nil)
    #expect(body["messages"]?.array?.last?["content"]?.string?.contains(#"{"type":"object","required":["a"]}"#) == true)
  }

  @Test func asksOnceMoreForWhatDoesNotFit() throws {
    var played = try Played(Self.structured)
    played.respond(200, Played.stream(#"{\"b\": 1}"#))
    #expect(played.bodies.last?["messages"]?.array?.last?["content"]?.string?.contains("“a” is missing") == true)
    played.respond(200, Played.stream("No."))
    #expect(played.failure?.kind == .unfit && played.sent.count == 2)
    #expect(played.exchange?.dialect == Dialect(), "one bad answer says nothing of the server")
  }

  // MARK: Elsewhere

  @Test func followsToAnotherPathOfTheSameServer() throws {
    var played = try Played()
    played.respond(308, "", headers: ["Location": "/openai/v1/chat/completions"])
    #expect(played.sent.last?.url == "http://localhost:8080/openai/v1/chat/completions")
    for _ in 0..<5 { played.respond(307, "", headers: ["Location": "http://localhost:8080/again"]) }
    #expect(played.failure?.kind == .redirected && played.sent.count == 4)
  }

  @Test(
    arguments: [
      (307, "http://localhost:9090/v1"), (307, "https://evil.example/v1"), (307, "//evil.example"), (302, "/v1/x"),
      (307, ""),
    ] as [(Int, String)])
  func followsNowhereElse(_ status: Int, _ location: String) throws {
    var played = try Played(.example, hasKey: true)
    played.respond(status, "", headers: ["Location": location])
    #expect(played.failure?.kind == .redirected && played.sent.count == 1)
  }

  @Test func keepsAKeyFromPlainHTTP() throws {
    for (endpoint, may) in [("http://localhost", true), ("https://a.example", true), ("http://a.example", false)] {
      var request = ChatRequest.example
      request.endpoint = endpoint
      var played = try Played(request, hasKey: true)
      #expect(played.sent.first?.mayCarryKey == may)
      played.respond(401, "")
      #expect(played.failure?.kind == (may ? .unauthorised : .key))
    }
  }
}
