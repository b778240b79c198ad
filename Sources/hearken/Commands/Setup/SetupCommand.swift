import ArgumentParser

struct SetupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup", abstract: "Set up what Hearken can use and does not need.",
    discussion: """
      Examples:
        hearken setup model
        hearken setup model --off
      """,
    subcommands: [SetupModel.self])
}
