import ArgumentParser
import Coach
import Foundation
import Training

/// Which coach is measured.
struct CoachOptions: ParsableArguments {
  @Option(help: "A weights file. Default: the weights that this program was built with.")
  var weights: String?

  func coach() throws -> Coach {
    guard let weights else { return .standard }
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: weights)))
    return Coach(taggers: Coach.patterns, reader: TrainedReader(try TrainedWeights(WeightStorage(bytes))))
  }
}
