public import ArgumentParser
import Conversation
import Journal
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

      In plain mode one line is one reply; lines that begin with / are commands (/help lists them), and
      // stands for a real /. The end of the input ends the conversation: it is kept, and the feedback is
      printed. Without a terminal, practice is plain by itself.
      """)

  @OptionGroup var options: ScenarioOptions
  @OptionGroup var appearance: AppearanceOptions
  @OptionGroup var partner: PartnerOptions

  @Option(help: "Chance for this conversation: the same seed and replies give the same answers.")
  var seed: UInt32?

  @Flag(help: "Go on with the unfinished conversation of this scenario.")
  var resume = false

  @Argument(help: "The scenario's id; `hearken scenarios list` shows them all.")
  var id: String

  func run() throws {
    let scenario = try options.library().scenario(id)
    try App(options: options, appearance: appearance, seed: seed, partner: partner).run(
      .practise(scenario: scenario.id, resume: resume ? try unfinished(of: scenario.id) : nil),
      plain: appearance.plain || Environment.wantsPlain || !Environment.hasTerminal || Environment.isDumb)
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
