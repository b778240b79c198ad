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
      HEARKEN_EVALUATION_DATA. Nothing of it is printed but figures. Without a part (--without, may be given again) \
      a coach is trained that lacks it, and the model card stays as it is.
      """)

  @OptionGroup var options: CorpusOptions
  @OptionGroup var coach: CoachOptions

  @Option(help: "The folder with the data. Default: HEARKEN_EVALUATION_DATA.")
  var data: String?

  @Option(help: ArgumentHelp("Where to write the model card; none is written by default.", valueName: "file"))
  var card: String?

  @Option(help: ArgumentHelp("A part to train and read without: idioms, ngrams or pairs.", valueName: "part"))
  var without: [String] = []

  @Flag(help: "List the fairness pairs whose scores differ most (they are our own).")
  var pairs = false

  func run() throws {
    guard let folder = DataOptions.folder(data) else {
      throw Problem(
        "There is nothing to measure on: no folder was named.",
        remedy: "Set HEARKEN_EVALUATION_DATA to the folder that holds lend-an-ear-dev.jsonl.")
    }
    let corpus = try Corpus(folder: options.folder)
    let subject = try self.subject(of: corpus)
    let fairnessPairs = try FairnessPair.all(in: options.folder)
    if pairs {
      for pair in Fairness(fairnessPairs, coach: subject.coach).furthest.prefix(60) {
        print("\(pair.id) \(pair.dimension.rawValue) \(decimal(pair.shift))")
      }
      return
    }
    let evaluation = Evaluation(
      subject, corpus: corpus, pairs: fairnessPairs, data: try EvaluationData(folder: folder))
    for section in evaluation.sections { print("\(section.text)\n") }
    if let card, without.isEmpty {
      let text = ModelCard.text(evaluation, corpus: corpus, engine: Coach.engine, date: Self.today())
      try Data(text.utf8).write(to: URL(filePath: card))
    }
  }

  /// The coach as it is, or one that is trained without some parts.
  private func subject(of corpus: Corpus) throws -> EvaluatedCoach {
    let parts = CoachParts(
      without: try Set(
        without.map { name in
          guard let part = Ablation(rawValue: name) else {
            let names = Ablation.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem("There is no part “\(name)”.", remedy: "The parts are \(names).")
          }
          return part
        }))
    guard !parts.without.isEmpty else { return EvaluatedCoach(try coach.coach()) }
    let trainer = Trainer(corpus.entries, parts: parts)
    return EvaluatedCoach(try trainer.coach(calibratedOn: trainer.crossValidated(by: .author)), parts: parts)
  }

  private static func today() -> String {
    let format = Date.ISO8601FormatStyle().year().month().day()
    return Date.now.formatted(format)
  }
}
