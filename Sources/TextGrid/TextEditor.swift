/// A multi-line text with a cursor: what a learner types a reply into. A value; it draws nothing.
///
/// The cursor moves by graphemes, and vertically by the lines that are shown at `columns`. The text keeps all
/// it is given; only line ends become "\n". A key costs a fraction of a millisecond in a text of any length:
/// the rows of the text are found again only near the cursor.
public struct TextEditor: Sendable, Equatable {
  private var storage: String
  /// UTF-8 offset of the cursor, on a grapheme boundary.
  private(set) var cursor: Int
  private(set) var rows: RowIndex
  private var history = EditHistory()
  /// The column that moving up and down keeps to.
  private var goalColumn: Int?
  /// What was killed last, for Ctrl-Y.
  private var killed = ""
  /// Whether all of the text is selected: what is typed or pasted next takes its place, any other key lets it stand.
  public private(set) var isAllSelected = false

  /// - Parameter columns: the width the text is shown at, in cells.
  public init(_ text: String = "", columns: Int = 80) {
    storage = ""
    cursor = 0
    rows = RowIndex(width: Self.rowWidth(columns: columns))
    self.columns = columns
    self.text = text
  }

  /// The width the text is shown at, in cells: moving up and down goes by it. Setting it lays the text out
  /// anew.
  public var columns: Int {
    didSet {
      guard columns != oldValue else { return }
      rows = RowIndex(width: Self.rowWidth(columns: columns))
      updateRows()
    }
  }

  /// The whole text. Setting it puts the cursor at the end and forgets what could be undone.
  public var text: String {
    get { storage }
    set {
      storage = newValue.withNormalisedLineEnds
      storage.makeContiguousUTF8()
      cursor = storage.utf8.count
      history = EditHistory()
      goalColumn = nil
      isAllSelected = false
      rows = RowIndex(width: rows.width)
      updateRows()
    }
  }

  public var isEmpty: Bool { storage.isEmpty }

  /// Selects the whole text, where there is one.
  public mutating func selectAll() { isAllSelected = !isEmpty }

  /// Lets the text stand as it is.
  mutating func endSelection() { isAllSelected = false }

  /// What an insertion takes the place of.
  private var selection: Range<Int> { isAllSelected ? 0..<storage.utf8.count : cursor..<cursor }

  /// The rows of the text at a width, and the cursor among them. Quick if the width is `columns`.
  public func layout(width: Int) -> EditorLayout {
    var rows = self.rows
    if Self.rowWidth(columns: width) != rows.width {
      rows = RowIndex(width: Self.rowWidth(columns: width))
      rows.extend(past: cursor, in: storage)
    }
    return EditorLayout(text: storage, rows: rows, cursor: cursor)
  }

  /// Inserts a text at the cursor, in time proportional to its length; it is undone as one.
  public mutating func insert(_ text: String) {
    replace(selection, with: text.withNormalisedLineEnds, as: .whole)
  }

  /// Inserts what was typed; consecutive typing is undone a word at a time.
  mutating func type(_ character: Character) {
    replace(selection, with: String(character), as: .typing)
  }

  /// Takes the last edit back. Returns whether there was one.
  @discardableResult
  public mutating func undo() -> Bool {
    guard let edit = history.undo() else { return false }
    apply(edit.offset..<edit.offset + edit.inserted.utf8.count, edit.removed)
    return true
  }

  /// Makes again the edit that was last taken back. Returns whether there was one.
  @discardableResult
  public mutating func redo() -> Bool {
    guard let edit = history.redo() else { return false }
    apply(edit.offset..<edit.offset + edit.removed.utf8.count, edit.inserted)
    return true
  }

  /// Moves the cursor to a UTF-8 offset, forward to a grapheme boundary.
  mutating func move(to offset: Int) {
    goalColumn = nil
    history.close()
    place(at: offset)
  }

  /// Moves the cursor by displayed rows, keeping its column where the rows are long enough.
  /// - Returns: false, with the cursor where it was, if there is no such row.
  mutating func moveVertically(by count: Int) -> Bool {
    let layout = layout(width: columns)
    let row = layout.cursor.row + count
    guard row >= 0, row < layout.rowCount else { return false }
    let column = goalColumn ?? layout.cursor.column
    move(to: layout.offset(row: row, column: column))
    goalColumn = column
    return true
  }

  /// Removes a range of UTF-8 offsets.
  mutating func erase(_ range: Range<Int>, as kind: EditHistory.Kind) {
    replace(range, with: "", as: kind)
  }

  /// Removes a range of UTF-8 offsets and keeps it for `yank`.
  mutating func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    killed = String(storage.slice(range))
    erase(range, as: .whole)
  }

  /// Inserts what was killed last.
  mutating func yank() { insert(killed) }

  private mutating func replace(_ range: Range<Int>, with text: String, as kind: EditHistory.Kind) {
    guard !(range.isEmpty && text.isEmpty) else { return }
    let removed = String(storage.slice(range))
    history.record(.init(offset: range.lowerBound, removed: removed, inserted: text), kind: kind)
    endSelection()
    apply(range, text)
  }

  private mutating func apply(_ range: Range<Int>, _ text: String) {
    let start = storage.utf8.index(storage.startIndex, offsetBy: range.lowerBound)
    let end = storage.utf8.index(start, offsetBy: range.count)
    storage.replaceSubrange(start..<end, with: text)
    storage.makeContiguousUTF8()
    rows.forget(from: range.lowerBound)
    goalColumn = nil
    place(at: range.lowerBound + text.utf8.count)
  }

  private mutating func place(at offset: Int) {
    cursor = storage.graphemeBoundary(atOrAfter: offset)
    updateRows()
  }

  private mutating func updateRows() {
    rows.extend(past: cursor, in: storage)
  }

  /// One column is left for the cursor behind a full row.
  private static func rowWidth(columns: Int) -> Int { max(columns - 1, 1) }
}
