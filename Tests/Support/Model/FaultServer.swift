internal import Glibc
internal import Synchronization

/// A server on loopback that answers as badly as it is told to, and remembers what it was asked.
public final class FaultServer: Sendable {
  /// What it does with a connection, once a request has been read.
  public enum Part: Sendable {
    case send([UInt8])
    /// Seconds.
    case pause(Double)
    /// Sends this again and again, at this interval in seconds, until the other side has enough.
    case endless([UInt8], every: Double = 0)
    /// Says nothing more until the other side goes.
    case hang
    /// Breaks the connection off, as a process that is killed does.
    case reset
  }

  public struct Request: Sendable {
    public var method: String
    public var path: String
    /// Names in lower case.
    public var headers: [String: String]
    public var body: String
  }

  private struct State {
    var replies: [[Part]]
    var requests: [Request] = []
    var isStopped = false
  }

  public let port: Int
  private let listener: Int32
  private let state: Mutex<State>

  /// - Parameter replies: for one request each; the last for all that follow.
  /// - Throws: `FaultServerError` where no port is left.
  public convenience init(_ replies: [Part]...) throws { try self.init(replies) }

  public init(_ replies: [[Part]]) throws {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listener
    let code = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, length) + listen(descriptor, 16) + getsockname(descriptor, address, &length)
      }
    }
    guard code == 0 else { throw FaultServerError() }
    port = Int(UInt16(bigEndian: address.sin_port))
    state = Mutex(State(replies: replies))
    startThread { [descriptor, weak self] in
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0, let server = self else { return }
        startThread { server.serve(connection) }
      }
    }
  }

  deinit { stop() }

  public var url: String { "http://127.0.0.1:\(port)" }
  public var requests: [Request] { state.withLock { $0.requests } }

  /// Takes no connection any more, and ends those that hang.
  public func stop() {
    let isFirst = state.withLock { state in
      defer { state.isStopped = true }
      return !state.isStopped
    }
    guard isFirst else { return }
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  private func serve(_ connection: Int32) {
    defer { close(connection) }
    guard let request = readRequest(from: connection) else { return }
    let reply = state.withLock { state in
      state.requests.append(request)
      return state.replies.count > 1 ? state.replies.removeFirst() : state.replies.first ?? []
    }
    for part in reply {
      switch part {
      case .send(let bytes): if !send(bytes, to: connection) { return }
      case .pause(let seconds): usleep(UInt32(seconds * 1_000_000))
      case .endless(let bytes, let interval):
        while !isStopped, send(bytes, to: connection) { usleep(UInt32(interval * 1_000_000)) }
      case .hang: while !isStopped, !isGone(connection) {}
      case .reset:
        var immediately = linger(l_onoff: 1, l_linger: 0)
        setsockopt(connection, SOL_SOCKET, SO_LINGER, &immediately, socklen_t(MemoryLayout<linger>.size))
      }
    }
  }

  private var isStopped: Bool { state.withLock { $0.isStopped } }

  private func isGone(_ connection: Int32) -> Bool {
    var waited = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
    guard poll(&waited, 1, 20) > 0 else { return false }
    var byte: UInt8 = 0
    return recv(connection, &byte, 1, 0) <= 0
  }

  private func send(_ bytes: [UInt8], to connection: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func readRequest(from connection: Int32) -> Request? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var head: (request: Request, end: Int, length: Int)?
    while true {
      if head == nil { head = parseHead(bytes) }
      if let head, bytes.count >= head.end + head.length {
        var request = head.request
        request.body = String(decoding: bytes[head.end..<head.end + head.length], as: UTF8.self)
        return request
      }
      let count = recv(connection, &buffer, buffer.count, 0)
      if count <= 0 { return nil }
      bytes += buffer[..<count]
    }
  }

  private func parseHead(_ bytes: [UInt8]) -> (Request, Int, Int)? {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
    let words = lines.first?.split(separator: " ").map(String.init) ?? []
    guard words.count == 3 else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
    }
    let length = headers["content-length"].flatMap(Int.init) ?? 0
    return (Request(method: words[0], path: words[1], headers: headers, body: ""), end.upperBound, length)
  }
}

/// No port was left on loopback.
public struct FaultServerError: Error {}

private func startThread(_ work: @escaping @Sendable () -> Void) {
  final class Box: Sendable {
    let work: @Sendable () -> Void
    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }
  var thread = pthread_t()
  let box = Unmanaged.passRetained(Box(work)).toOpaque()
  let code = pthread_create(
    &thread, nil,
    { pointer in
      if let pointer { Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().work() }
      return nil
    }, box)
  if code == 0 { pthread_detach(thread) }
}
