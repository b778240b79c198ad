/// One glyph on the screen.
public struct Cell: Equatable, Sendable {
  public var text: Character
  /// 1 or 2; 0 marks the right half of a wide glyph.
  public var width: UInt8
  public var style: Style

  public static let blank = Cell(text: " ", width: 1, style: .plain)
}

/// A pure value: what the screen should show. Tests compare these; only the presenter knows curses.
public struct Frame: Equatable, Sendable {
  public struct Position: Equatable, Sendable {
    public var row, column: Int
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  public let size: Size
  public private(set) var cells: [Cell]
  /// Where the hardware cursor stands; `nil` hides it.
  public var cursor: Position?

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  public subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

  /// Writes text clipped to the frame and to `limit` (a column), never splitting a wide glyph.
  /// - Returns: the column after the last cell written.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, row: Int, column: Int, style: Style = .plain, limit: Int? = nil
  ) -> Int {
    guard row >= 0, row < size.rows else { return column }
    let end = min(limit ?? size.columns, size.columns)
    var x = column
    for character in text {
      if let glyph = simpleGlyph(character) {
        guard put(glyph, row: row, column: &x, style: style, end: end) else { return x }
      } else {
        for glyph in displayGlyphs(character) {
          guard put(glyph, row: row, column: &x, style: style, end: end) else { return x }
        }
      }
    }
    return x
  }

  /// Makes the cells of a row blank in `style`, from `column` on, `count` of them or to the end.
  public mutating func fill(row: Int, column: Int = 0, count: Int? = nil, style: Style) {
    guard row >= 0, row < size.rows else { return }
    let end = min(count.map { column + $0 } ?? size.columns, size.columns)
    guard column >= 0, column < end else { return }
    for x in column..<end { set(Glyph(text: " ", width: 1), row: row, column: x, style: style) }
  }

  /// One line a row, trailing blanks trimmed: what tests and pictures of the screen are made of.
  public var text: String {
    var out = ""
    for row in 0..<size.rows {
      var line = ""
      for column in 0..<size.columns where self[row, column].width != 0 {
        line.append(self[row, column].text)
      }
      while line.last == " " { line.removeLast() }
      out += line + "\n"
    }
    return out
  }

  /// Returns false, and writes nothing, if the glyph does not fit before `end`.
  private mutating func put(_ glyph: Glyph, row: Int, column: inout Int, style: Style, end: Int) -> Bool {
    guard column + glyph.width <= end else { return false }
    if column >= 0 { set(glyph, row: row, column: column, style: style) }
    column += glyph.width
    return true
  }

  private mutating func set(_ glyph: Glyph, row: Int, column: Int, style: Style) {
    let i = row * size.columns + column
    clearGlyph(at: i, row: row)
    cells[i] = Cell(text: glyph.text, width: UInt8(glyph.width), style: style)
    if glyph.width == 2 {
      clearGlyph(at: i + 1, row: row)
      cells[i] = Cell(text: glyph.text, width: 2, style: style)
      cells[i + 1] = Cell(text: " ", width: 0, style: style)
    }
  }

  /// Overwriting one half of a wide glyph blanks the other half.
  private mutating func clearGlyph(at i: Int, row: Int) {
    let start = row * size.columns
    if cells[i].width == 0, i > start { cells[i - 1] = .blank }
    if cells[i].width == 2, i + 1 < start + size.columns { cells[i + 1] = .blank }
    cells[i] = .blank
  }
}
