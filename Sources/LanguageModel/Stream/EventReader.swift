/// Lines of an event stream (WHATWG HTML, "Server-sent events") → what they say.
///
/// More forgiving than the standard: an event counts as soon as its JSON is whole, because some servers leave out the
/// blank line between events and some the last one.
struct EventReader {
  enum Event: Equatable {
    /// A comment, a ping or an empty event: the server is alive.
    case life
    case data(JSON)
    /// An event of the kind `error`.
    case error(JSON)
    /// `[DONE]`.
    case end
    /// Data that is no JSON.
    case malformed
  }

  private var pending: [UInt8] = []
  private var pendingLines = 0
  private var kind = ""

  /// Every further line of an event is an attempt to read the whole of it.
  private static let mostLines = 64

  mutating func take(_ line: [UInt8]) -> Event? {
    if line.isEmpty { return finish() }
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
    var value = line[min(colon + 1, line.endIndex)...]
    if value.first == 0x20 { value = value.dropFirst() }
    switch String(decoding: line[..<colon], as: UTF8.self) {
    case "data", "\u{FEFF}data": return takeData(value)
    case "error":
      kind = "error"
      return takeData(value)
    case "event":
      kind = String(decoding: value, as: UTF8.self)
      return nil
    default: return .life
    }
  }

  /// The event that a blank line, or the end of the stream, completes.
  mutating func finish() -> Event? {
    defer { clear() }
    return pending.isEmpty ? nil : .malformed
  }

  private mutating func clear() { (pending, pendingLines, kind) = ([], 0, "") }

  private mutating func takeData(_ value: ArraySlice<UInt8>) -> Event? {
    if pending.isEmpty {
      if value.isEmpty { return .life }
      if Self.isEnd(value) { return .end }
    } else {
      pending.append(0x0A)
    }
    pending += value
    pendingLines += 1
    do {
      let json = try JSON(parsing: pending)
      defer { clear() }
      return kind == "error" ? .error(json) : .data(json)
    } catch {
      if error == .truncated, pendingLines < Self.mostLines { return nil }
      clear()
      return .malformed
    }
  }

  private static func isEnd(_ value: ArraySlice<UInt8>) -> Bool {
    let end = Array("[DONE]".utf8)
    return value.starts(with: end) && value.dropFirst(end.count).allSatisfy { $0 == 0x20 }
  }
}
