import ArgumentParser
import Coach
import Training

struct TaxonomyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "taxonomy", abstract: "Print the reference of all moves, Documentation/Taxonomy.md.")

  func run() { print(TaxonomyPage.text(of: MoveCatalogue.all), terminator: "") }
}
