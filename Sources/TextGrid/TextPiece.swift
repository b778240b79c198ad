/// One grapheme as line breaking and cursor movement see it.
struct TextPiece {
  enum Kind {
    case word, space, lineEnd
    /// East Asian characters, between which a line may break, and their punctuation.
    case ideograph, opening, closing
  }

  var kind: Kind
  /// UTF-8 code units.
  var length: Int
  /// Cells on the screen.
  var cells: Int

  /// A tab is shown as this many spaces, wherever it stands.
  static let tabWidth = 4
}

/// Reads the pieces of a text at UTF-8 offsets, quickly where the text is ASCII.
struct TextPieces {
  let text: String
  let bytes: UnsafeBufferPointer<UInt8>

  /// The piece at an offset, which must be a grapheme boundary; `nil` at the end.
  func piece(at offset: Int) -> TextPiece? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    let isAlone = offset + 1 == bytes.count || bytes[offset + 1] < 0x80
    return byte < 0x80 && isAlone ? asciiPiece(byte) : composedPiece(at: offset)
  }

  private func asciiPiece(_ byte: UInt8) -> TextPiece {
    switch byte {
    case 0x0A: TextPiece(kind: .lineEnd, length: 1, cells: 0)
    case 0x20: TextPiece(kind: .space, length: 1, cells: 1)
    case 0x09: TextPiece(kind: .space, length: 1, cells: TextPiece.tabWidth)
    default: TextPiece(kind: .word, length: 1, cells: 1)
    }
  }

  private func composedPiece(at offset: Int) -> TextPiece {
    let character = text[text.utf8.index(text.startIndex, offsetBy: offset)]
    let length = character.utf8.count
    if length == 1 { return asciiPiece(bytes[offset]) }
    let base = character.unicodeScalars[character.unicodeScalars.startIndex]
    return TextPiece(kind: kind(of: base), length: length, cells: displayWidth(character))
  }

  private func kind(of base: Unicode.Scalar) -> TextPiece.Kind {
    // Emoji are wide too, but stick to the word beside them.
    let firstEmoji = 0x1F000
    guard base.value < firstEmoji, scalarWidth(base) == 2 else { return .word }
    switch base {
    case "（", "〔", "【", "《", "〈", "「", "『", "［", "｛": return .opening
    case "、", "。", "，", "．", "：", "；", "！", "？", "）", "〕", "】", "》", "〉", "」", "』", "］", "｝", "ー", "々":
      return .closing
    default: return .ideograph
    }
  }
}

extension String {
  /// Calls `body` with the text's pieces. Text that is not stored as UTF-8 is copied first.
  func withPieces<Result>(_ body: (TextPieces) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable({ body(TextPieces(text: self, bytes: $0)) }) {
      return result
    }
    var copy = self
    return copy.withUTF8 { body(TextPieces(text: self, bytes: $0)) }
  }

  /// The text between two UTF-8 offsets, both on grapheme boundaries.
  func slice(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }

  /// The text with every CR LF and CR as LF.
  var withNormalisedLineEnds: String {
    guard utf8.contains(0x0D) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var afterReturn = false
    for byte in utf8 {
      if byte == 0x0D {
        bytes.append(0x0A)
      } else if byte != 0x0A || !afterReturn {
        bytes.append(byte)
      }
      afterReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
