public import ArgumentParser
import Coach
import Conversation
import Journal
import LanguageModel
import Practice
import RolePlay

struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Practise one conversation.",
    discussion: """
      Examples:
        hearken practice passed-over
        hearken practice lost-job --coach live
        hearken practice going-through-motions --plain
        hearken practice passed-over --plain --seed 7 < replies.txt
        hearken practice passed-over --resume
        hearken practice passed-over --partner model
        hearken practice --about "my sister lost her dog"

      In plain mode one line is one reply; lines that begin with / are commands (/help lists them), and
      // stands for a real /. The end of the input ends the conversation: it is kept, and the feedback is
      printed. Without a terminal, practice is plain by itself.

      --about takes a language model (hearken setup model), which is given those words and makes somebody up. You
      are shown who it is and asked first, where there is a terminal to ask on; what you take is kept among your own
      scenarios. Esc or Ctrl-C stops the wait. The person's other lines are Hearken's own, and with
      --partner scripted nothing further goes to the model.
      """)

  @OptionGroup var options: ScenarioOptions
  @OptionGroup var appearance: AppearanceOptions
  @OptionGroup var partner: PartnerOptions

  @Option(help: "Chance for this conversation: the same seed and replies give the same answers.")
  var seed: UInt32?

  @Flag(help: "Go on with the unfinished conversation of this scenario.")
  var resume = false

  @Option(
    help: ArgumentHelp("Have a language model make up a scenario of these words.", valueName: "what it is about"))
  var about: String?

  @Argument(help: "The scenario's id; `hearken scenarios list` shows them all.")
  var id: String?

  func validate() throws {
    switch (id, about) {
    case (nil, nil):
      throw ValidationError("Name a scenario (`hearken scenarios list` shows them all), or say what it is --about.")
    case (.some, .some): throw ValidationError("Either a scenario's id or --about.")
    case (nil, .some) where resume: throw ValidationError("--about makes something new; there is nothing to --resume.")
    default: break
    }
  }

  func run() throws {
    guard let id = try id ?? madeUp() else { throw ExitCode(1) }
    let scenario = try options.library().scenario(id)
    try App(options: options, appearance: appearance, seed: seed, partner: partner).run(
      .practise(scenario: scenario.id, resume: resume ? try unfinished(of: scenario.id) : nil),
      plain: appearance.plain || Environment.wantsPlain || !Environment.hasTerminal || Environment.isDumb)
  }

  /// Has a scenario made up of the learner's words, and keeps it.
  /// - Returns: its id; `nil` where it is not wanted.
  private func madeUp() throws -> String? {
    guard let about else { return nil }
    if Care.learnerIsAtRisk(about) {
      Output.say("\(Care.title)\n\n\(Care.message)")
      return nil
    }
    let topic = try DraftTopic(about)
    let journal = try Environment.journal()
    let making = ScenarioMaking(
      topic: topic, settings: try model(journal),
      dialogue: Dialogue(
        say: { Output.say($0) }, ask: Environment.hasTerminal ? { Dialogue.readAnswer(to: $0) } : nil),
      taken: options.library().cards.map(\.id))
    guard let made = try making.settle() else { return nil }
    let path = try journal.addScenario(made.text, id: made.scenario.id)
    Output.say("Kept: \(path.harmless). `hearken practice \(made.scenario.id)` practises it again.\n")
    return made.scenario.id
  }

  /// The model that makes scenarios up; it may be asked for that while the script is to speak.
  private func model(_ journal: Journal) throws(Problem) -> ModelSettings {
    let kept = try ModelSettings.kept(in: journal)
    guard let kept, kept.isOn || partner.partner == .model else {
      throw Problem(
        kept == nil
          ? "To make somebody up takes a language model, and none has been set up."
          : "To make somebody up takes a language model, and yours is turned off.",
        remedy: "Run: hearken setup model. The scenarios of `hearken scenarios list` need none.")
    }
    try ModelProgram.check()
    return kept
  }

  private func unfinished(of scenario: String) throws(Problem) -> Session {
    let journal = try Environment.journal()
    for summary in journal.summaries().summaries where summary.scenario.id == scenario && summary.ended == nil {
      if journal.isClaimedElsewhere(summary.id) { continue }
      return try journal.load(summary.id)
    }
    throw Problem(
      "There is no unfinished conversation of “\(scenario)”.", remedy: "Leave out --resume to start a new one.")
  }
}

/// How the app looks and when the coach speaks; shared by the commands that open it.
struct AppearanceOptions: ParsableArguments {
  @Flag(help: "Plain lines instead of a screen, for screen readers and pipes.")
  var plain = false

  @Option(help: "When the coach speaks: after the conversation, or live, beside every reply.")
  var coach: CoachTiming = .after
}

extension CoachTiming: ExpressibleByArgument {}
