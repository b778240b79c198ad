import LanguageModel
import Support
import Testing

/// One way in which a server can misbehave, and what is to come of it.
struct Fault: CustomTestStringConvertible, Sendable {
  enum Outcome: Sendable {
    case answer(String, Answer.Ending)
    case failure(ModelFailure.Kind, String)
  }

  var name: String
  var replies: [[FaultServer.Part]]
  var outcome: Outcome
  var limits: TimeLimits

  var testDescription: String { name }

  /// - Parameter limits: short only where they are to be reached, because a busy machine is slow.
  private init(
    _ name: String, _ outcome: Outcome, limits: TimeLimits = .patient, _ replies: [FaultServer.Part]...
  ) {
    self.name = name
    self.limits = limits
    self.replies = replies
    self.outcome = outcome
  }

  private static let error = #"{"error":{"message":"boom","type":"x","code":0}}"#
  private static let loading = #"{"error":{"message":"Loading model","type":"unavailable_error","code":503}}"#
  private static let longLine = Array(repeating: UInt8(ascii: "a"), count: 50 << 20)
  private static let said: [FaultServer.Part] = [.words("I was "), .words("going")]

  static let all: [Fault] = time + streams + refusals + bodies + waits

  private static let time: [Fault] = [
    Fault(
      "slow, but alive", .answer("I was", .complete),
      .stream(.pause(0.1), .words("I "), .pause(0.1), .words("was"), .pause(0.1), .text(FaultServer.Part.stop))),
    Fault("silent from the start", .failure(.silent, "began no answer"), limits: .short, [.hang]),
    Fault("silent after its head", .failure(.silent, "began no answer"), limits: .short, .stream(.hang)),
    Fault(
      "silent after some words", .answer("I was going", .interrupted), limits: .short, .stream(said[0], said[1], .hang)),
    Fault(
      "silent after its end", .answer("I was going", .complete), limits: .short,
      .stream(said[0], said[1], .text(FaultServer.Part.stop), .hang)),
    Fault("comments only, then the end", .failure(.empty, "answered nothing"), .stream(.text(": ping\n\n: ping\n\n"))),
    Fault(
      "pings without end", .failure(.silent, "altogether"), limits: .short,
      .stream(.repeated(": ping\n\n", every: 0.02))),
    Fault(
      "an endless answer", .answer("", .cutShort),
      .stream(
        .repeated("data: {\"choices\":[{\"delta\":{\"content\":\"\(String(repeating: "so ", count: 20))\"}}]}\n\n"))),
    Fault(
      "an endless thought", .failure(.silent, "altogether"), limits: .short,
      .stream(.repeated("data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"hm\"}}]}\n\n", every: 0.02))
    ),
  ]

  private static let streams: [Fault] = [
    Fault(
      "half a character in a read", .answer("zażółć 🎉", .complete),
      .stream(.send(halves.0), .pause(0.03), .send(halves.1))),
    Fault(
      "half an event in a read", .answer("Hi", .complete),
      .stream(
        .text("data: {\"choices\":[{\"del"), .pause(0.03), .text("ta\":{\"content\":\"Hi\"}}]}\n"), .pause(0.03),
        .text("\ndata: [DO"), .pause(0.03), .text("NE]\n\n"))),
    Fault(
      "half an event, then nothing", .answer("I was going", .interrupted),
      .stream(said[0], said[1], .text("data: {\"choices\":[{\"del"))),
    Fault(
      "lines that end with CRLF", .answer("Hi", .complete),
      .stream(.text(": x\r\n\r\ndata: {\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\r\n\r\ndata: [DONE]\r\n\r\n"))),
    Fault(
      "an error instead of an answer", .failure(.server, "boom"), .stream(.text("data: \(error)\n\n")),
      .stream(.text("data: \(error)\n\n")), .stream(.text("data: \(error)\n\n"))),
    Fault(
      "an error amid an answer", .answer("I was going", .interrupted),
      .stream(said[0], said[1], .text("data: \(error)\n\n"))),
    Fault("the end without a word", .failure(.empty, "answered nothing"), .stream(.text("data: [DONE]\n\n"))),
    Fault("no body at all", .failure(.empty, "answered nothing"), .stream()),
    Fault("no [DONE]", .answer("I was going", .interrupted), .stream(said[0], said[1])),
    Fault(
      "thinking only", .failure(.empty, "on thinking"), .stream(.words("<think>hm, hm"), .text(FaultServer.Part.stop))),
    Fault(
      "thinking in its own field only", .failure(.empty, "on thinking"),
      .stream(
        .text("data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"hm\"},\"finish_reason\":\"length\"}]}\n\n"))),
    Fault(
      "thinking that is not announced", .answer("Hi", .complete),
      .stream(.words("hm, so"), .words("</think>Hi"), .text(FaultServer.Part.stop))),
    Fault(
      "a disconnect amid an answer", .answer("I was going", .interrupted),
      .stream(said[0], said[1], .pause(0.02), .reset)),
    Fault(
      "an event that is no JSON", .failure(.notUnderstood, "cannot be read"), .stream(.text("data: {'no': 'json'}\n\n"))
    ),
    Fault("a line of 50 MB", .failure(.notUnderstood, "cannot be read"), .stream(.text("data: "), .send(longLine))),
    Fault(
      "held back by the service", .failure(.empty, "held the answer back"),
      .stream(.text("data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"content_filter\"}]}\n\n"))),
  ]

  private static let refusals: [Fault] = [
    Fault("401", .failure(.unauthorised, "key"), .response("401 Unauthorized", error)),
    Fault(
      "401 with a challenge", .failure(.unauthorised, "key"),
      .response("401 Unauthorized", error, headers: ["WWW-Authenticate: Basic realm=\"x\""])),
    Fault("402", .failure(.payment, "credit"), .response("402 Payment Required", error)),
    Fault(
      "403 with a page", .failure(.unauthorised, "Forbidden"),
      .response("403 Forbidden", "<html><head><title>Forbidden</title></head>", type: "text/html")),
    Fault(
      "404 of a model", .failure(.notFound, "no model “m”"),
      .response("404 Not Found", #"{"error":"model 'm' not found"}"#)),
    Fault(
      "404 of the service", .failure(.notFound, "no chat service"),
      .response("404 Not Found", "404 page not found", type: "text/plain")),
    Fault(
      "400 whatever is asked", .failure(.refused, "boom"), .response("400 Bad Request", error),
      .response("400 Bad Request", error), .response("400 Bad Request", error)),
    Fault(
      "500 three times", .failure(.server, "500"), .response("500 Oops", error), .response("500 Oops", ""),
      .response("500 Oops", "<html>")),
    Fault(
      "a redirection elsewhere", .failure(.redirected, "sends elsewhere"),
      .response("307 Temporary Redirect", "", headers: ["Location: http://127.0.0.1:1/v1"])),
    Fault(
      "an error of which half comes", .failure(.unauthorised, "key"), limits: .short,
      [.text("HTTP/1.1 401 Unauthorized\r\nContent-Length: 500\r\n\r\n{\"err"), .hang]),
  ]

  private static let bodies: [Fault] = [
    Fault(
      "a page with status 200", .failure(.notUnderstood, "web page"),
      .response("200 OK", "<!DOCTYPE html><html>Welcome</html>", type: "text/html")),
    Fault(
      "truncated JSON", .failure(.notUnderstood, "cut short"), .response("200 OK", #"{"choices":[{"message":{"cont"#)),
    Fault("wrong JSON", .failure(.notUnderstood, "without an answer"), .response("200 OK", #"{"hello":"world"}"#)),
    Fault(
      "an answer that is not streamed", .answer("Hi", .complete),
      .response("200 OK", #"{"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]}"#)),
    Fault("what is not HTTP", .failure(.notUnderstood, "not HTTP"), [.text("\u{0}\u{1}\u{2} SSH-2.0\r\n\r\n")]),
    Fault(
      "fewer bytes than were promised", .answer("I was", .interrupted),
      [.text("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 9000\r\n\r\n"), .words("I was")]),
  ]

  private static let waits: [Fault] = [
    Fault(
      "429, then an answer", .answer("Hi", .complete),
      .response("429 Slow Down", error, headers: ["Retry-After: 0.05"]), .answer("Hi")),
    Fault(
      "429 until a date in the past", .answer("Hi", .complete),
      .response("429 Slow Down", error, headers: ["Retry-After: Sat, 21 Nov 2020 10:17:58 GMT"]), .answer("Hi")),
    Fault(
      "429 for an hour", .failure(.busy, "too many questions"),
      .response("429 Slow Down", error, headers: ["Retry-After: 3600"])),
    Fault(
      "429 until a date far off", .failure(.busy, "too many questions"),
      .response("429 Slow Down", error, headers: ["Retry-After: Sat, 21 Nov 2099 10:17:58 GMT"])),
    Fault(
      "503, then an answer", .answer("Hi", .complete), .response("503 Unavailable", "", headers: ["Retry-After: 0"]),
      .answer("Hi")),
    Fault(
      "503 while loading", .answer("Hi", .complete), .response("503 Loading", loading),
      .response("503 Loading", loading), .response("503 Loading", loading), .response("503 Loading", loading),
      .answer("Hi")),
    Fault("a disconnect, then an answer", .answer("Hi", .complete), [.reset], .answer("Hi")),
    Fault("disconnects every time", .failure(.lost, "was lost"), [.reset], [.reset], [.reset]),
    Fault(
      "no system role", .answer("Hi", .complete),
      .response("400 Bad Request", #"{"error":{"message":"System role not supported"}}"#), .answer("Hi")),
    Fault(
      "another name for the limit", .answer("Hi", .complete),
      .response("400 Bad Request", #"{"error":{"message":"Use 'max_completion_tokens'"}}"#), .answer("Hi")),
  ]

  /// A stream cut inside ż.
  private static let halves: ([UInt8], [UInt8]) = {
    let bytes = Array(
      "data: {\"choices\":[{\"delta\":{\"content\":\"zażółć 🎉\"},\"finish_reason\":\"stop\"}]}\n\n".utf8)
    let cut = (bytes.firstIndex(of: 0xC5) ?? 0) + 1
    return (Array(bytes[..<cut]), Array(bytes[cut...]))
  }()
}
