import Coach

/// The two numbers that turn what two readers believe together into how often it is so (J. Platt, “Probabilistic
/// Outputs for Support Vector Machines”, 1999), shared by all moves.
package struct PlattScaling: Sendable, Equatable {
  package var slope: Float
  package var shift: Float

  package static let none = PlattScaling(slope: 1, shift: 0)

  /// Who wrote as most people do, the usual things in the usual words. The other writers were asked to avoid just
  /// that, so how often the patterns are right with them says little of how often they are right with learners.
  package static let everydayWriters: Set<String> = ["seed", "p1", "p3", "p4"]

  /// Fits them to beliefs about replies of everyday writers that the weights had not seen; of all writers where there
  /// are none of those. Every writer counts the same, however many clauses they wrote.
  package static func fitted(to predictions: [Prediction]) -> PlattScaling {
    let predictions = predictions.filter { [.labelled, .automatic].contains($0.segmentation) }
    let everyday = predictions.filter { everydayWriters.contains($0.author) }
    let used = everyday.isEmpty ? predictions : everyday
    let writers = Dictionary(grouping: used, by: \.author).mapValues { Double($0.count) }
    var slope = 1.0
    var shift = 0.0
    for _ in 0..<25 {
      var gradient = (0.0, 0.0)
      var curve = (1e-9, 0.0, 1e-9)
      for prediction in used {
        let weight = 1 / (writers[prediction.author] ?? 1)
        for (belief, label) in zip(prediction.beliefs, prediction.labels) {
          let x = Double(Logistic.logit(min(0.999, max(0.001, belief))))
          let p = Double(Logistic.probability(Float(slope * x + shift)))
          let error = weight * (p - Double(label))
          let bend = weight * p * (1 - p)
          gradient = (gradient.0 + error * x, gradient.1 + error)
          curve = (curve.0 + bend * x * x, curve.1 + bend * x, curve.2 + bend)
        }
      }
      let determinant = curve.0 * curve.2 - curve.1 * curve.1
      guard abs(determinant) > 1e-12 else { break }
      slope -= (curve.2 * gradient.0 - curve.1 * gradient.1) / determinant
      shift -= (curve.0 * gradient.1 - curve.1 * gradient.0) / determinant
    }
    return PlattScaling(slope: Float(slope), shift: Float(shift))
  }
}
