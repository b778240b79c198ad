/// How far two lists of ratings agree.
package enum Agreement {
  /// A score of 1.0 to 5.0 as the whole number that it is nearest to; halves go up.
  package static func whole(_ score: Double) -> Int { min(5, max(1, Int(score + 0.5))) }

  /// Quadratic-weighted Cohen's kappa of two lists of whole ratings, 1 to 5 (Cohen, “Weighted kappa”, 1968): 1 for
  /// the same ratings, 0 for as much agreement as by chance; 1 where chance could not disagree.
  package static func kappa(_ a: [Int], _ b: [Int]) -> Double {
    var left = [Double](repeating: 0, count: 6)
    var right = left
    var seen = 0.0
    for (x, y) in zip(a, b) {
      left[x] += 1
      right[y] += 1
      seen += Double((x - y) * (x - y))
    }
    var chance = 0.0
    for x in 1...5 { for y in 1...5 { chance += Double((x - y) * (x - y)) * left[x] * right[y] / Double(a.count) } }
    return chance == 0 ? 1 : 1 - seen / chance
  }

  /// The area under the receiver operating characteristic: how often a positive's score is above a negative's, ties
  /// counting half (Mann and Whitney's U). NaN where one kind is missing.
  package static func areaUnderCurve(positives: [Double], negatives: [Double]) -> Double {
    guard !positives.isEmpty, !negatives.isEmpty else { return .nan }
    let scores = (positives.map { ($0, true) } + negatives.map { ($0, false) }).sorted { $0.0 < $1.0 }
    var ranks = 0.0
    var start = 0
    while start < scores.count {
      var end = start
      while end < scores.count, scores[end].0 == scores[start].0 { end += 1 }
      let rank = Double(start + end + 1) / 2
      ranks += rank * Double(scores[start..<end].count { $0.1 })
      start = end
    }
    let n = Double(positives.count)
    return (ranks - n * (n + 1) / 2) / (n * Double(negatives.count))
  }

  /// The middle of `values`, between the two in the middle where their number is even.
  package static func median(_ values: [Double]) -> Double {
    guard !values.isEmpty else { return .nan }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  package static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
