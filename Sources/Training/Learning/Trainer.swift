package import Coach
package import Conversation

/// From a corpus to weights.
package struct Trainer: Sendable {
  /// What is kept apart when the weights are tried on what they have not seen.
  package enum Split: String, CaseIterable, Sendable {
    case author, situation

    func fold(of example: Example) -> String {
      switch self {
      case .author: example.author
      case .situation: String(FeatureKey.of(example.situation) % 6)
      }
    }
  }

  package let examples: [Example]

  private let parts: CoachParts

  /// - Parameter parts: of the coach that is trained.
  package init(_ entries: [CorpusEntry], parts: CoachParts = .all) {
    self.init(examples: Examples.of(entries, parts: parts), parts: parts)
  }

  private init(examples: [Example], parts: CoachParts) {
    self.examples = examples
    self.parts = parts
  }

  /// The same without the features of some groups: what they are worth.
  package func without(_ groups: Set<FeatureGroup>) -> Trainer {
    Trainer(examples: examples.map { $0.without(groups) }, parts: parts)
  }

  /// Predictions for every example by heads that were trained without its fold. Features are chosen anew in every
  /// fold.
  package func crossValidated(by split: Split) -> [Prediction] {
    let folds = Array(Set(examples.map(split.fold))).sorted()
    let predicted = Parallel.map(folds) { fold -> [(Int, Prediction)] in
      let others = examples.filter { split.fold(of: $0) != fold }
      let table = FeatureTable(others)
      let heads = LinearHeads(TrainingSet(others, table: table), chosen: Array(others.indices), rows: table.count)
      return examples.indices.filter { split.fold(of: examples[$0]) == fold }.map { index in
        (index, Prediction(examples[index], logits: heads.logits(of: table.vector(of: examples[index].features))))
      }
    }
    return predicted.flatMap(\.self).sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Readings of each entry by weights that had not seen its situation, calibrated on writers that they had not seen.
  package func heldOutReadings(of entries: [CorpusEntry]) -> [Reading] {
    let scaling = PlattScaling.fitted(to: crossValidated(by: .author))
    let folds = Array(Set(examples.map(Split.situation.fold))).sorted()
    let read = Parallel.map(folds) { fold -> [(Int, Reading)] in
      let others = Trainer(examples: examples.filter { Split.situation.fold(of: $0) != fold }, parts: parts)
      let bytes = others.weights(calibration: scaling, digest: "")
      guard let weights = try? TrainedWeights(WeightStorage(bytes)) else { return [] }
      let coach = parts.coach(weights)
      let numbers = Set(examples.filter { Split.situation.fold(of: $0) == fold }.map(\.entry))
      return numbers.map { ($0, coach.read(entries[$0].reply, after: entries[$0].context)) }
    }
    let readings = Dictionary(read.flatMap(\.self), uniquingKeysWith: { first, _ in first })
    return entries.indices.map { readings[$0] ?? Reading() }
  }

  /// A coach that is trained on everything and calibrated on `predictions`, which were cross-validated by author.
  package func coach(calibratedOn predictions: [Prediction]) throws -> Coach {
    let bytes = weights(calibration: PlattScaling.fitted(to: predictions), digest: "")
    return parts.coach(try TrainedWeights(WeightStorage(bytes)))
  }

  /// Trains on everything. `calibration` comes from predictions that were cross-validated by author.
  package func weights(calibration: PlattScaling, digest: String) -> [UInt8] {
    let table = FeatureTable(examples)
    let heads = LinearHeads(TrainingSet(examples, table: table), chosen: Array(examples.indices), rows: table.count)
    return WeightsFile.bytes(heads, table: table, calibration: calibration, digest: digest)
  }
}
