import ArgumentParser
import Coach
import Conversation
import Training

struct ScoresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scores", abstract: "Fit the score maps to experts' ratings, and print their numbers.")

  @OptionGroup var coach: CoachOptions

  @Option(help: "The folder with lend-an-ear-dev.jsonl. Default: HEARKEN_EVALUATION_DATA.")
  var data: String?

  func run() throws {
    guard let folder = DataOptions.folder(data) else {
      throw Problem("No folder was named.", remedy: "Set HEARKEN_EVALUATION_DATA, or pass --data.")
    }
    let conversations = try EvaluationData(folder: folder).conversations
    let fit = ScoreFit(conversations, coach: try coach.coach())
    for dimension in Dimension.allCases {
      let map = fit.map(of: dimension)
      print("\(dimension.rawValue): start \(map.start), slope \(map.slope)")
    }
    print(EvaluationTables.experts(ExpertAgreement(conversations, scores: fit.heldOutScores)))
  }
}
