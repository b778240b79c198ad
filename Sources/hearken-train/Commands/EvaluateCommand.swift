import ArgumentParser
import Training

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure the coach, and print every table.")

  @OptionGroup var options: CorpusOptions

  func run() throws {
    let corpus = try Corpus(folder: options.folder)
    print("\(corpus.entries.count) entries")
  }
}
