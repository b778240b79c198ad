import Testing

@testable import LanguageModel

@Suite struct ServerErrorTests {
  private func failure(_ status: Int, _ body: String, keyWasKept: Bool = false) throws -> ModelFailure {
    ServerError(status: status, body: Array(body.utf8))
      .failure(try Endpoint("http://localhost:1"), model: "m", keyWasKept: keyWasKept)
  }

  @Test(arguments: [
    (#"{"error":{"message":"boom","type":"x","code":400}}"#), (#"{"error":{"message":"boom","code":"bad"}}"#),
    (#"{"error":"boom"}"#), (#"{"detail":"boom"}"#), (#"{"detail":[{"loc":["body"],"msg":"boom"}]}"#),
    (#"{"message":"boom"}"#), (#""boom""#), ("boom"), (" boom\r\n"), ("<html><title>boom</title><p>x"),
    (#"{"error":{"message":"bo\u0000om"}}"#),
  ])
  func findsTheServersOwnWords(_ body: String) {
    let message = ServerError(status: 400, body: Array(body.utf8)).message
    #expect(message == "boom" || message == "bo\u{FFFD}om")
  }

  @Test func addsWhatAGatewayWasTold() {
    let body = #"{"error":{"message":"Provider returned error","code":502,"metadata":{"raw":"out of memory"}}}"#
    #expect(ServerError(status: 502, body: Array(body.utf8)).message == "Provider returned error out of memory")
  }

  @Test func keepsItShort() {
    let message = ServerError(status: 500, body: Array(String(repeating: "a b ", count: 1_000).utf8)).message
    #expect(message.count == 160 && message.hasSuffix("…"))
  }

  @Test(
    arguments: [
      (400, #"{"error":{"message":"no","code":"context_length_exceeded"}}"#, ModelFailure.Kind.tooLong),
      (400, #"{"error":{"message":"This model's maximum context length is 4096 tokens"}}"#, .tooLong),
      (400, #"{"error":"bad"}"#, .refused), (401, "", .unauthorised), (402, "{}", .payment),
      (403, "<html>", .unauthorised),
      (404, #"{"error":{"message":"model 'm' not found"}}"#, .notFound), (404, "404 page not found", .notFound),
      (413, "", .tooLong), (418, "", .refused), (429, "{}", .busy), (500, "", .server), (503, "", .server),
      (503, #"{"error":{"message":"Loading model","type":"unavailable_error","code":503}}"#, .loading),
      (529, "", .server),
    ] as [(Int, String, ModelFailure.Kind)])
  func saysWhatHappenedAndWhatToDo(_ status: Int, _ body: String, _ kind: ModelFailure.Kind) throws {
    let failure = try failure(status, body)
    #expect(failure.kind == kind && failure.what.hasSuffix(body.isEmpty || body == "{}" ? "." : failure.what.suffix(1)))
    #expect(!failure.remedy.isEmpty)
  }

  @Test func tellsTheSizeOfTheContext() throws {
    let capture = try #require(Capture("llamacpp-overflow"))
    let error = ServerError(status: capture.status, body: capture.body)
    #expect(error.isContextOverflow && error.contextTokens == 2_048)
  }

  @Test func blamesTheAddressWhereTheKeyWasKeptBack() throws {
    #expect(try failure(401, "", keyWasKept: true).kind == .key)
  }
}
