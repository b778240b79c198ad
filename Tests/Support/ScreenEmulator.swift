internal import CTerminal
internal import Foundation

/// A terminal in memory: enough of xterm (ECMA-48, ctlseqs) to show what ncurses sends to `xterm-256color`.
///
/// What it does not know it counts in `unknown` instead of showing it, so that a test can tell.
public struct ScreenEmulator {
  /// How a cell is drawn.
  public struct Attributes: Equatable, Sendable {
    public var isBold = false
    public var isDim = false
    public var isItalic = false
    public var isUnderlined = false
    public var isReversed = false
    /// The foreground, from 0; `nil` is the terminal's own.
    public var color: Int?

    public init() {}
  }

  struct Cell {
    var text = " "
    /// 0 is the right half of a wide character.
    var width = 1
    var attributes = Attributes()
  }

  public internal(set) var rows: Int
  public internal(set) var columns: Int
  public internal(set) var cursor = (row: 0, column: 0)
  public internal(set) var isCursorVisible = true
  /// Whether the alternate screen is shown, as full-screen programs have it.
  public internal(set) var isAlternate = false
  public internal(set) var bracketsPastes = false
  /// Sequences that were not understood.
  public internal(set) var unknown: [String] = []

  var cells: [[Cell]]
  var otherCells: [[Cell]]
  var attributes = Attributes()
  var saved = (row: 0, column: 0, attributes: Attributes())
  var region: ClosedRange<Int>
  /// A character was put in the last column: the next one wraps first.
  var wrapsNext = false
  var wraps = true
  var lastCharacter: Unicode.Scalar?
  var parser = SequenceParser()

  public init(rows: Int = 24, columns: Int = 80) {
    _ = ct_locale_setup()
    self.rows = rows
    self.columns = columns
    cells = Self.blank(rows, columns)
    otherCells = cells
    region = 0...max(rows - 1, 0)
  }

  /// The rows of the screen, trailing blanks trimmed.
  public var lines: [String] { cells.map(Self.text) }

  /// The rows of the screen, joined by "\n".
  public var text: String { lines.joined(separator: "\n") }

  /// The rows of the screen that is not shown now.
  public var otherText: String { otherCells.map(Self.text).joined(separator: "\n") }

  public func attributes(row: Int, column: Int) -> Attributes { cells[row][column].attributes }

  /// The attributes of the first place where a text stands on the screen.
  public func attributes(of text: String) -> Attributes? {
    for (row, line) in lines.enumerated() {
      guard let range = line.range(of: text) else { continue }
      let column = line[..<range.lowerBound].unicodeScalars.reduce(0) { $0 + Self.width(of: $1) }
      return attributes(row: row, column: column)
    }
    return nil
  }

  /// Shows what a program sent.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let action = parser.next(byte) else { continue }
      switch action {
      case .print(let scalar): put(scalar)
      case .control(let byte): control(byte)
      case .escape(let bytes): escape(bytes)
      case .sequence(let sequence): perform(sequence)
      }
    }
  }

  /// Takes another size, as xterm does: rows and columns are cut or added at the end, nothing is reflowed.
  public mutating func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Self.fitted(cells, rows, columns)
    otherCells = Self.fitted(otherCells, rows, columns)
    region = 0...max(rows - 1, 0)
    move(row: cursor.row, column: cursor.column)
  }

  static func width(of scalar: Unicode.Scalar) -> Int { max(Int(ct_wcwidth(scalar.value)), 0) }

  static func blank(_ rows: Int, _ columns: Int) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  private static func fitted(_ cells: [[Cell]], _ rows: Int, _ columns: Int) -> [[Cell]] {
    var result = cells.prefix(rows).map { row in
      Array(row.prefix(columns)) + Array(repeating: Cell(), count: max(columns - row.count, 0))
    }
    result += blank(max(rows - cells.count, 0), columns)
    return result
  }

  private static func text(_ row: [Cell]) -> String {
    var line = row.filter { $0.width > 0 }.map(\.text).joined()
    while line.last == " " { line.removeLast() }
    return line
  }
}
