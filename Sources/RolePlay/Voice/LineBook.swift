/// Every line that may be said, each text once, so that "said already" is one look-up.
struct LineBook: Sendable {
  private(set) var lines: [Line] = []
  private var places: [String: Int] = [:]

  /// The places of `lines` in the book.
  mutating func add(_ lines: [Line]) -> [Int] {
    var pool: [Int] = []
    for line in lines {
      let place = place(of: line)
      if !pool.contains(place) { pool.append(place) }
    }
    return pool
  }

  mutating func add(texts: [String]) -> [Int] { add(texts.map { Line($0) }) }

  /// A pool for each distress band.
  mutating func add(_ lines: Lines) -> BandedPool {
    BandedPool(
      low: add(lines.pool(for: .low)), middle: add(lines.pool(for: .middle)),
      high: add(lines.pool(for: .high)))
  }

  private mutating func place(of line: Line) -> Int {
    if let place = places[line.text] { return place }
    places[line.text] = lines.count
    lines.append(line)
    return lines.count - 1
  }
}

/// Places in a line book, by distress band.
struct BandedPool: Sendable {
  var low: [Int] = []
  var middle: [Int] = []
  var high: [Int] = []

  subscript(band: Band) -> [Int] {
    switch band {
    case .low: low
    case .middle: middle
    case .high: high
    }
  }
}
