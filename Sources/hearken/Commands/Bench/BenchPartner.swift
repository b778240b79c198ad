import ArgumentParser
import Conversation
import LanguageModel
import RolePlay

struct BenchPartner: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partner",
    abstract: "Play six bots against a language model and the script, to choose a model by evidence.",
    discussion: """
      Examples:
        hearken bench partner
        hearken bench partner --endpoint localhost:11434 --model qwen3:4b
        hearken bench partner --model gemma3 --turns 4 --bot listener --bot fixer lost-job
        hearken bench partner --transcripts > read-me.txt

      Without --endpoint and --model it is the model that is set up. The rates are of what the model wrote, before the
      checks took it out; the same checks on the script's lines show how often they object to a good one. They know
      words, not meaning: read some transcripts before you choose.
      """)

  @OptionGroup var options: ScenarioOptions

  @Option(help: ArgumentHelp("The server's address, with or without /v1.", valueName: "url"))
  var endpoint: String?
  @Option(help: ArgumentHelp("The model, as the server calls it.", valueName: "name"))
  var model: String?
  @Option(help: "Replies of each bot.")
  var turns = 6
  @Option(help: "Only this bot; may be given more than once.", transform: named)
  var bot: [Bot] = []
  @Option(help: "Chance: the same seed gives the script the same conversations.")
  var seed: UInt32 = 1
  @Flag(help: "Print the conversations with the model, too.")
  var transcripts = false
  @Flag(help: "Print the figures as JSON.")
  var json = false

  @Argument(help: "Ids of scenarios; all where none is named.")
  var ids: [String] = []

  func validate() throws {
    guard turns > 0 else { throw ValidationError("--turns takes a number above 0.") }
    if json && transcripts { throw ValidationError("Either --json or --transcripts.") }
  }

  func run() throws {
    let settings = try settings()
    let library = options.announcedLibrary()
    let scenarios = try (ids.isEmpty ? library.cards.map(\.id) : ids).map { try library.scenario($0) }
    let inquiry = ModelInquiry()
    do throws(ModelFailure) { _ = try inquiry.trial(settings) } catch { throw error.problem }
    let bench = PartnerBench(
      settings: settings.turn, inquiry: inquiry, turns: turns, seed: seed,
      show: { if transcripts { Output.print($0) } })
    var script = PartnerTally()
    var partner = PartnerTally()
    for scenario in scenarios {
      let sheet = PartnerSheet(scenario)
      for bot in bot.isEmpty ? Bot.allCases : bot {
        if transcripts { Output.print("== \(scenario.id): the \(bot.rawValue) ==") }
        let played = bench.model(bot, in: sheet)
        script.add(bench.script(bot, in: sheet))
        partner.add(played)
        let time = inSeconds(played.wholeLines.reduce(0, +))
        Output.error(
          "\(scenario.id), \(bot.rawValue): \(played.lines) lines in \(time), \(played.replaced) by the script")
      }
    }
    let report = PartnerReport(
      endpoint: settings.endpoint, model: settings.model, script: script, partner: partner)
    if json { return Output.print(try JSONText.pretty(report)) }
    Output.print("\(settings.model.harmless) at \(settings.endpoint.harmless)")
    for line in report.lines { Output.print(line) }
  }

  /// What is set up, with what the command line says in its place.
  private func settings() throws -> ModelSettings {
    let kept = try ModelSettings.kept(in: Environment.journal())
    guard let endpoint = endpoint ?? kept?.endpoint, let model = model ?? kept?.model else {
      throw Problem(
        "There is no model to measure.", remedy: "Name one with --endpoint and --model, or run `hearken setup model`.")
    }
    var settings = kept ?? ModelSettings(endpoint: endpoint, model: model)
    (settings.endpoint, settings.model) = (endpoint, model)
    return settings
  }

  private static func named(_ name: String) throws -> Bot {
    guard let bot = Bot(rawValue: name) else {
      throw ValidationError("The bots are \(Bot.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    return bot
  }
}
