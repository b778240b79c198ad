/// Collects what stands between ESC [ 200 ~ and ESC [ 201 ~ (xterm's bracketed paste), across reads.
struct BracketedPaste: Sendable {
  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)

  private let limit: Int
  private var bytes: [UInt8] = []
  /// Bytes of the end mark seen so far; they are not in `bytes`.
  private var matched = 0

  init(limit: Int) { self.limit = limit }

  /// Takes bytes up to the end mark out of `rest`.
  /// - Returns: the text with line ends as "\n", once the end mark has come.
  mutating func take<Bytes: Collection<UInt8>>(_ rest: inout Bytes) -> String?
  where Bytes.SubSequence == Bytes {
    while let byte = rest.first {
      if matched == 0, byte != Self.end[0] {
        let mark = rest.firstIndex(of: Self.end[0]) ?? rest.endIndex
        keep(rest[..<mark])
        rest = rest[mark...]
        continue
      }
      rest = rest.dropFirst()
      if byte == Self.end[matched] {
        matched += 1
        if matched == Self.end.count { return finish() }
      } else {
        keep(Self.end[..<matched])
        matched = byte == Self.end[0] ? 1 : 0
        if matched == 0 { keep(CollectionOfOne(byte)) }
      }
    }
    return nil
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more.prefix(limit - bytes.count))
  }

  private mutating func finish() -> String {
    defer {
      bytes = []
      matched = 0
    }
    if bytes.count == limit { dropHalfCharacter() }
    return String(decoding: bytes, as: UTF8.self).withNormalisedLineEnds
  }

  /// Removes a character that the limit may have cut in two.
  private mutating func dropHalfCharacter() {
    while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
    if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
  }
}
