@testable import LanguageModel

/// An exchange played on a clock of its own, with what it did.
struct Played {
  private(set) var exchange: Exchange?
  private(set) var now = 0.0
  private(set) var events: [ModelEvent] = []
  private(set) var sent: [HTTPRequest] = []

  /// 1970-01-01T00:00:00Z on the played clock.
  static let date = 1_795_256_278.0

  init(_ request: ChatRequest = .example, hasKey: Bool = false) throws {
    let (exchange, actions) = try Exchange.chat(request, dialect: Dialect(), hasKey: hasKey, now: now)
    self.exchange = exchange
    perform(actions)
  }

  init(_ request: ModelsRequest) throws {
    let (exchange, actions) = try Exchange.models(request, hasKey: false, now: now)
    self.exchange = exchange
    perform(actions)
  }

  /// Something happens, `seconds` after what happened before.
  mutating func take(_ happenings: Exchange.Happening..., after seconds: Double = 0) {
    now += seconds
    let requests = sent.count
    // What a request that was given up still says is not heard.
    for happening in happenings where sent.count == requests {
      let actions = exchange?.take(happening, now: now, date: Self.date + now) ?? []
      perform(actions)
    }
  }

  /// Nothing happens until the deadline.
  mutating func wait() {
    now = exchange?.deadline ?? now
    take(.timeIsUp)
  }

  /// A whole response.
  mutating func respond(_ status: Int, _ body: String, headers: [String: String] = [:]) {
    take(.connected, .responded(status: status, headers: Headers(headers)), .received(Array(body.utf8)), .ended)
  }

  private mutating func perform(_ actions: [Exchange.Action]) {
    for action in actions {
      switch action {
      case .send(let request): sent.append(request)
      case .abandon: break
      case .tell(let event): events.append(event)
      }
    }
  }

  var isOver: Bool { exchange?.isOver ?? false }
  var failure: ModelFailure? { if case .failed(_, let failure) = events.last { failure } else { nil } }
  var answer: Answer? { if case .done(_, let answer) = events.last { answer } else { nil } }
  var bodies: [JSON] { sent.map { (try? JSON(parsing: $0.body)) ?? .null } }
  /// Seconds of every wait for another attempt.
  var pauses: [Double] {
    events.compactMap { if case .waiting(_, .retry(let seconds, _)) = $0 { seconds } else { nil } }
  }
}

extension ChatRequest {
  static let example = ChatRequest(
    id: 1, endpoint: "http://localhost:8080", model: "m",
    messages: [ChatMessage(.system, "Be Dana."), ChatMessage(.user, "Hello.")], maxTokens: 50, temperature: 0.8,
    seed: 3, stop: ["\n\n"])
}

extension Played {
  static func stream(_ text: String, end: String = "data: [DONE]\n\n") -> String {
    "data: {\"choices\":[{\"delta\":{\"content\":\"\(text)\"}}]}\n\n" + end
  }
}
