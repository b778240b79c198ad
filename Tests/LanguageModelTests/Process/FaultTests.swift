import LanguageModel
import Support
import Testing

/// The real `hearken-model` against a server that misbehaves: whatever happens, it says what and what to do, and the next
/// question is answered.
@Suite struct FaultTests {
  @Test(arguments: Fault.all)
  func isSurvived(_ fault: Fault) throws {
    let server = try FaultServer(fault.replies + [.answer("I'm ", "still here.")])
    let model = try ModelProgram()
    let events = try model.ask(at: server, limits: fault.limits)
    switch fault.outcome {
    case .answer(let text, let ending):
      let answer = try #require(events.answer, "\(events)")
      #expect((text.isEmpty || answer.text == text) && answer.ending == ending)
      #expect(events.streamed.hasPrefix(answer.text))
    case .failure(let kind, let words):
      let failure = try #require(events.failure, "\(events)")
      #expect(failure.kind == kind && failure.what.contains(words), "\(failure)")
      #expect(failure.what.hasSuffix(".") || failure.what.hasSuffix("”"))
      #expect(failure.remedy.hasSuffix(".") || failure.remedy.contains("hearken setup"))
      #expect(!failure.what.unicodeScalars.contains { $0.value < 0x20 })
    }
    #expect(try model.ask(at: server).answer == Answer(text: "I'm still here.", ending: .complete))
  }

  @Test(arguments: Capture.all)
  func aRealServersResponseIsReplayed(_ capture: Capture) throws {
    let server = try FaultServer(
      [.send(capture.bytes)], capture.status == 400 ? [.send(capture.bytes)] : .answer("Hi."),
      capture.status == 400 ? [.send(capture.bytes)] : .answer("Hi."), .answer("Hi."))
    let model = try ModelProgram()
    let events = try model.ask(at: server)
    #expect((events.answer != nil) == (capture.status == 200 && !capture.name.hasSuffix("models")), "\(events)")
    _ = try model.ask(at: server)
    _ = try model.ask(at: server)
    #expect(try model.ask(at: server).answer?.text == "Hi.")
  }

  @Test func thereAreAtLeastTwentyFive() {
    #expect(Fault.all.count >= 25 && Set(Fault.all.map(\.name)).count == Fault.all.count)
  }

  /// More than can be read in time, so that it ends by one limit or another.
  @Test(arguments: [
    ": ping\n\n", "data: {\"choices\":[{\"delta\":{\"reasoning\":\"hm\"}}]}\n\n", "data: {}\n\n", "x", "\n", "{",
  ])
  func aFloodIsSurvived(_ text: String) throws {
    let flood = Array(String(repeating: text, count: 1_000).utf8)
    let server = try FaultServer(.stream(.endless(flood)), .answer("Hi."))
    let model = try ModelProgram()
    let start = ContinuousClock.now
    #expect(try model.ask(at: server, limits: .short).failure != nil)
    // The limit is 0.8 s; the rest is for a busy machine.
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(try model.ask(at: server).answer?.text == "Hi.")
    // It did not read what it could not take in.
    #expect(try #require(model.peakMemory) < 200 << 20)
  }

  /// A model on this machine needs the processors itself.
  @Test func waitingIsCheap() throws {
    let server = try FaultServer([.hang])
    let model = try ModelProgram()
    _ = try model.models(at: server, limits: .short)
    let before = try #require(model.processorTime)
    var limits = TimeLimits.patient
    limits.first = 2.5
    #expect(try model.ask(at: server, limits: limits).failure?.kind == .silent)
    #expect(try #require(model.processorTime) - before < 0.8)
  }

  @Test func nobodyListens() throws {
    let model = try ModelProgram()
    let server = try FaultServer(.answer("Hi."))
    let failure = try #require(try model.ask(at: server, endpoint: "http://127.0.0.1:1").failure)
    #expect(failure.kind == .unreachable && failure.what == "Nothing answers at http://127.0.0.1:1/v1.")
    #expect(try model.ask(at: server).answer?.text == "Hi.")
  }

  @Test func aServerThatDiesAndComesBackIsFoundAgain() throws {
    let model = try ModelProgram()
    let dying = try FaultServer(.stream(.words("I was"), .pause(0.02), .reset))
    #expect(try model.ask(at: dying).answer == Answer(text: "I was", ending: .interrupted))
    dying.stop()
    #expect(try model.ask(at: dying).failure?.kind == .unreachable)
    let back = try FaultServer(.answer("Hi."))
    #expect(try model.ask(at: back).answer?.text == "Hi.")
  }

  @Test func wordsArriveAsTheyAreSaid() throws {
    let server = try FaultServer(.stream(.words("I "), .hang))
    let model = try ModelProgram()
    var limits = TimeLimits()
    limits.total = 5
    try model.send(
      .chat(ChatRequest(id: 7, endpoint: server.url, model: "m", messages: [ChatMessage(.user, "Hi.")], limits: limits))
    )
    while try model.nextEvent() != .delta(id: 7, text: "I ") {}
    // Cancelling ends it at once, and the connection with it.
    try model.send(.cancel(id: 7))
    #expect(try [model.nextEvent()].failure?.kind == .cancelled)
    #expect(try model.ask(at: try FaultServer(.answer("Hi."))).answer?.text == "Hi.")
  }

  @Test func listsModelsOrSaysWhyNot() throws {
    let list = try FaultServer(.response("200 OK", #"{"object":"list","data":[{"id":"a"},{"id":"b"}]}"#))
    let model = try ModelProgram()
    let events = try model.models(at: list)
    #expect(events.last == .models(id: 1, [ModelInfo(id: "a"), ModelInfo(id: "b")]))
    #expect(list.requests.first?.path == "/v1/models")
    let page = try FaultServer(.response("200 OK", "<html>", type: "text/html"))
    #expect(try model.models(at: page).failure?.kind == .notUnderstood)
    let silent = try FaultServer([.hang])
    #expect(try model.models(at: silent, limits: .short).failure?.kind == .silent)
  }
}
