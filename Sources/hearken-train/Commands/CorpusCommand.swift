import ArgumentParser
import Training

struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Check the corpus, and print its figures.")

  @OptionGroup var options: CorpusOptions

  func run() throws {
    let corpus = try Corpus(folder: options.folder)
    let second = try SecondLabelling(folder: options.folder, corpus: corpus)
    print("\(corpus.entries.count) entries, \(second.labels.count) labelled a second time")
  }
}
