package import Coach

/// One logistic regression a move, all over the same features: a matrix of weights and what each move starts from.
///
/// Trained by stochastic dual coordinate ascent (S. Shalev-Shwartz and T. Zhang, “Stochastic Dual Coordinate Ascent
/// Methods for Regularized Loss Minimization”, 2013): every visit moves an example's dual variable towards the
/// prediction's error. It needs no learning rate, and the order of the visits is fixed, so the same examples always
/// give the same weights.
package struct LinearHeads: Sendable {
  /// How strongly weights are held near zero: the λn of the paper.
  package static let penalty: Float = 1
  package static let rounds = 15

  package let rows: Int
  /// `WeightsLayout.rowStride` numbers a row, one a move.
  package private(set) var weights: [Float]
  package private(set) var biases: [Float]

  /// Trains on the examples of `set` whose number is in `chosen`.
  package init(_ set: TrainingSet, chosen: [Int], rows: Int) {
    let stride = WeightsLayout.rowStride
    self.rows = rows
    // The bias is one more row, there in every example.
    var matrix = [Columns](repeating: Columns(), count: (rows + 1))
    var duals = [Columns](repeating: Columns(), count: chosen.count)
    var order = Array(chosen.indices)
    var chance = Chance(seed: 1)
    matrix.withUnsafeMutableBufferPointer { matrix in
      duals.withUnsafeMutableBufferPointer { duals in
        set.entries.withUnsafeBufferPointer { entries in
          for _ in 0..<LinearHeads.rounds {
            chance.shuffle(&order)
            for k in order {
              let example = chosen[k]
              let span = UnsafeBufferPointer(rebasing: entries[set.starts[example]..<set.starts[example + 1]])
              let labels = Columns(set.labels[example * stride..<(example + 1) * stride])
              LinearHeads.visit(span, labels, set.weights[example], &duals[k], matrix, bias: rows)
            }
          }
        }
      }
    }
    weights = matrix.dropLast().flatMap(\.numbers)
    biases = matrix[rows].numbers
  }

  @inline(__always)
  private static func visit(
    _ vector: UnsafeBufferPointer<WeightedRow>, _ labels: Columns, _ weight: Float, _ dual: inout Columns,
    _ matrix: UnsafeMutableBufferPointer<Columns>, bias: Int
  ) {
    var sum = matrix[bias]
    var norm: Float = 1
    for entry in vector {
      norm += entry.value * entry.value
      sum.add(matrix[Int(entry.row)], times: entry.value)
    }
    let step = 4 * penalty / (4 * penalty + norm * weight)
    let change = sum.change(towards: labels, weight: weight, dual: dual, step: step)
    dual.add(change, times: 1)
    let scale = 1 / penalty
    matrix[bias].add(change, times: scale)
    for entry in vector { matrix[Int(entry.row)].add(change, times: scale * entry.value) }
  }

  /// What the heads say for each move, as log odds.
  package func logits(of vector: some Sequence<WeightedRow>) -> [Float] {
    var sums = biases
    for entry in vector {
      let start = Int(entry.row) * WeightsLayout.rowStride
      for column in sums.indices { sums[column] += weights[start + column] * entry.value }
    }
    return sums
  }
}

/// A number for every move and for the padding, in vectors that the processor adds at once.
private struct Columns {
  var a = SIMD16<Float>()
  var b = SIMD16<Float>()
  var c = SIMD16<Float>()

  init() {}

  init(_ numbers: ArraySlice<Float>) {
    let start = numbers.startIndex
    for i in 0..<16 {
      a[i] = numbers[start + i]
      b[i] = numbers[start + 16 + i]
      c[i] = numbers[start + 32 + i]
    }
  }

  var numbers: [Float] { [a, b, c].flatMap { part in (0..<16).map { part[$0] } } }

  @inline(__always)
  mutating func add(_ other: Columns, times factor: Float) {
    a += other.a * factor
    b += other.b * factor
    c += other.c * factor
  }

  /// How far the dual variables move, where these are the log odds.
  @inline(__always)
  func change(towards labels: Columns, weight: Float, dual: Columns, step: Float) -> Columns {
    var change = Columns()
    change.a = Columns.change(a, labels.a, weight, dual.a, step)
    change.b = Columns.change(b, labels.b, weight, dual.b, step)
    change.c = Columns.change(c, labels.c, weight, dual.c, step)
    return change
  }

  @inline(__always)
  private static func change(
    _ logits: SIMD16<Float>, _ labels: SIMD16<Float>, _ weight: Float, _ dual: SIMD16<Float>, _ step: Float
  ) -> SIMD16<Float> {
    var odds = SIMD16<Float>()
    for i in 0..<16 { odds[i] = Logistic.probability(logits[i]) }
    return ((labels - odds) * weight - dual) * step
  }
}

/// A small generator (Numerical Recipes' constants), so that the order of visits is always the same.
private struct Chance {
  private var state: UInt32

  init(seed: UInt32) { state = seed }

  mutating func shuffle(_ numbers: inout [Int]) {
    for i in stride(from: numbers.count - 1, to: 0, by: -1) {
      state = state &* 1_664_525 &+ 1_013_904_223
      numbers.swapAt(i, Int(state >> 8) % (i + 1))
    }
  }
}
