import ArgumentParser
import Conversation
import Journal
import RolePlay

struct ScenariosNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Print a small scenario with comments, to start your own from.",
    discussion: """
      Examples:
        hearken scenarios new my-sister --output my-sister.scenario.yaml
        hearken scenarios check my-sister.scenario.yaml
        hearken scenarios play my-sister --scenarios my-sister.scenario.yaml
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write it to this file. One that is there is left alone.", valueName: "file"))
  var output: String?

  @Argument(help: "The new scenario's id: lower-case letters, digits and hyphens.")
  var id: String

  func validate() throws {
    let problem = ScenarioFile(text: StarterSheet.text(id: id), path: "").problems.first
    if let problem { throw ValidationError(problem.message) }
  }

  func run() throws {
    let text = StarterSheet.text(id: id)
    guard let output else {
      Output.write(text, to: 1)
      return
    }
    let path = try TextFile.writeNew(text, to: output).harmless
    Output.error("Wrote \(path). Try it: hearken scenarios play \(id) --scenarios \(path)")
  }
}

struct ScenariosSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of scenario files, for editors that check as you type.",
    discussion: """
      Examples:
        hearken scenarios schema > scenario.schema.json

      An editor with a YAML language server takes it from the first line of a scenario:
        # yaml-language-server: $schema=./scenario.schema.json
      """)

  func run() { Output.write(ScenarioSchema.text, to: 1) }
}
