/// Bytes of a terminal in, keys and pastes out. It knows no clock and no file.
///
/// Call `feed` once for each read. While `needsTimeout` is true, call `flush` when nothing more came for 25
/// ms: only silence tells the Escape key from Alt, and the end of a text that arrives at once from its
/// middle.
///
/// Sequences are those of ECMA-48 and xterm's ctlseqs. An unknown sequence is swallowed whole, a terminal's
/// answers (OSC, DCS, …) too. Invalid UTF-8 becomes U+FFFD. `TypedText` says what becomes of a paste that the
/// terminal does not bracket.
public struct InputDecoder: Sendable {
  /// Bytes of one paste that are kept unless told otherwise; what lies beyond is dropped.
  public static let pasteLimit = 4 << 20

  private enum State {
    case ground
    /// After ESC; `doubled` after two of them.
    case escape(doubled: Bool)
    /// After ESC [.
    case control
    /// After ESC O.
    case singleShift
    /// Inside an answer of the terminal, until BEL or ESC \; holds the character after the ESC that began it.
    case answer(Unicode.Scalar, isEmpty: Bool, afterEscape: Bool)
    /// Bytes of an old mouse report that are still to come.
    case mouse(remaining: Int)
    case paste
  }

  private var state = State.ground
  private var isAlt = false
  private var parameters: [UInt8] = []
  private var character: [UInt8] = []
  private var missing = 0
  private var paste: BracketedPaste
  private var typed: TypedText

  /// - Parameter pasteLimit: bytes of one paste that are kept.
  public init(pasteLimit: Int = InputDecoder.pasteLimit) {
    paste = BracketedPaste(limit: pasteLimit)
    typed = TypedText(limit: pasteLimit)
  }

  /// Whether the meaning of what came last depends on whether more follows.
  public var needsTimeout: Bool {
    if typed.isHeld || missing > 0 { return true }
    switch state {
    case .ground, .paste: return false
    default: return true
    }
  }

  /// Takes the bytes of one read.
  public mutating func feed(_ bytes: some Collection<UInt8>, into inputs: inout [Input]) {
    var rest = bytes[...]
    while let byte = rest.first {
      if case .paste = state {
        guard let text = paste.take(&rest) else { break }
        state = .ground
        typed.take(.paste(text), into: &inputs)
      } else {
        rest = rest.dropFirst()
        step(byte, into: &inputs)
      }
    }
    typed.endOfRead(into: &inputs)
  }

  /// Says that nothing followed for 25 ms.
  public mutating func flush(into inputs: inout [Input]) {
    endIncompleteCharacter(into: &inputs)
    switch state {
    case .escape(let doubled):
      if doubled { emit(.escape, into: &inputs) }
      emit(.escape, into: &inputs)
    case .control where parameters.isEmpty: emit(.alt("["), into: &inputs)
    case .singleShift: emit(.alt("O"), into: &inputs)
    case .answer(let first, isEmpty: true, afterEscape: false): emit(.alt(Character(first)), into: &inputs)
    case .paste: return
    default: break
    }
    state = .ground
    isAlt = false
    typed.flush(into: &inputs)
  }

  private mutating func step(_ byte: UInt8, into inputs: inout [Input]) {
    switch state {
    case .ground: ground(byte, into: &inputs)
    case .escape(let doubled): afterEscape(byte, doubled: doubled, into: &inputs)
    case .control: control(byte, into: &inputs)
    case .singleShift:
      state = .ground
      if let key = KeySequence.singleShift(byte) { emit(key, into: &inputs) }
    case .answer(let first, _, let afterEscape):
      if byte == 0x07 || afterEscape && byte == 0x5C {
        state = .ground
      } else {
        state = .answer(first, isEmpty: false, afterEscape: byte == 0x1B)
      }
    case .mouse(let remaining): state = remaining > 1 ? .mouse(remaining: remaining - 1) : .ground
    case .paste: break
    }
  }

  private mutating func afterEscape(_ byte: UInt8, doubled: Bool, into inputs: inout [Input]) {
    switch byte {
    case 0x5B:
      // Some terminals send a second ESC before an arrow for Alt: that is no Escape key.
      parameters = []
      state = .control
      return
    case 0x4F:
      state = .singleShift
      return
    default: break
    }
    if doubled { emit(.escape, into: &inputs) }
    switch byte {
    case 0x1B: state = .escape(doubled: true)
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F:
      state = .answer(Unicode.Scalar(byte), isEmpty: true, afterEscape: false)
    default:
      state = .ground
      isAlt = true
      ground(byte, into: &inputs)
    }
  }

  private mutating func control(_ byte: UInt8, into inputs: inout [Input]) {
    switch byte {
    case 0x1B: state = .escape(doubled: false)
    case 0x5B where parameters.isEmpty: parameters.append(byte)  // the Linux console's F1: ESC [ [ A
    case 0x40...0x7E: endControl(byte, into: &inputs)
    case 0x20..<0x40:
      // Too long for any key; what follows is swallowed up to its end all the same.
      if parameters.count < 64 { parameters.append(byte) }
    default: state = .ground
    }
  }

  private mutating func endControl(_ final: UInt8, into inputs: inout [Input]) {
    state = .ground
    if final == UInt8(ascii: "~"), parameters.elementsEqual("200".utf8) {
      state = .paste
    } else if final == UInt8(ascii: "M"), parameters.isEmpty {
      state = .mouse(remaining: 3)
    } else if let key = KeySequence.control(parameters: parameters, final: final) {
      emit(key, into: &inputs)
    }
  }

  private mutating func ground(_ byte: UInt8, into inputs: inout [Input]) {
    if missing > 0 {
      if byte & 0xC0 == 0x80 {
        character.append(byte)
        missing -= 1
        if missing == 0 { endCharacter(into: &inputs) }
        return
      }
      endIncompleteCharacter(into: &inputs)
    }
    switch byte {
    case 0x1B:
      isAlt = false
      state = .escape(doubled: false)
    case 0x20..<0x7F: emit(scalar: Unicode.Scalar(byte), into: &inputs)
    case 0..<0x80:
      if let key = KeySequence.controlCharacter(byte, alt: isAlt) { emit(key, into: &inputs) }
      isAlt = false
    case 0xC2...0xDF: begin(byte, missing: 1)
    case 0xE0...0xEF: begin(byte, missing: 2)
    case 0xF0...0xF4: begin(byte, missing: 3)
    default: emit(scalar: "\u{FFFD}", into: &inputs)
    }
  }

  private mutating func begin(_ byte: UInt8, missing count: Int) {
    character = [byte]
    missing = count
  }

  private mutating func endCharacter(into inputs: inout [Input]) {
    let decoded = String(decoding: character, as: UTF8.self).unicodeScalars
    emit(scalar: decoded.count == 1 ? decoded.first ?? "\u{FFFD}" : "\u{FFFD}", into: &inputs)
  }

  private mutating func endIncompleteCharacter(into inputs: inout [Input]) {
    guard missing > 0 else { return }
    missing = 0
    emit(scalar: "\u{FFFD}", into: &inputs)
  }

  private mutating func emit(scalar: Unicode.Scalar, into inputs: inout [Input]) {
    let alt = isAlt
    isAlt = false
    if (0x80..<0xA0).contains(scalar.value) { return }  // C1 controls are nobody's key
    emit(alt ? .alt(Character(scalar)) : .character(Character(scalar)), into: &inputs)
  }

  private mutating func emit(_ key: Key, into inputs: inout [Input]) {
    typed.take(.key(key), into: &inputs)
  }
}
