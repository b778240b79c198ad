package import Conversation

/// The corpus' labels beside what a coach said that had not learned from them.
package struct HeldOutReadings: Sendable {
  /// A labelled clause: its moves, and the confidence with which each move was found in it.
  struct Judged: Sendable {
    var moves: Set<Move>
    var confidence: [Move: Double]
  }

  let judged: [Judged]

  /// - Parameter readings: of the entries' replies, in their order.
  package init(_ entries: [CorpusEntry], readings: [Reading]) {
    judged = zip(entries, readings).flatMap { entry, reading in
      Self.matched(entry.clauses, with: reading.clauses)
    }
  }

  /// Each clause that was read counts for the labelled clause that it shares most with; a labelled clause that none
  /// counts for takes the one that it shares most with.
  private static func matched(_ labelled: [LabelledClause], with read: [Clause]) -> [Judged] {
    func shared(_ a: Range<Int>, _ b: Range<Int>) -> Int { a.clamped(to: b).count }
    var confidence = [[Move: Double]](repeating: [:], count: labelled.count)
    func add(_ clause: Clause, to index: Int) {
      for tag in clause.moves {
        confidence[index][tag.move] = max(confidence[index][tag.move] ?? 0, tag.confidence)
      }
    }
    var taken = Set<Int>()
    for clause in read {
      let overlaps = labelled.map { shared($0.range, clause.range) }
      guard let most = overlaps.max(), most > 0, let nearest = overlaps.firstIndex(of: most) else { continue }
      add(clause, to: nearest)
      taken.insert(nearest)
    }
    for index in labelled.indices where !taken.contains(index) {
      let range = labelled[index].range
      let overlaps = read.map { shared($0.range, range) }
      guard let most = overlaps.max(), most > 0, let nearest = overlaps.firstIndex(of: most) else { continue }
      add(read[nearest], to: index)
    }
    return labelled.indices.map { Judged(moves: Set(labelled[$0].moves), confidence: confidence[$0]) }
  }
}

/// How well moves are found, by move.
package struct MoveAgreement: Sendable {
  package struct Row: Sendable {
    package var move: Move
    /// Clauses with it by the labels, by the coach (`TaggedMove.shown`), by both.
    package var labelled = 0, found = 0, both = 0
    package var area = Double.nan

    package var precision: Double { Double(both) / Double(found) }
    package var recall: Double { Double(both) / Double(labelled) }
    package var f1: Double { 2 * Double(both) / Double(labelled + found) }
  }

  package let rows: [Row]

  package init(_ readings: HeldOutReadings) {
    rows = Move.allCases.map { move in
      var row = Row(move: move)
      var positives: [Double] = []
      var negatives: [Double] = []
      for clause in readings.judged {
        let confidence = clause.confidence[move] ?? 0
        let isFound = confidence >= TaggedMove.shown
        if isFound { row.found += 1 }
        if clause.moves.contains(move) {
          row.labelled += 1
          if isFound { row.both += 1 }
          positives.append(confidence)
        } else {
          negatives.append(confidence)
        }
      }
      row.area = Agreement.areaUnderCurve(positives: positives, negatives: negatives)
      return row
    }
  }

  /// The mean over moves.
  package func mean(_ column: KeyPath<Row, Double>) -> Double { Agreement.mean(rows.map { $0[keyPath: column] }) }

  /// F1 over all decisions together.
  package var microF1: Double {
    let sum = rows.reduce(into: (0, 0, 0)) { $0 = ($0.0 + $1.labelled, $0.1 + $1.found, $0.2 + $1.both) }
    return 2 * Double(sum.2) / Double(sum.0 + sum.1)
  }
}

/// Whether a confidence means what it says: of the moves named with a confidence near p, a share of p should be there.
package struct Calibration: Sendable {
  package struct Bin: Sendable {
    package var range: ClosedRange<Double>
    package var count = 0
    package var confidence = 0.0
    package var right = 0
  }

  /// Ten bins of equal width, over every move that is listed at all.
  package let bins: [Bin]

  package init(_ readings: HeldOutReadings) {
    var bins = (0..<10).map { Bin(range: Double($0) / 10...Double($0 + 1) / 10) }
    for clause in readings.judged {
      for (move, confidence) in clause.confidence {
        let index = min(9, Int(confidence * 10))
        bins[index].count += 1
        bins[index].confidence += confidence
        if clause.moves.contains(move) { bins[index].right += 1 }
      }
    }
    self.bins = bins
  }

  /// The expected calibration error (Guo et al., “On calibration of modern neural networks”, 2017): the mean distance
  /// of confidence and share, weighted by the bins' counts.
  package var expectedError: Double { Self.expectedError(of: bins[...]) }

  /// The same without the moves of the lowest bin: they are many, and nearly all rightly near zero.
  package var expectedErrorOfLikely: Double { Self.expectedError(of: bins.dropFirst()) }

  private static func expectedError(of bins: ArraySlice<Bin>) -> Double {
    let total = bins.reduce(0) { $0 + $1.count }
    return bins.reduce(0) { $0 + abs($1.confidence - Double($1.right)) } / Double(max(1, total))
  }
}
