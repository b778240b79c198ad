import ArgumentParser
import Conversation
import RolePlay

struct ScenariosRehearse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Print conversations of six bots, to read how the partner takes different learners.",
    discussion: """
      Examples:
        hearken scenarios rehearse
        hearken scenarios rehearse --bots --turns 10
        hearken scenarios rehearse mine --scenarios mine.scenario.yaml --bot fixer --turns 20

      The bots are a listener, a fixer, a cheerleader, an interrogator, a minimiser and a self-talker. With every
      answer stands why it was given and what it did. Whether they come to what they should is judged by
      `hearken scenarios check`.
      """)

  @OptionGroup var options: ScenarioOptions

  @Flag(help: "Print all six bots (the default).")
  var bots = false
  @Option(help: "Print this bot only; may be given more than once.", transform: named)
  var bot: [Bot] = []
  @Option(help: "Replies of each bot.")
  var turns = 10
  @Option(help: "Chance: the same seed gives the same conversation.")
  var seed: UInt32 = 1

  @Argument(help: "Ids of scenarios; all where none is named.")
  var ids: [String] = []

  func validate() throws {
    guard turns > 0 else { throw ValidationError("--turns takes a number above 0.") }
  }

  func run() throws {
    let library = options.announcedLibrary()
    for id in ids.isEmpty ? library.cards.map(\.id) : ids { printBots(in: try library.scenario(id)) }
  }

  private static func named(_ name: String) throws -> Bot {
    guard let bot = Bot(rawValue: name) else {
      throw ValidationError("The bots are \(Bot.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    return bot
  }

  private func printBots(in scenario: Scenario) {
    let director = Director(scenario)
    for bot in bots || bot.isEmpty ? Bot.allCases : bot {
      let play = BotPlay.play(bot, with: director, length: turns, seed: seed)
      Output.print("== \(scenario.id): the \(bot.rawValue) ==\n")
      for line in play.transcript(partner: scenario.persona.name) { Output.print(line.harmless) }
      Output.print("")
    }
  }
}
