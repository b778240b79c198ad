import ArgumentParser
import Coach
import Conversation
import Training

struct CrossValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cross-validate",
    abstract: "Measure how well moves are found in replies of writers or situations that were left out of training.")

  @OptionGroup var options: CorpusOptions

  @Option(help: ArgumentHelp("What is left out: author or situation.", valueName: "split"))
  var by = Trainer.Split.author.rawValue

  @Option(help: ArgumentHelp("A group of features to do without; may be given again.", valueName: "group"))
  var without: [String] = []

  func run() throws {
    guard let split = Trainer.Split(rawValue: by) else {
      throw Problem("There is no split “\(by)”.", remedy: "Take author or situation.")
    }
    let groups = try without.map { name in
      guard let group = FeatureGroup.allCases.first(where: { "\($0)" == name }) else {
        let names = FeatureGroup.allCases.map { "\($0)" }.joined(separator: ", ")
        throw Problem("There is no group of features “\(name)”.", remedy: "The groups are \(names).")
      }
      return group
    }
    let trainer = Trainer(try Corpus(folder: options.folder).entries).without(Set(groups))
    let predictions = trainer.crossValidated(by: split)
    let scaling = PlattScaling.fitted(to: predictions)
    print(CrossValidationReport(predictions, calibration: scaling).summary)
  }
}
