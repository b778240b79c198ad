/// One request and all that comes of it, attempts that failed included: what happens on the wire goes in, what is to be
/// done comes out. It opens no connection and asks nobody for the time, so that every fault can be played to it.
public struct Exchange: Sendable {
  /// What happens on the wire.
  public enum Happening: Sendable, Equatable {
    /// The request is on its way; a transport need not notice.
    case connected
    case responded(status: Int, headers: Headers)
    case received([UInt8])
    /// The response is whole.
    case ended
    case broke(Break)
    /// The deadline has passed.
    case timeIsUp
    case cancelled
  }

  /// How a connection fails.
  public enum Break: Sendable, Equatable {
    case refused, unknownHost, certificate, lost
    /// What the server sends is not HTTP.
    case notHTTP
  }

  public enum Action: Sendable, Equatable {
    /// In place of any request before.
    case send(HTTPRequest)
    /// Nothing more of the request is wanted.
    case abandon
    case tell(ModelEvent)
  }

  enum Phase {
    case connecting
    case awaitingResponse
    case answering(AnswerReader)
    case listing([UInt8])
    case refusing(status: Int, headers: Headers, body: [UInt8])
    /// Before another attempt.
    case pausing
    case over
  }

  /// What was learnt about the server's ways.
  public internal(set) var dialect: Dialect
  /// The moment, in the seconds that `now` counts, at which `timeIsUp` happens unless something else does.
  public internal(set) var deadline: Double

  let errand: Errand
  let endpoint: Endpoint
  /// There is a key, and it may not go to this endpoint.
  let keyIsKept: Bool
  let end: Double
  var phase = Phase.connecting
  var url: String?
  var attempts = 0
  var redirections = 0
  /// What was wrong with a structured answer; it is asked for a second time, and no third.
  var correction: String?

  static let mostAttempts = 3
  static let mostRedirections = 3
  static let longestRefusal = 1 << 16
  static let longestList = 1 << 22

  /// - Parameters:
  ///   - hasKey: whether the transport has a key to send where it may.
  ///   - now: seconds of a clock that never goes back.
  public static func chat(
    _ request: ChatRequest, dialect: Dialect, hasKey: Bool, now: Double
  ) throws(ModelFailure) -> (Exchange, [Action]) {
    try begin(.chat(request), Endpoint(request.endpoint), dialect, hasKey, now)
  }

  public static func models(
    _ request: ModelsRequest, hasKey: Bool, now: Double
  ) throws(ModelFailure) -> (Exchange, [Action]) {
    try begin(.models(request), Endpoint(request.endpoint), Dialect(), hasKey, now)
  }

  private static func begin(
    _ errand: Errand, _ endpoint: Endpoint, _ dialect: Dialect, _ hasKey: Bool, _ now: Double
  ) -> (Exchange, [Action]) {
    var exchange = Exchange(errand, endpoint, dialect, keyIsKept: hasKey && !endpoint.mayCarryKey, now: now)
    let actions = exchange.send(now: now)
    return (exchange, actions)
  }

  private init(_ errand: Errand, _ endpoint: Endpoint, _ dialect: Dialect, keyIsKept: Bool, now: Double) {
    self.errand = errand
    self.endpoint = endpoint
    self.dialect = dialect
    self.keyIsKept = keyIsKept
    end = now + errand.limits.total
    deadline = end
  }

  public var id: Int { errand.id }

  public var isOver: Bool {
    if case .over = phase { return true }
    return false
  }

  /// - Parameters:
  ///   - now: seconds of the clock that it began with.
  ///   - date: seconds since 1970-01-01T00:00:00Z, for servers that ask to wait until a date.
  public mutating func take(_ happening: Happening, now: Double, date: Double) -> [Action] {
    switch (happening, phase) {
    case (_, .over): return []
    case (.cancelled, _): return fail(.cancelled)
    case (.timeIsUp, _): return timeIsUp(now: now, date: date)
    case (_, .pausing): return []
    case (.connected, .connecting):
      phase = .awaitingResponse
      setDeadline(errand.limits.first, now: now)
      return [.tell(.waiting(id: id, .firstWords))]
    case (.responded(let status, let headers), _): return respond(status, headers, now: now)
    case (.received(let bytes), .answering(let reader)): return read(bytes, reader, now: now)
    case (.received(let bytes), .listing(let body)):
      phase = .listing(body + bytes)
      setDeadline(errand.limits.idle, now: now)
      return body.count + bytes.count > Self.longestList ? finishList(body + bytes) : []
    case (.received(let bytes), .refusing(let status, let headers, let body)):
      phase = .refusing(status: status, headers: headers, body: body + bytes)
      setDeadline(errand.limits.idle, now: now)
      return body.count + bytes.count > Self.longestRefusal ? finish(now: now, date: date) : []
    case (.ended, _): return finish(now: now, date: date)
    case (.broke(let fault), _): return broke(fault, now: now, date: date)
    default: return []
    }
  }

  // MARK: Sending

  mutating func send(now: Double) -> [Action] {
    phase = .connecting
    setDeadline(errand.limits.connect, now: now)
    var dialect = dialect
    // A server that knew the field and did not keep to it would not do so a second time.
    if correction != nil { dialect.takesSchema = false }
    var request = errand.request(to: endpoint, in: dialect, correction: correction)
    if let url { request.url = url }
    return [.tell(.waiting(id: id, .connection)), .send(request)]
  }

  mutating func pause(_ seconds: Double, because failure: ModelFailure, now: Double) -> [Action] {
    phase = .pausing
    setDeadline(seconds, now: now)
    return [.abandon, .tell(.waiting(id: id, .retry(seconds: seconds, what: failure.what)))]
  }

  mutating func setDeadline(_ seconds: Double, now: Double) { deadline = min(end, now + seconds) }
}
