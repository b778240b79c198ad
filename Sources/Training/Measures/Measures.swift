/// Figures of how well beliefs order and number what is so.
package enum Measures {
  /// Mean precision over the places of what is so, most believed first; equal beliefs share the mean of their order.
  package static func averagePrecision(_ beliefs: [Float], _ labels: [Float]) -> Double {
    let order = beliefs.indices.sorted { (beliefs[$1], $0) < (beliefs[$0], $1) }
    var sum = 0.0
    var found = 0.0
    var seen = 0.0
    var i = 0
    while i < order.count {
      var j = i
      var here = 0.0
      while j < order.count, beliefs[order[j]] == beliefs[order[i]] {
        here += Double(labels[order[j]])
        j += 1
      }
      found += here
      seen += Double(j - i)
      sum += here * found / seen
      i = j
    }
    return found > 0 ? sum / found : 0
  }

  /// The chance that something that is so is believed more than something that is not; ties count half.
  package static func areaUnderCurve(_ beliefs: [Float], _ labels: [Float]) -> Double {
    let order = beliefs.indices.sorted { beliefs[$0] < beliefs[$1] }
    var ranks = 0.0
    var i = 0
    while i < order.count {
      var j = i
      while j < order.count, beliefs[order[j]] == beliefs[order[i]] { j += 1 }
      for k in i..<j where labels[order[k]] > 0 { ranks += Double(i + j + 1) / 2 }
      i = j
    }
    let so = labels.reduce(0.0) { $0 + Double($1) }
    let other = Double(labels.count) - so
    return so > 0 && other > 0 ? (ranks - so * (so + 1) / 2) / (so * other) : 0.5
  }

  /// The harmonic mean of precision and recall where beliefs of at least `threshold` count.
  package static func f1(_ beliefs: [Float], _ labels: [Float], threshold: Float = 0.5) -> Double {
    var hits = 0.0
    var claimed = 0.0
    for (belief, label) in zip(beliefs, labels) where belief >= threshold {
      claimed += 1
      hits += Double(label)
    }
    let so = labels.reduce(0.0) { $0 + Double($1) }
    return claimed + so > 0 ? 2 * hits / (claimed + so) : 0
  }

  /// Expected calibration error over ten bins of equal width: by how much belief and frequency differ, weighted by
  /// how many beliefs lie in each bin. Beliefs below `least` are left out: nearly all are, and rightly, near zero.
  package static func calibrationError(_ beliefs: [Float], _ labels: [Float], least: Float = 0) -> Double {
    var bins = Array(repeating: (count: 0.0, belief: 0.0, so: 0.0), count: 10)
    for (belief, label) in zip(beliefs, labels) where belief >= least {
      let bin = min(9, Int(belief * 10))
      bins[bin].count += 1
      bins[bin].belief += Double(belief)
      bins[bin].so += Double(label)
    }
    let all = bins.reduce(0.0) { $0 + $1.count }
    return all > 0 ? bins.reduce(0.0) { $0 + abs($1.belief - $1.so) } / all : 0
  }
}
