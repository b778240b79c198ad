import ArgumentParser
import Coach
import Conversation
import Foundation
import Training

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure the coach, print every table, and write the model card.",
    discussion: """
      The data that the coach is measured on is other people's and no part of this repository: a folder with \
      lend-an-ear-dev.jsonl, mint-tactics-dev.jsonl and lend-an-ear-dev-sentence-tactics.jsonl, named by --data or \
      HEARKEN_EVALUATION_DATA. Nothing of it is printed but figures.
      """)

  @OptionGroup var options: CorpusOptions
  @OptionGroup var coach: CoachOptions

  @Option(help: "The folder with the data. Default: HEARKEN_EVALUATION_DATA.")
  var data: String?

  @Option(help: ArgumentHelp("Where to write the model card; none is written by default.", valueName: "file"))
  var card: String?

  @Flag(help: "List the fairness pairs whose scores differ most (they are our own).")
  var pairs = false

  func run() throws {
    guard let folder = DataOptions.folder(data) else {
      throw Problem(
        "There is nothing to measure on: no folder was named.",
        remedy: "Set HEARKEN_EVALUATION_DATA to the folder that holds lend-an-ear-dev.jsonl.")
    }
    let corpus = try Corpus(folder: options.folder)
    let fairnessPairs = try FairnessPair.all(in: options.folder)
    if pairs {
      for pair in Fairness(fairnessPairs, coach: try coach.coach()).furthest.prefix(60) {
        print("\(pair.id) \(pair.dimension.rawValue) \(decimal(pair.shift))")
      }
      return
    }
    let evaluation = Evaluation(
      EvaluatedCoach(try coach.coach()), corpus: corpus, pairs: fairnessPairs, data: try EvaluationData(folder: folder))
    for section in evaluation.sections { print("\(section.text)\n") }
    if let card {
      let text = ModelCard.text(evaluation, corpus: corpus, engine: Coach.engine, date: Self.today())
      try Data(text.utf8).write(to: URL(filePath: card))
    }
  }

  private static func today() -> String {
    let format = Date.ISO8601FormatStyle().year().month().day()
    return Date.now.formatted(format)
  }
}
