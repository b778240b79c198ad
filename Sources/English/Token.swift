/// A word or a mark of punctuation, with its place in the text that it came from.
public struct Token: Sendable, Equatable {
  /// Lower case, informal spelling mended ("u" → "you", "sooo" → "so"), contractions written out ("dont" and
  /// "don't" → "do", "not"). Quotes are straight, dashes are "—", dots in a row are "…", a line break is "\n".
  public var text: String
  /// Unicode scalars of the original text. The words of one contraction or abbreviation share the range of
  /// what was written, so a range never cuts through a written word.
  public var range: Range<Int>
  /// False for punctuation, symbols and line breaks.
  public var isWord: Bool

  public init(text: String, range: Range<Int>, isWord: Bool = true) {
    self.text = text
    self.range = range
    self.isWord = isWord
  }

  /// Whether a sentence ends here.
  public var endsSentence: Bool {
    !isWord && (text == "." || text == "?" || text == "!" || text == "…" || text == "\n" || text == ";")
  }
}

/// The words and marks of `text` in order. Works for any text: other scripts become words too, control
/// characters and white space are left out.
public func tokens(of text: String) -> [Token] {
  var scanner = TokenScanner()
  for scalar in text.unicodeScalars { scanner.take(scalar) }
  var found = scanner.finish()
  mendByContext(&found)
  return found
}

/// The words of a text without its marks, in the form that `tokens(of:)` gives them.
public func words(of text: String) -> [String] { tokens(of: text).filter(\.isWord).map(\.text) }
