import Coach

/// Which features get weights: those that enough replies have. An open-addressing table as it lies in the weights'
/// file, so that training and reading find the same rows.
package struct FeatureTable: FeatureRows, Sendable {
  package let bits: Int
  package let marks: [UInt32]
  package let rowIndices: [UInt16]
  package let count: Int

  /// How many labelled clauses must have a feature; runs of letters are many and say little each.
  static func fewest(of group: FeatureGroup) -> Int { group == .letters ? 5 : 2 }

  /// - Parameter limit: so many rows at most, the most frequent first: two thirds of a table of 2^16.
  package init(_ examples: [Example], limit: Int = 43_600) {
    var counts: [UInt64: (group: FeatureGroup, count: Int)] = [:]
    for example in examples where example.segmentation == .labelled {
      var seen: Set<UInt64> = []
      for feature in example.features where seen.insert(feature.key).inserted {
        counts[feature.key, default: (feature.group, 0)].count += 1
      }
    }
    let kept = counts.filter { $0.value.count >= FeatureTable.fewest(of: $0.value.group) }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(min(limit, Int(UInt16.max)))
    var bits = 4
    while 1 << bits < kept.count * 3 / 2 { bits += 1 }
    var marks = [UInt32](repeating: 0, count: 1 << bits)
    var rowIndices = [UInt16](repeating: 0, count: 1 << bits)
    for (row, key) in kept.map(\.key).sorted().enumerated() {
      var slot = WeightsLayout.slot(of: key, bits: bits)
      while marks[slot] != 0 { slot = (slot + 1) & (1 << bits - 1) }
      marks[slot] = WeightsLayout.mark(of: key)
      rowIndices[slot] = UInt16(row)
    }
    self.bits = bits
    self.marks = marks
    self.rowIndices = rowIndices
    count = kept.count
  }

  package func row(of key: UInt64) -> Int? {
    let mark = WeightsLayout.mark(of: key)
    var slot = WeightsLayout.slot(of: key, bits: bits)
    while marks[slot] != 0 {
      if marks[slot] == mark { return Int(rowIndices[slot]) }
      slot = (slot + 1) & (1 << bits - 1)
    }
    return nil
  }
}
