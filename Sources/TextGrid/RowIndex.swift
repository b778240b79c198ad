/// Where the displayed rows of a text start, kept as far as it is needed: an edit forgets the rows after it,
/// and only those near the cursor are found again. So a key costs the same in a text of any length.
struct RowIndex: Equatable, Sendable {
  /// Rows that are found beyond the cursor's.
  private static let margin = 256

  /// Cells a row may use.
  let width: Int
  /// UTF-8 offsets, ascending; the first is 0.
  private(set) var starts: [Int] = [0]
  /// Whether the last start is that of the text's last row.
  private(set) var isComplete = false

  init(width: Int) { self.width = max(width, 1) }

  /// Rows whose start and end are known.
  var count: Int { isComplete ? starts.count : starts.count - 1 }

  /// The row an offset is in. An offset between two rows is in the second.
  func row(containing offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Forgets what an edit at an offset may have moved. A shorter word may slip into the row above, hence two
  /// rows.
  mutating func forget(from offset: Int) {
    let kept = max(row(containing: offset) - 1, 1)
    starts.removeSubrange(min(kept, starts.count)...)
    isComplete = false
  }

  /// Finds the rows up to an offset and some more.
  mutating func extend(past offset: Int, in text: String) {
    guard !isComplete else { return }
    let breaker = LineBreaker(text: text, width: width)
    var beyond = starts.count - 1 - row(containing: offset)
    while beyond < Self.margin, let last = starts.last {
      guard let next = breaker.row(from: last).next else {
        isComplete = true
        return
      }
      starts.append(next)
      if next > offset { beyond += 1 }
    }
  }
}
