import Coach

/// Examples as sparse vectors over a table of features.
package struct TrainingSet: Sendable {
  /// Where each example's entries begin in `entries`, and where the last one's end.
  let starts: [Int]
  let entries: [WeightedRow]
  /// `WeightsLayout.rowStride` labels an example, those past the moves zero.
  let labels: [Float]
  let weights: [Float]
  package let count: Int

  package init(_ examples: [Example], table: FeatureTable) {
    let vectors = Parallel.map(examples) { table.vector(of: $0.features) }
    var starts = [0]
    var entries: [WeightedRow] = []
    for vector in vectors {
      entries += vector
      starts.append(entries.count)
    }
    self.starts = starts
    self.entries = entries
    labels = examples.flatMap { $0.labels + Array(repeating: 0, count: WeightsLayout.rowStride - $0.labels.count) }
    weights = examples.map(\.weight)
    count = examples.count
  }

  func vector(_ index: Int) -> ArraySlice<WeightedRow> { entries[starts[index]..<starts[index + 1]] }
}
