import Glibc
import LanguageModel

/// One request at a time: commands in, events out.
struct Desk {
  private let transport: Transport
  private let key: APIKey
  private let redaction: Redaction
  private var exchange: Exchange?
  /// The number of the request that was last sent or given up.
  private var request = 0
  /// The exchange in flight, if it is a chat.
  private var chat: ChatRequest?
  /// What was learnt about servers, by address and model.
  private var dialects: [String: Dialect] = [:]

  init(transport: Transport, key: APIKey) {
    self.transport = transport
    self.key = key
    redaction = Redaction(of: key.value)
  }

  /// The moment at which `timeIsUp` is due; `nil` while nothing is in flight.
  var deadline: Double? { exchange?.deadline }

  mutating func take(_ line: [UInt8]) {
    do throws(ModelCommandFault) {
      switch try ModelCommand(line: line) {
      case .cancel(let id):
        if exchange?.id == id { advance(.cancelled) }
      case .chat(let request):
        let dialect = dialects[Self.server(of: request)] ?? Dialect()
        begin(request.id, chat: request) { hasKey, now throws(ModelFailure) in
          try Exchange.chat(request, dialect: dialect, hasKey: hasKey, now: now)
        }
      case .models(let request):
        begin(request.id, chat: nil) { hasKey, now throws(ModelFailure) in
          try Exchange.models(request, hasKey: hasKey, now: now)
        }
      }
    } catch {
      refuse(id: error.id, error.reason)
    }
  }

  /// Answers a command that cannot be carried out.
  func refuse(id: Int?, _ reason: String) {
    tell(
      .failed(
        id: id ?? 0,
        ModelFailure(
          .helper, "hearken-model was asked something it does not understand: \(reason).",
          remedy: "Install hearken and hearken-model from the same version.")))
  }

  mutating func take(_ happening: Exchange.Happening, of request: Int) {
    // A request that was given up may still have something to say.
    if request == self.request { advance(happening) }
  }

  mutating func timeIsUp() { advance(.timeIsUp) }

  private mutating func begin(
    _ id: Int, chat request: ChatRequest?,
    _ start: (Bool, Double) throws(ModelFailure) -> (Exchange, [Exchange.Action])
  ) {
    if exchange != nil {
      return tell(
        .failed(
          id: id,
          ModelFailure(.helper, "Another question is still being answered.", remedy: "Cancel that one first.")))
    }
    do throws(ModelFailure) {
      if let problem = key.problem { throw problem }
      let (begun, actions) = try start(key.value != nil, Clock.now)
      (exchange, chat) = (begun, request)
      perform(actions)
    } catch {
      tell(.failed(id: id, error))
    }
  }

  private mutating func advance(_ happening: Exchange.Happening) {
    guard let actions = exchange?.take(happening, now: Clock.now, date: Clock.date) else { return }
    if let chat, let exchange { dialects[Self.server(of: chat)] = exchange.dialect }
    if exchange?.isOver == true { (exchange, chat) = (nil, nil) }
    perform(actions)
  }

  private mutating func perform(_ actions: [Exchange.Action]) {
    for action in actions {
      switch action {
      case .send(let message):
        request += 1
        transport.send(message, as: request)
      case .abandon:
        request += 1
        transport.abandon()
      case .tell(let event): tell(event)
      }
    }
  }

  private func tell(_ event: ModelEvent) {
    let line = event.json.mapStrings(redaction.apply).line + "\n"
    var rest = Array(line.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // Nobody listens any more.
      if count <= 0 { exit(1) }
      rest = rest.dropFirst(count)
    }
  }

  private static func server(of request: ChatRequest) -> String { request.endpoint + " " + request.model }
}
