import Coach
import Conversation

/// How well moves are found in replies of writers or situations that the weights had not seen.
package struct CrossValidationReport: Sendable {
  /// Figures of one reader on clauses of one segmentation.
  package struct Figures: Sendable {
    /// In the order of `Move.allCases`.
    package var averagePrecision: [Double]
    package var f1: [Double]
    package var calibrationError: Double
    package var calibrationErrorOfListed: Double
  }

  package enum Reader: String, CaseIterable, Sendable { case patterns, weights, both }

  private let predictions: [Prediction]
  private let calibration: PlattScaling

  package init(_ predictions: [Prediction], calibration: PlattScaling) {
    self.predictions = predictions
    self.calibration = calibration
  }

  /// `authors` limits them to the replies of these writers; `nil` takes all.
  package func figures(
    _ reader: Reader, _ segmentation: Example.Segmentation = .labelled, authors: Set<String>? = nil
  ) -> Figures {
    let chosen = predictions.filter {
      $0.segmentation == segmentation && (authors.map { [author = $0.author] in $0.contains(author) } ?? true)
    }
    let beliefs = chosen.map { confidences($0, reader) }
    let columns = Move.allCases.indices.map { move in (beliefs.map { $0[move] }, chosen.map { $0.labels[move] }) }
    let all = beliefs.flatMap(\.self)
    let labels = chosen.flatMap(\.labels)
    return Figures(
      averagePrecision: columns.map { Measures.averagePrecision($0.0, $0.1) },
      f1: columns.map { Measures.f1($0.0, $0.1) },
      calibrationError: Measures.calibrationError(all, labels),
      calibrationErrorOfListed: Measures.calibrationError(all, labels, least: 0.1))
  }

  private func confidences(_ prediction: Prediction, _ reader: Reader) -> [Float] {
    switch reader {
    case .patterns: prediction.patterns.map { max(0, $0) }
    case .weights: prediction.weights
    case .both:
      prediction.beliefs.map { TrainedReader.confidence($0, (calibration.slope, calibration.shift)) }
    }
  }

  /// A few lines for the terminal: macro means by reader and segmentation.
  package var summary: String {
    var lines: [String] = []
    for segmentation in [Example.Segmentation.labelled, .automatic] {
      for reader in Reader.allCases {
        let figures = figures(reader, segmentation)
        lines.append(
          "\(segmentation) \(reader): average precision \(mean(figures.averagePrecision)), F1 \(mean(figures.f1)), "
            + "calibration error \(three(figures.calibrationError)), of beliefs from 0.1 "
            + "\(three(figures.calibrationErrorOfListed))")
      }
    }
    let everyday = figures(.both, authors: PlattScaling.everydayWriters)
    lines.append(
      "labelled both, everyday writers: average precision \(mean(everyday.averagePrecision)), F1 \(mean(everyday.f1)), "
        + "calibration error \(three(everyday.calibrationError)), of beliefs from 0.1 "
        + "\(three(everyday.calibrationErrorOfListed))")
    lines.append("calibration: slope \(calibration.slope), shift \(calibration.shift)")
    return lines.joined(separator: "\n")
  }

  private func mean(_ values: [Double]) -> String { three(values.reduce(0, +) / Double(max(1, values.count))) }

  private func three(_ value: Double) -> String {
    let thousandths = Int(value * 1000 + 0.5)
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
