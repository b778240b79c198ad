import ArgumentParser
import Conversation
import RolePlay

struct ScenariosRehearse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Play a scenario without a person, to see what a learner would never meet.",
    discussion: """
      Examples:
        hearken scenarios rehearse passed-over --report
        hearken scenarios rehearse mine --scenarios mine.scenario.yaml --plays 500
        hearken scenarios rehearse passed-over --bots --turns 10

      --report plays it thousands of times by chance and prints what came up: lines never said, facts never
      told, the endings that six bots reach. --bots prints those bots' conversations, to be read. The exit
      status is 1 where a bot comes to an ending that it should not, or an answer breaks a rule.
      """)

  @OptionGroup var options: ScenarioOptions

  @Flag(help: "Print what came up in the plays by chance (the default).")
  var report = false
  @Flag(help: "Print the conversations of the six bots.")
  var bots = false
  @Option(help: "Replies of each bot.")
  var turns = 10
  @Option(help: "Plays by chance.")
  var plays = 2_000
  @Option(help: "Chance: the same seed gives the same plays.")
  var seed: UInt32 = 1

  @Argument(help: "The scenario's id.")
  var id: String

  func validate() throws {
    guard turns > 0, plays > 0 else { throw ValidationError("--turns and --plays take a number above 0.") }
  }

  func run() throws {
    let scenario = try options.announcedLibrary().scenario(id)
    if bots { printBots(in: scenario) }
    guard report || !bots else { return }
    let result = Rehearsal.run(scenario, plays: plays, seed: seed)
    for line in result.lines { Output.print(line.harmless) }
    if !result.isSound { throw ExitCode(1) }
  }

  private func printBots(in scenario: Scenario) {
    let director = Director(scenario)
    for bot in Bot.allCases {
      let play = BotPlay.play(bot, with: director, length: turns, seed: seed)
      Output.print("== \(scenario.id): the \(bot.rawValue) ==\n")
      for line in play.transcript(partner: scenario.persona.name) { Output.print(line.harmless) }
      Output.print("")
    }
  }
}
