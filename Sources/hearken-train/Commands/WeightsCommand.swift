import ArgumentParser
import Training

struct WeightsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weights", abstract: "Train the coach's weights from the corpus.")

  @OptionGroup var options: CorpusOptions

  func run() throws {
    let corpus = try Corpus(folder: options.folder)
    print("\(corpus.entries.count) entries, SHA-256 \(corpus.sha256)")
  }
}
