import Coach
import Conversation
import Foundation
import Testing

@testable import Training

@Suite struct TrainerTests {
  private static let slice: [CorpusEntry]? = {
    let folder = URL(filePath: #filePath).appending(path: "../../../../Corpus").standardizedFileURL
    guard let corpus = try? Corpus(folder: folder) else { return nil }
    return corpus.entries.enumerated().filter { $0.offset % 240 == 0 }.map(\.element)
  }()

  @Test func theSameCorpusGivesTheSameBytes() throws {
    let entries = try #require(Self.slice)
    let first = Trainer(entries).weights(calibration: .none, digest: String(repeating: "0a", count: 32))
    let second = Trainer(entries).weights(calibration: .none, digest: String(repeating: "0a", count: 32))
    #expect(first == second)
    let weights = try TrainedWeights(WeightStorage(first))
    #expect(weights.corpusDigest == Array(repeating: 0x0a, count: 32))
  }

  /// The weights in the program belong to the corpus beside it.
  @Test func theEmbeddedWeightsAreOfThisCorpus() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../../Corpus").standardizedFileURL
    let digest = try Corpus(folder: folder).sha256
    let embedded = EmbeddedWeights.corpusDigest.map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
    #expect(embedded == digest, "Train the weights again: swift run -c release hearken-train")
  }

  @Test func whatIsLearnedIsFoundAgain() throws {
    let entries = try #require(Self.slice)
    let trainer = Trainer(entries)
    let weights = try TrainedWeights(WeightStorage(trainer.weights(calibration: .none, digest: "")))
    let labelled = trainer.examples.filter { $0.segmentation == .labelled }
    let right = labelled.count { example in
      let logits = weights.logits(of: weights.vector(of: example.features))
      let most = logits.indices.max { logits[$0] < logits[$1] }
      return most.map { example.labels[$0] == 1 } ?? false
    }
    #expect(Double(right) > 0.7 * Double(labelled.count), "\(right) of \(labelled.count)")
  }

  /// Rounding to steps of 1⁄127 of the largest weight of a row changes little.
  @Test func theFileSaysWhatTheHeadsSay() throws {
    let entries = try #require(Self.slice)
    let examples = Trainer(entries).examples
    let table = FeatureTable(examples)
    let set = TrainingSet(examples, table: table)
    let heads = LinearHeads(set, chosen: Array(examples.indices), rows: table.count)
    let weights = try TrainedWeights(
      WeightStorage(WeightsFile.bytes(heads, table: table, calibration: .none, digest: "")))
    for example in examples.prefix(40) {
      let vector = weights.vector(of: example.features)
      #expect(vector == table.vector(of: example.features))
      for (a, b) in zip(weights.logits(of: vector), heads.logits(of: vector)) { #expect(abs(a - b) < 0.05) }
    }
  }

  @Test func noExampleIsPredictedByWeightsThatSawItsWriter() throws {
    let entries = try #require(Self.slice)
    let trainer = Trainer(entries)
    let predictions = trainer.crossValidated(by: .author)
    #expect(predictions.map(\.labels) == trainer.examples.map(\.labels), "one for every example, in their order")
    let seen = try TrainedWeights(WeightStorage(trainer.weights(calibration: .none, digest: "")))
    let known = zip(predictions, trainer.examples).count { prediction, example in
      let logits = seen.logits(of: seen.vector(of: example.features))
      return zip(logits.map(Logistic.probability), prediction.weights).contains { abs($0 - $1) > 0.05 }
    }
    #expect(known > trainer.examples.count / 2, "who has seen the writer knows more")
  }
}
