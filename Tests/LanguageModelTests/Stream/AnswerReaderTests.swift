import Testing

@testable import LanguageModel

@Suite struct AnswerReaderTests {
  /// What comes of a body that arrives in these pieces.
  private struct Outcome: Equatable {
    var shown = ""
    var text: String
    var ending: Answer.Ending
    var strangeness: String?
    var hasThought: Bool
    var isError: Bool

    init(_ pieces: [ArraySlice<UInt8>]) {
      var reader = AnswerReader()
      var heard = pieces.flatMap { reader.take(Array($0)) }
      heard += reader.end()
      for piece in heard {
        switch piece {
        case .life: break
        case .text(let more): shown += more
        case .takenBack: shown = ""
        }
      }
      (text, ending, strangeness, hasThought) = (reader.text, reader.ending, reader.strangeness, reader.hasThought)
      isError = if case .error = reader.stop { true } else { false }
    }

    init(_ body: String) { self.init([Array(body.utf8)[...]]) }
  }

  private static func event(_ text: String) -> String {
    "data: {\"choices\":[{\"delta\":{\"content\":\"\(text)\"}}]}\n\n"
  }

  // MARK: Captures

  @Test(
    arguments: [
      ("llamacpp-stream-plain", "Hello, I'm Sam.", Answer.Ending.complete),
      ("llamacpp-stream-stop", "Hello, I'm Sam.", .complete), ("llamacpp-stream-usage", "Hello, I'm Sam.", .complete),
      ("llamacpp-stream-length", "Hello, I'm Sam", .cutShort),
      ("llamacpp-stream-ping", "The meeting went badly and Sam", .cutShort),
      ("llamacpp-multibyte-stream", "You’re a helpful AI, I’m here to help you with anything you need.", .complete),
      ("llamacpp-qwen-multibyte", Array(repeating: "zażółć 🎉", count: 8).joined(separator: " "), .complete),
      ("llamacpp-nonstream", "Hello, I'm Sam.", .complete), ("llamacpp-gbnf", "yes", .complete),
      ("llamacpp-maxcompletion", "One, two,", .cutShort), ("llamacpp-trunc-json", "{ \"a", .cutShort),
    ] as [(String, String, Answer.Ending)])
  func readsWhatARealServerSends(_ name: String, _ text: String, _ ending: Answer.Ending) throws {
    let body = try #require(Capture(name)).body
    let whole = Outcome([body[...]])
    #expect(whole.text == text && whole.shown == text && whole.ending == ending && whole.strangeness == nil)
    #expect(Outcome(body.indices.map { body[$0...$0] }) == whole, "byte by byte")
  }

  @Test(arguments: Capture.all.filter { $0.status == 200 })
  func readsCapturesCutInTwo(_ capture: Capture) {
    let body = capture.body
    let whole = Outcome([body[...]])
    for cut in stride(from: 0, to: body.count, by: max(1, body.count / 40)) {
      #expect(Outcome([body[..<cut], body[cut...]]) == whole, "cut at \(cut)")
    }
  }

  @Test func readsAStreamCutAnywhere() {
    let body = Array(
      "\u{FEFF}: ping\r\n\r\n\(Self.event("<think>hm</think>za")):\n\ndata:{\"choices\":[]}\n\n\(Self.event("żó🎉"))data: [DONE]\n\n"
        .utf8)
    let whole = Outcome([body[...]])
    #expect(whole.text == "zażó🎉" && whole.ending == .complete && whole.hasThought)
    for cut in 0...body.count { #expect(Outcome([body[..<cut], body[cut...]]) == whole, "cut at \(cut)") }
  }

  // MARK: What servers do

  private static let greetings: [String] = [
    // Line ends, spaces, blank lines.
    "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\r\n\r\ndata: [DONE]\r\n\r\n",
    "data:{\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\r\rdata:[DONE]\r\r",
    "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\ndata: [DONE]\n",
    "data: {\"choices\":\ndata: [{\"delta\":{\"content\":\"Hi\"}}]}\n\ndata: [DONE]",
    "id: 7\nevent: message\nretry: 5\ndata: {\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\n\ndata: [DONE]\n\n",
    // Comments.
    ": OPENROUTER PROCESSING\n\n:\n\n\(event("Hi")): ping\n\ndata: [DONE]\n\n",
    // Shapes of events.
    "data: {\"choices\":[]}\n\n\(event("Hi"))data: {\"choices\":[],\"usage\":{}}\n\ndata: [DONE]\n\n",
    "data: {\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":null}}]}\n\n\(event("Hi"))data: [DONE]\n\n",
    "data: {\"choices\":[{\"delta\":{}}]}\n\n\(event("Hi"))data: [DONE]\n\n",
    "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}\n\n",
    "\(event("Hi"))data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}",
    "data: {\"choices\":[{\"delta\":{\"content\":[{\"type\":\"text\",\"text\":\"Hi\"}]}}]}\n\ndata: [DONE]\n\n",
    "data: {\"choices\":[{\"index\":0,\"text\":\"Hi\"}]}\n\ndata: [DONE]\n\n",
    "data: {\"choices\":[{\"index\":1,\"delta\":{\"content\":\"No\"}},{\"index\":0,\"delta\":{\"content\":\"Hi\"}}],\"error\":null}\n\ndata: [DONE]\n\n",
    // No stream at all.
    "{\"choices\":[{\"message\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}",
    "\n \u{FEFF}{\"choices\":[{\"message\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}\n",
    // Thinking.
    "data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"hm\"}}]}\n\n\(event("Hi"))data: [DONE]\n\n",
    "data: {\"choices\":[{\"delta\":{\"reasoning\":\"hm\",\"content\":\"\"}}]}\n\n\(event("Hi"))data: [DONE]\n\n",
    "\(event("<thi"))\(event("nk>hm</thi"))\(event("nk>Hi"))data: [DONE]\n\n",
    "\(event("hm</think>Hi"))data: [DONE]\n\n",
  ]

  @Test(arguments: greetings)
  func understands(_ body: String) {
    let outcome = Outcome(body)
    #expect(outcome.text == "Hi" && outcome.shown == "Hi" && outcome.ending == .complete && !outcome.isError)
  }

  @Test func keepsWhatCameBeforeAnEndWithoutWarning() {
    let outcome = Outcome(Self.event("I was ") + Self.event("going"))
    #expect(outcome.text == "I was going" && outcome.ending == .interrupted)
  }

  @Test(arguments: [
    "data: {\"error\":{\"message\":\"boom\",\"code\":500}}\n\n", "event: error\ndata: {\"message\":\"boom\"}\n\n",
    "error: {\"message\":\"boom\",\"code\":500}\n\n", "data: {\"error\":\"boom\",\"choices\":[]}\n\n",
    "{\"error\":{\"message\":\"boom\"}}",
  ])
  func hearsAnErrorInsideASuccess(_ body: String) {
    #expect(Outcome(body).isError)
  }

  @Test func keepsWhatCameBeforeAnError() {
    let outcome = Outcome(Self.event("I was") + "data: {\"error\":{\"message\":\"boom\"}}\n\n" + Self.event("no"))
    #expect(outcome.text == "I was" && outcome.ending == .interrupted && outcome.isError)
  }

  @Test func saysWhatIsNoAnswer() {
    #expect(Outcome("<!DOCTYPE html><title>Welcome</title>").strangeness == "it sent a web page")
    #expect(Outcome("{\"choices\":[{\"mess").strangeness == "it sent JSON that is cut short or broken")
    #expect(Outcome("data: {nonsense}\n\n").strangeness == "a part of its stream cannot be read")
    #expect(Outcome("{\"detail\":\"hello\"}").strangeness == "it sent JSON without an answer")
    #expect(Outcome(" \n ").strangeness == "it sent nothing but white space")
    #expect(Outcome("").strangeness == nil)
  }

  @Test func stopsReadingWhatHasNoEnd() {
    var reader = AnswerReader()
    let event = Array(Self.event(String(repeating: "very ", count: 200)).utf8)
    var events = 0
    while reader.stop == nil, events < 1_000 {
      _ = reader.take(event)
      events += 1
    }
    #expect(reader.stop == .overlong && reader.ending == .cutShort && events < 100)

    var line = AnswerReader()
    _ = line.take(Array("data: ".utf8))
    for _ in 0..<33 where line.stop == nil { _ = line.take([UInt8](repeating: 0x61, count: 1 << 15)) }
    #expect(line.stop == .malformed)
  }
}
