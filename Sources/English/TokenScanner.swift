/// Cuts a text into tokens, one scalar at a time.
struct TokenScanner {
  private var tokens: [Token] = []
  /// The word so far, as UTF-8: a String would be looked through at every letter.
  private var word: [UInt8] = []
  private var wordStart = 0
  private var wordEnd = 0
  private var position = 0
  /// A hyphen or apostrophe after a word, kept back until the next scalar tells whether the word goes on.
  private var pending: Unicode.Scalar?

  init() {
    tokens.reserveCapacity(32)
    word.reserveCapacity(16)
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    defer { position += 1 }
    switch kind(of: scalar) {
    case .letter: letter(scalar)
    case .mark:
      if word.isEmpty || pending != nil { letter(scalar) } else { append(scalar) }
    case .apostrophe, .hyphen:
      if word.isEmpty || pending != nil {
        endWord()
        punctuation(scalar)
      } else {
        pending = scalar
      }
    case .space: endWord()
    case .newline:
      endWord()
      emit("\n")
    case .punctuation:
      endWord()
      punctuation(scalar)
    }
  }

  mutating func finish() -> [Token] {
    endWord()
    return tokens
  }

  private mutating func letter(_ scalar: Unicode.Scalar) {
    if let held = pending {
      if kind(of: held) == .apostrophe {
        word.append(0x27)
        pending = nil
      } else {
        // "hard-working" is two words, as "hard working" is.
        pending = nil
        endWord()
      }
    }
    if word.isEmpty { wordStart = position }
    append(scalar)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      let isCapital = scalar.value >= 0x41 && scalar.value <= 0x5A
      word.append(UInt8(scalar.value) + (isCapital ? 32 : 0))
    } else {
      word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
    wordEnd = position + 1
  }

  private mutating func endWord() {
    let held = pending
    pending = nil
    if !word.isEmpty {
      let text = String(decoding: word, as: UTF8.self)
      if let parts = mending(of: text) {
        for part in parts { tokens.append(Token(text: part, range: wordStart..<wordEnd)) }
      } else {
        tokens.append(Token(text: text, range: wordStart..<wordEnd))
      }
      word.removeAll(keepingCapacity: true)
    }
    if let held {
      let mark = kind(of: held) == .hyphen ? "—" : "'"
      tokens.append(Token(text: mark, range: wordEnd..<wordEnd + 1, isWord: false))
    }
  }

  private mutating func punctuation(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": tokens.append(Token(text: "and", range: position..<position + 1))
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": emit("\"")
    case "-", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}": emit("—")
    case "\u{2018}", "\u{2019}", "\u{2032}", "`", "\u{B4}": emit("'")
    case "\u{FF1F}", "\u{61F}": emit("?")
    case "\u{FF01}": emit("!")
    case ".", "\u{2026}": emit(scalar == "." ? "." : "…")
    default: emit(String(scalar))
    }
  }

  /// Adds a mark; the same mark again right behind it only lengthens the one that is there.
  private mutating func emit(_ text: String) {
    if let last = tokens.last, !last.isWord, last.range.upperBound == position {
      if last.text == text || (last.text == "…" && text == ".") {
        if text == "." { tokens[tokens.count - 1].text = "…" }
        tokens[tokens.count - 1].range = last.range.lowerBound..<position + 1
        return
      }
    }
    tokens.append(Token(text: text, range: position..<position + 1, isWord: false))
  }

  private enum Kind { case letter, mark, apostrophe, hyphen, space, newline, punctuation }

  private func kind(of scalar: Unicode.Scalar) -> Kind {
    let v = scalar.value
    if v < 0x80 {
      if (v >= 0x61 && v <= 0x7A) || (v >= 0x41 && v <= 0x5A) || (v >= 0x30 && v <= 0x39) { return .letter }
      if v == 0x0A || v == 0x0D { return .newline }
      if v <= 0x20 || v == 0x7F { return .space }
      if v == 0x27 || v == 0x60 { return .apostrophe }
      return v == 0x2D ? .hyphen : .punctuation
    }
    if v == 0x2019 || v == 0x2018 || v == 0xB4 || v == 0x2032 { return .apostrophe }
    if v == 0x2010 || v == 0x2011 { return .hyphen }
    if v == 0x2028 || v == 0x2029 || v == 0x85 { return .newline }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .spaceSeparator, .control, .format, .surrogate, .privateUse, .unassigned: return .space
    case .decimalNumber, .letterNumber: return .letter
    default: return scalar.properties.isAlphabetic ? .letter : .punctuation
    }
  }
}
