import ArgumentParser
import Foundation
import Training

struct WeightsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weights", abstract: "Train the coach's weights from the corpus.")

  @OptionGroup var options: CorpusOptions

  @Option(help: "Where the weights are written.")
  var output = "Sources/CResources/Weights/coach.weights"

  func run() throws {
    let start = ContinuousClock.now
    let corpus = try Corpus(folder: options.folder)
    print("\(corpus.entries.count) entries, SHA-256 \(corpus.sha256)")
    let trainer = Trainer(corpus.entries)
    let predictions = trainer.crossValidated(by: .author)
    let calibration = PlattScaling.fitted(to: predictions)
    let bytes = trainer.weights(calibration: calibration, digest: corpus.sha256)
    try Data(bytes).write(to: URL(filePath: output), options: .atomic)
    print(CrossValidationReport(predictions, calibration: calibration).summary)
    print("\(bytes.count) bytes written to \(output) in \(ContinuousClock.now - start).")
  }
}
