import ArgumentParser
import Conversation
import Journal
import Practice

/// Opens the app on a screen or as plain lines.
struct App {
  var options: ScenarioOptions
  var appearance: AppearanceOptions
  /// Chance for a conversation, where the learner has asked for a certain one.
  var seed: UInt32?
  var partner = PartnerOptions()

  func run(_ first: FirstScreen, plain: Bool) throws {
    let journal = Self.journal()
    let (voice, problem) = try partner.voice(journal)
    let work = FileWork(journal: journal, scenarioFolder: options.scenarios)
    var start = Start(
      now: Clock.now(), seed: Clock.seed(), conversationSeed: seed, firstScreen: first, coach: appearance.coach,
      voice: voice, notices: problem.map { [$0] } ?? [])
    if plain {
      start.mode = .plain(interactive: Environment.hasTerminal)
      var app = PlainApp(work: work)
      try app.run(start)
    } else {
      try ScreenApp(work: work).run(start)
    }
  }

  /// A home that cannot be found keeps nobody from practising: the app says so when something is to be kept.
  private static func journal() -> Swift.Result<Journal, Problem> {
    do { return .success(try Environment.journal()) } catch { return .failure(error) }
  }
}
