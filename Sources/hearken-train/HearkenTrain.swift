import ArgumentParser
import Conversation
import Foundation
import Training

/// The tools that the coach is built and measured with; learners never need them.
@main
struct HearkenTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearken-train",
    abstract: "Train Hearken's coach from its corpus, and measure it.",
    subcommands: [
      WeightsCommand.self, CrossValidateCommand.self, ScoresCommand.self, CorpusCommand.self, TaxonomyCommand.self,
      EvaluateCommand.self, WordsCommand.self,
    ],
    defaultSubcommand: WeightsCommand.self)

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let problem as Problem {
      complain(problem)
      Foundation.exit(1)
    } catch let several as CorpusProblems {
      several.problems.forEach(complain)
      Foundation.exit(1)
    } catch {
      exit(withError: error)
    }
  }

  private static func complain(_ problem: Problem) {
    FileHandle.standardError.write(Data("\(problem.what) \(problem.remedy)\n".utf8))
  }
}

/// Where the corpus is.
struct CorpusOptions: ParsableArguments {
  @Option(help: "The corpus' folder.")
  var corpus = "Corpus"

  var folder: URL { URL(filePath: corpus, directoryHint: .isDirectory) }
}
