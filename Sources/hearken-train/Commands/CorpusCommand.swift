import ArgumentParser
import Conversation
import Foundation
import Training

struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus",
    abstract: "Check the corpus, look for near-duplicates, and print its figures.",
    discussion: """
      Every entry is checked, compared with every other, and with the sentences of other people's texts: the *.jsonl \
      files in the folder that --data or HEARKEN_EVALUATION_DATA names. The exit status is 1 where an entry is not \
      whole, comes too near another text, or where the corpus is too narrow.
      """)

  @OptionGroup var options: CorpusOptions

  @Option(help: "A folder with other people's texts, as *.jsonl. Default: HEARKEN_EVALUATION_DATA, if set.")
  var data: String?

  @Flag(help: "Take entries that come too near another text out of their files, and log them.")
  var reject = false

  @Flag(help: "Write the figures into the corpus' README.md.")
  var write = false

  func run() throws {
    let corpus = try Corpus(folder: options.folder)
    let others = try DataOptions.folder(data).map { try OthersText.all(in: $0) } ?? []
    let screening = Screening(corpus.entries, others: others)
    if reject, !screening.rejections.isEmpty {
      try CorpusFolder(options.folder).leaveOut(screening.rejections)
      print("left out \(screening.rejections.count) entries; run again for the figures")
      return
    }
    let rejections = try Rejections(folder: options.folder)
    let second = try SecondLabelling(folder: options.folder, corpus: corpus)
    let figures = CorpusReport.figures(corpus, second: second, rejections: rejections)
    let comparison = CorpusReport.screening(screening, others: others)
    print("\(figures)\n")
    print(others.isEmpty ? "Not compared with other people's texts: no folder was named." : comparison)
    print("SHA-256 \(corpus.sha256)")
    if write {
      let folder = CorpusFolder(options.folder)
      try folder.writeReadme(section: "figures", figures)
      if !others.isEmpty { try folder.writeReadme(section: "screening", comparison) }
    }
    let near = screening.rejections.map {
      Problem(
        "\($0.id ?? "An entry") comes near \($0.near) (\($0.similarity)).",
        remedy: "Rewrite it, or run with --reject.")
    }
    let problems = CorpusFigures(corpus.entries).shortfalls + near
    if !problems.isEmpty { throw CorpusProblems(problems: problems) }
  }
}

/// The folder with other people's data that the coach is measured on.
enum DataOptions {
  /// The folder named on the command line, else the one in the environment.
  static func folder(_ named: String?) -> URL? {
    (named ?? ProcessInfo.processInfo.environment["HEARKEN_EVALUATION_DATA"])
      .map { URL(filePath: $0, directoryHint: .isDirectory) }
  }
}
