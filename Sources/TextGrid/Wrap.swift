/// The lines of a text wrapped to `width` cells, by words where they fit.
///
/// - Every line end (LF, CR LF or CR) starts a new line, so the empty text is one empty line.
/// - A tab counts as four spaces. Spaces at the end of a line are dropped, those at its start are kept.
/// - A line is never wider than `width`, unless a single glyph is.
/// - Returns: no lines if `width` is 0 or less.
public func wrap(_ text: String, width: Int) -> [String] {
  guard width > 0 else { return [] }
  let breaker = LineBreaker(text: text.withNormalisedLineEnds, width: width)
  var lines: [String] = []
  var start: Int? = 0
  while let from = start {
    let row = breaker.row(from: from)
    lines.append(breaker.text.slice(row.start..<row.end).withoutTrailingSpaces.withTabsAsSpaces)
    start = row.next
  }
  return lines
}

extension StringProtocol {
  var withoutTrailingSpaces: Self.SubSequence {
    var end = endIndex
    while end > startIndex {
      let previous = index(before: end)
      guard self[previous] == " " || self[previous] == "\t" else { break }
      end = previous
    }
    return self[startIndex..<end]
  }

  var withTabsAsSpaces: String {
    guard utf8.contains(0x09) else { return String(self) }
    return split(separator: "\t", omittingEmptySubsequences: false)
      .joined(separator: String(repeating: " ", count: TextPiece.tabWidth))
  }
}
