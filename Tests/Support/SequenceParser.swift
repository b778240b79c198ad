/// Splits what a program sends into characters, controls and escape sequences.
struct SequenceParser {
  enum Action: Equatable {
    case print(Unicode.Scalar)
    case control(UInt8)
    /// What stands after ESC: intermediates and a final byte.
    case escape([UInt8])
    case sequence(Sequence)
  }

  /// ESC [ …
  struct Sequence: Equatable {
    /// "?" or another of "<=>", where there is one.
    var prefix: Character?
    /// -1 where a number is missing.
    var numbers: [Int]
    var intermediates: String
    var final: Character

    func number(_ index: Int, default value: Int) -> Int {
      index < numbers.count && numbers[index] >= 0 ? numbers[index] : value
    }
  }

  private enum State { case ground, escape, sequence, string, stringEscape }
  private var state = State.ground
  private var collected: [UInt8] = []
  private var character: [UInt8] = []
  private var missing = 0

  mutating func next(_ byte: UInt8) -> Action? {
    switch state {
    case .ground: return ground(byte)
    case .escape: return afterEscape(byte)
    case .sequence: return inSequence(byte)
    case .string:
      if byte == 0x07 { state = .ground }
      if byte == 0x1B { state = .stringEscape }
      return nil
    case .stringEscape:
      state = byte == 0x5C ? .ground : .string
      return nil
    }
  }

  private mutating func ground(_ byte: UInt8) -> Action? {
    if missing > 0, byte & 0xC0 == 0x80 {
      character.append(byte)
      missing -= 1
      return missing > 0
        ? nil : .print(String(decoding: character, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}")
    }
    missing = 0
    switch byte {
    case 0x1B:
      state = .escape
      collected = []
      return nil
    case 0x00..<0x20, 0x7F: return .control(byte)
    case 0x20..<0x7F: return .print(Unicode.Scalar(byte))
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF: missing = 2
    case 0xF0...0xF4: missing = 3
    default: return .print("\u{FFFD}")
    }
    character = [byte]
    return nil
  }

  private mutating func afterEscape(_ byte: UInt8) -> Action? {
    if collected.isEmpty {
      switch byte {
      case 0x5B:
        state = .sequence
        return nil
      case 0x5D, 0x50, 0x58, 0x5E, 0x5F:
        state = .string
        return nil
      default: break
      }
    }
    collected.append(byte)
    if (0x20..<0x30).contains(byte) { return nil }
    state = .ground
    return .escape(collected)
  }

  private mutating func inSequence(_ byte: UInt8) -> Action? {
    guard (0x40...0x7E).contains(byte) else {
      collected.append(byte)
      return nil
    }
    state = .ground
    return .sequence(Self.parse(collected, final: byte))
  }

  private static func parse(_ bytes: [UInt8], final: UInt8) -> Sequence {
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    let prefix = rest.first.flatMap { "<=>?".contains($0) ? $0 : nil }
    if prefix != nil { rest.removeFirst() }
    let digits = rest.prefix { "0123456789;:".contains($0) }
    let numbers =
      digits.isEmpty
      ? [] : digits.split(omittingEmptySubsequences: false) { $0 == ";" || $0 == ":" }.map { Int($0) ?? -1 }
    return Sequence(
      prefix: prefix, numbers: numbers, intermediates: String(rest.dropFirst(digits.count)),
      final: Character(Unicode.Scalar(final)))
  }
}
