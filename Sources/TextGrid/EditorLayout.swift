/// The rows in which an editor's text is shown, and the cursor among them.
///
/// Of a very long text only the rows before the cursor and some hundred behind it are known; see
/// `isComplete`.
public struct EditorLayout: Sendable, Equatable {
  private let text: String
  private let rows: RowIndex
  /// The cursor's row among all rows, and its cell in the row, always inside the width laid out for.
  public let cursor: Frame.Position

  init(text: String, rows: RowIndex, cursor: Int) {
    self.text = text
    self.rows = rows
    let row = rows.row(containing: cursor)
    let cells = text.cells(in: rows.starts[row]..<cursor)
    self.cursor = Frame.Position(row: row, column: min(cells, rows.width))
  }

  /// Rows that are known, at least 1.
  public var rowCount: Int { rows.count }

  /// Whether `rowCount` counts all rows of the text.
  public var isComplete: Bool { rows.isComplete }

  /// All rows that are known. For long texts use `window`.
  public var lines: [String] { (0..<rowCount).map(line) }

  /// A row as it is shown, with tabs as spaces; never wider than the width laid out for, but for a single
  /// glyph.
  public func line(_ row: Int) -> String {
    guard row >= 0, row < rowCount else { return "" }
    let slice = text.slice(content(of: row))
    let shown = slice.withTabsAsSpaces
    return displayWidth(shown) > rows.width ? String(shown.withoutTrailingSpaces) : shown
  }

  /// At most `height` rows around the cursor, with the cursor's row counted from the first of them.
  public func window(height: Int) -> (lines: [String], cursor: Frame.Position, first: Int) {
    let height = max(height, 1)
    let first = min(max(cursor.row - height / 2, 0), max(rowCount - height, 0))
    let lines = (first..<min(first + height, rowCount)).map(line)
    return (lines, Frame.Position(row: cursor.row - first, column: cursor.column), first)
  }

  /// The UTF-8 offset of the last place in a row that is not right of a column.
  func offset(row: Int, column: Int) -> Int {
    let content = content(of: row)
    let isWrapped = row + 1 < rows.starts.count && rows.starts[row + 1] == content.upperBound
    return text.withPieces { pieces in
      var offset = content.lowerBound
      var cells = 0
      while offset < content.upperBound, let piece = pieces.piece(at: offset) {
        // The place behind a wrapped row is the start of the next row.
        if isWrapped, offset + piece.length == content.upperBound { break }
        if cells + piece.cells > column { break }
        cells += piece.cells
        offset += piece.length
      }
      return offset
    }
  }

  private func content(of row: Int) -> Range<Int> {
    let start = rows.starts[row]
    guard row + 1 < rows.starts.count else { return start..<text.utf8.count }
    let next = rows.starts[row + 1]
    let index = text.utf8.index(text.startIndex, offsetBy: next - 1)
    return start..<(text.utf8[index] == 0x0A ? next - 1 : next)
  }
}

extension String {
  /// Cells of the text between two UTF-8 offsets.
  func cells(in range: Range<Int>) -> Int {
    withPieces { pieces in
      var offset = range.lowerBound
      var cells = 0
      while offset < range.upperBound, let piece = pieces.piece(at: offset) {
        cells += piece.cells
        offset += piece.length
      }
      return cells
    }
  }
}
