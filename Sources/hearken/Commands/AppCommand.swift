import ArgumentParser
import Practice

struct AppCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "app", abstract: "Open the app (this is what `hearken` alone does).",
    discussion: """
      Examples:
        hearken app
        hearken app --coach live
        hearken app --plain --scenarios my-scenarios/
      """)

  @OptionGroup var options: ScenarioOptions
  @OptionGroup var appearance: AppearanceOptions

  func run() throws {
    try App(options: options, appearance: appearance, seed: nil)
      .run(.home, plain: appearance.plain || Environment.wantsPlain || Environment.hasTerminal && Environment.isDumb)
  }
}
