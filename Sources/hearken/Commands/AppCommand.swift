import ArgumentParser
import Practice

struct AppCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "app", abstract: "Open the app (this is what `hearken` alone does).",
    discussion: """
      Examples:
        hearken app
        hearken app --coach live
        hearken app --partner scripted
        hearken app --plain --scenarios my-scenarios/
      """)

  @OptionGroup var options: ScenarioOptions
  @OptionGroup var appearance: AppearanceOptions
  @OptionGroup var partner: PartnerOptions

  func run() throws {
    try App(options: options, appearance: appearance, seed: nil, partner: partner)
      .run(.home, plain: appearance.plain || Environment.wantsPlain || Environment.hasTerminal && Environment.isDumb)
  }
}
