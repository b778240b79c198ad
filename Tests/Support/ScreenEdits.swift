/// Moving, erasing, inserting and scrolling.
extension ScreenEmulator {
  mutating func move(row: Int, column: Int) {
    wrapsNext = false
    cursor = (min(max(row, 0), max(rows - 1, 0)), min(max(column, 0), max(columns - 1, 0)))
  }

  mutating func lineFeed() {
    wrapsNext = false
    if cursor.row == region.upperBound {
      scrollUp(1, in: region)
    } else {
      cursor.row = min(cursor.row + 1, rows - 1)
    }
  }

  /// - Returns: false if the sequence is none that edits the screen.
  mutating func edit(_ final: Character, _ sequence: SequenceParser.Sequence, _ count: Int) -> Bool {
    wrapsNext = false
    let row = cursor.row
    let rest = cursor.column..<columns
    switch final {
    case "J": eraseScreen(sequence.number(0, default: 0))
    case "K": eraseLine(sequence.number(0, default: 0))
    case "X": erase(row, rest.prefix(count))
    case "P":
      cells[row].removeSubrange(rest.prefix(count))
      cells[row] += Array(repeating: Cell(), count: columns - cells[row].count)
    case "@":
      cells[row].insert(
        contentsOf: Array(repeating: Cell(), count: min(count, rest.count)), at: cursor.column)
      cells[row].removeSubrange(columns...)
    case "L" where region.contains(row): scrollDown(count, in: row...region.upperBound)
    case "M" where region.contains(row): scrollUp(count, in: row...region.upperBound)
    case "S": scrollUp(count, in: region)
    case "T": scrollDown(count, in: region)
    default: return false
    }
    return true
  }

  mutating func scrollUp(_ count: Int, in rows: ClosedRange<Int>) {
    let count = min(count, rows.count)
    cells.removeSubrange(rows.lowerBound..<rows.lowerBound + count)
    cells.insert(contentsOf: Self.blank(count, columns), at: rows.upperBound + 1 - count)
  }

  mutating func scrollDown(_ count: Int, in rows: ClosedRange<Int>) {
    let count = min(count, rows.count)
    cells.removeSubrange(rows.upperBound + 1 - count...rows.upperBound)
    cells.insert(contentsOf: Self.blank(count, columns), at: rows.lowerBound)
  }

  private mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: erase(cursor.row, cursor.column..<columns)
    case 1: erase(cursor.row, 0..<cursor.column + 1)
    default: erase(cursor.row, 0..<columns)
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    let rowsToErase: Range<Int>
    switch part {
    case 0:
      eraseLine(0)
      rowsToErase = cursor.row + 1..<max(rows, cursor.row + 1)
    case 1:
      eraseLine(1)
      rowsToErase = 0..<cursor.row
    default: rowsToErase = 0..<rows
    }
    for row in rowsToErase { erase(row, 0..<columns) }
  }

  private mutating func erase(_ row: Int, _ columns: Range<Int>) {
    for column in columns { cells[row][column] = Cell() }
  }
}
