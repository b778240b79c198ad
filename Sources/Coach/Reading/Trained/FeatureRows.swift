/// Which features have weights, and in which row of the matrix.
package protocol FeatureRows {
  /// The row of the feature with this key, `nil` where it has no weights.
  func row(of key: UInt64) -> Int?
}

/// One entry of a sparse vector.
package struct WeightedRow: Sendable, Equatable {
  package var row: Int32
  package var value: Float
}

extension FeatureRows {
  /// The vector of a clause with these features: every group brought to its weight, whatever is there twice counted
  /// once, what has no weights left out.
  package func vector(of features: [Feature]) -> [WeightedRow] {
    var vector: [WeightedRow] = []
    vector.reserveCapacity(features.count)
    // Group and row in one number: sorted, what is there twice stands side by side.
    var known: [UInt64] = []
    known.reserveCapacity(features.count)
    for feature in features {
      guard let row = row(of: feature.key) else { continue }
      if feature.group.isNormalised {
        known.append(UInt64(feature.group.rawValue) << 32 | UInt64(row))
      } else {
        vector.append(WeightedRow(row: Int32(row), value: feature.value * feature.group.weight))
      }
    }
    known.sort()
    var start = 0
    while start < known.count {
      let group = known[start] >> 32
      var distinct = 0
      var end = start
      while end < known.count, known[end] >> 32 == group {
        if end == start || known[end] != known[end - 1] { distinct += 1 }
        end += 1
      }
      let value = scale(of: group, count: distinct)
      for i in start..<end where i == start || known[i] != known[i - 1] {
        vector.append(WeightedRow(row: Int32(known[i] & 0xffff_ffff), value: value))
      }
      start = end
    }
    return vector
  }

  private func scale(of group: UInt64, count: Int) -> Float {
    (FeatureGroup(rawValue: Int(group))?.weight ?? 0) / Float(count).squareRoot()
  }
}
