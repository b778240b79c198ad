/// What the byte sequences of ECMA-48, xterm, rxvt, the Linux console and tmux mean as keys.
enum KeySequence {
  /// A control character (0 to 0x1F, 0x7F) alone or after ESC.
  static func controlCharacter(_ byte: UInt8, alt: Bool) -> Key? {
    switch byte {
    case 0x0D: return alt ? .altEnter : .enter
    case 0x0A: return alt ? .altEnter : .control("j")
    case 0x09: return .tab
    case 0x08, 0x7F: return alt ? .altBackspace : .backspace
    case 0x00: return .control(" ")
    case 0x01...0x1A: return .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: return .control(Character(Unicode.Scalar(byte + 0x40)))
    default: return nil
    }
  }

  /// ESC O and one byte.
  static func singleShift(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "M"): .enter  // of the keypad
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(byte - UInt8(ascii: "P")) + 1)
    case UInt8(ascii: "a"): .controlUp  // rxvt
    case UInt8(ascii: "b"): .controlDown
    case UInt8(ascii: "c"): .controlRight
    case UInt8(ascii: "d"): .controlLeft
    default: arrow(byte, modified: false)
    }
  }

  /// ESC [, parameters, and a final byte.
  static func control(parameters: [UInt8], final: UInt8) -> Key? {
    if parameters.first == UInt8(ascii: "[") {
      return (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final)
        ? .function(Int(final - UInt8(ascii: "A")) + 1) : nil
    }
    guard let numbers = numbers(in: parameters) else { return nil }
    let first = numbers.first ?? 1
    let modifiers = Modifiers(parameter: numbers.count > 1 ? numbers[1] : 1)
    switch final {
    case UInt8(ascii: "~"):
      if first == 27, numbers.count == 3 { return extended(code: numbers[2], modifiers) }
      return numbered(first, modified: modifiers.movesFurther)
    case UInt8(ascii: "^"): return numbered(first, modified: true)  // rxvt
    case UInt8(ascii: "u"): return extended(code: first, modifiers)
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S") where numbers.count > 1 || parameters.isEmpty:
      return .function(Int(final - UInt8(ascii: "P")) + 1)
    default: return arrow(final, modified: modifiers.movesFurther)
    }
  }

  /// The modifier parameter of xterm: 1 plus 1 for Shift, 2 for Alt, 4 for Control.
  private struct Modifiers {
    let isShift, isAlt, isControl: Bool

    init(parameter: Int) {
      let bits = max(parameter, 1) - 1
      isShift = bits & 1 != 0
      isAlt = bits & 2 != 0
      isControl = bits & 4 != 0
    }

    /// Alt with an arrow goes by words as Control does; macOS terminals send it for that.
    var movesFurther: Bool { isAlt || isControl }
  }

  /// Decimal numbers between semicolons, `nil` if there is anything else. A missing number is 1.
  private static func numbers(in parameters: [UInt8]) -> [Int]? {
    guard !parameters.isEmpty else { return [] }
    var numbers: [Int] = []
    for field in parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      guard field.count <= 5 else { return nil }
      var number = 0
      for byte in field {
        guard (0x30...0x39).contains(byte) else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      numbers.append(field.isEmpty ? 1 : number)
    }
    return numbers
  }

  private static func arrow(_ byte: UInt8, modified: Bool) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): modified ? .controlUp : .up
    case UInt8(ascii: "B"): modified ? .controlDown : .down
    case UInt8(ascii: "C"): modified ? .controlRight : .right
    case UInt8(ascii: "D"): modified ? .controlLeft : .left
    case UInt8(ascii: "H"): modified ? .controlHome : .home
    case UInt8(ascii: "F"): modified ? .controlEnd : .end
    default: nil
    }
  }

  private static func numbered(_ number: Int, modified: Bool) -> Key? {
    switch number {
    case 1, 7: modified ? .controlHome : .home
    case 4, 8: modified ? .controlEnd : .end
    case 2: .insert
    case 3: .delete
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// A key by its code point (xterm's modifyOtherKeys, CSI u). Only Enter is taken: with a modifier it is a
  /// new line.
  private static func extended(code: Int, _ modifiers: Modifiers) -> Key? {
    guard code == 13 else { return nil }
    return modifiers.isShift || modifiers.isAlt || modifiers.isControl ? .altEnter : .enter
  }
}
