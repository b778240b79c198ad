/// Why a text is not JSON.
public enum JSONFault: Error, Equatable, Sendable {
  /// It stops before the value is whole.
  case truncated
  /// The place of the byte that cannot stand there.
  case unexpected(at: Int)
  case tooDeep
}

extension JSON {
  /// Reads one value and nothing after it but white space.
  ///
  /// A lone half of a surrogate pair is read as U+FFFD, bytes that are not UTF-8 likewise: servers cut texts where they
  /// please.
  public init(parsing bytes: [UInt8]) throws(JSONFault) {
    var parser = JSONParser(bytes)
    self = try parser.value()
    try parser.end()
  }

  public init(parsing text: String) throws(JSONFault) { try self.init(parsing: Array(text.utf8)) }
}

/// Reads JSON byte by byte (RFC 8259).
struct JSONParser {
  private let bytes: [UInt8]
  /// The byte to be read next.
  private(set) var position: Int
  /// Forgives what models write: a comma before a closing bracket, and line ends inside strings.
  private let isLenient: Bool
  private var depth = 0

  /// Deeper nesting is refused, so that no input exhausts the stack.
  private static let deepest = 128

  init(_ bytes: [UInt8], from start: Int = 0, lenient: Bool = false) {
    self.bytes = bytes
    position = start
    isLenient = lenient
  }

  mutating func value() throws(JSONFault) -> JSON {
    switch try peek() {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  mutating func end() throws(JSONFault) {
    skipSpace()
    if position < bytes.count { throw .unexpected(at: position) }
  }

  private mutating func object() throws(JSONFault) -> JSON {
    var members: [JSON.Member] = []
    try sequence(closing: UInt8(ascii: "}")) { parser throws(JSONFault) in
      guard try parser.peek() == UInt8(ascii: "\"") else { throw .unexpected(at: parser.position) }
      let name = try parser.string()
      try parser.expect(UInt8(ascii: ":"))
      members.append(JSON.Member(name, try parser.value()))
    }
    return .object(members)
  }

  private mutating func array() throws(JSONFault) -> JSON {
    var values: [JSON] = []
    try sequence(closing: UInt8(ascii: "]")) { parser throws(JSONFault) in values.append(try parser.value()) }
    return .array(values)
  }

  /// Elements between an opening bracket, which comes next, and a closing one.
  private mutating func sequence(
    closing: UInt8, element: (inout JSONParser) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    depth += 1
    if depth > Self.deepest { throw .tooDeep }
    position += 1
    var isFirst = true
    while try peek() != closing {
      if !isFirst {
        try expect(UInt8(ascii: ","))
        if isLenient, try peek() == closing { break }
      }
      isFirst = false
      try element(&self)
    }
    position += 1
    depth -= 1
  }

  private mutating func string() throws(JSONFault) -> String {
    var text: [UInt8] = []
    position += 1
    while true {
      let byte = try next()
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += Array(String(try escaped()).utf8)
      case 0..<0x20 where !isLenient: throw .unexpected(at: position - 1)
      default: text.append(byte)
      }
    }
  }

  /// The character that a backslash, which has been read, stands for with what follows.
  private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
    let byte = try next()
    switch byte {
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): break
    default: throw .unexpected(at: position - 1)
    }
    let unit = try hexadecimal()
    guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    let back = position
    if position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u") {
      position += 2
      let low = try hexadecimal()
      if (0xDC00..<0xE000).contains(low) {
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
      }
    }
    position = back
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      let byte = try next()
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw .unexpected(at: position - 1)
      }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }

  private mutating func number() throws(JSONFault) -> JSON {
    let start = position
    while position < bytes.count, Self.isOfNumber(bytes[position]) { position += 1 }
    guard start < position else { throw .unexpected(at: start) }
    guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)), value.isFinite else {
      throw position == bytes.count ? .truncated : .unexpected(at: start)
    }
    return .number(value)
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONFault) -> JSON {
    let expected = word.withUTF8Buffer { Array($0) }
    for byte in expected { if try next() != byte { throw .unexpected(at: position - 1) } }
    return value
  }

  private mutating func expect(_ byte: UInt8) throws(JSONFault) {
    guard try peek() == byte else { throw .unexpected(at: position) }
    position += 1
  }

  /// The next byte that is no white space, without taking it.
  private mutating func peek() throws(JSONFault) -> UInt8 {
    skipSpace()
    guard position < bytes.count else { throw .truncated }
    return bytes[position]
  }

  private mutating func next() throws(JSONFault) -> UInt8 {
    guard position < bytes.count else { throw .truncated }
    position += 1
    return bytes[position - 1]
  }

  private mutating func skipSpace() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
  }
}
