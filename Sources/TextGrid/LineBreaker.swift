/// Finds where the rows of a wrapped text begin and end: greedy, by cells.
///
/// A row breaks after spaces, which hang past the edge, and beside Chinese, Japanese and Korean characters,
/// except before closing and after opening punctuation. A word longer than a row is cut between graphemes.
struct LineBreaker {
  /// UTF-8 offsets of one row.
  struct Row: Equatable {
    var start: Int
    /// After the last character that belongs to the row, trailing spaces included, a line end excluded.
    var end: Int
    /// Where the next row starts, `nil` for the last row of the text.
    var next: Int?
  }

  let text: String
  /// Cells a row may use, at least 1.
  let width: Int

  init(text: String, width: Int) {
    self.text = text
    self.width = max(width, 1)
  }

  /// The row that starts at an offset, which must be the start of the text or the `next` of another row.
  func row(from start: Int) -> Row {
    text.withPieces { pieces in
      var offset = start
      var cells = 0
      var opportunity: Int?
      var previous: TextPiece.Kind?
      while let piece = pieces.piece(at: offset) {
        switch piece.kind {
        case .lineEnd:
          return Row(start: start, end: offset, next: offset + piece.length)
        case .space:
          opportunity = offset + piece.length
        case .word, .ideograph, .opening, .closing:
          if let previous, mayBreak(between: previous, and: piece.kind) { opportunity = offset }
          if cells + piece.cells > width, offset > start {
            let end = opportunity ?? offset
            return Row(start: start, end: end, next: end)
          }
        }
        cells += piece.cells
        offset += piece.length
        previous = piece.kind
      }
      return Row(start: start, end: offset, next: nil)
    }
  }

  private func mayBreak(between left: TextPiece.Kind, and right: TextPiece.Kind) -> Bool {
    if left == .space { return true }
    if left == .opening || right == .closing { return false }
    return left == .ideograph || left == .closing || right == .ideograph || right == .opening
  }
}
