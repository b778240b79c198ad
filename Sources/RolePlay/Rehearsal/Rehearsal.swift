/// Plays a scenario many times without a person: a soak of replies by chance, and six bots.
public enum Rehearsal {
  private static let botPlays = 5
  /// Longer than any ending by length should take.
  private static let botTurns = 20

  /// The same scenario, number of plays and seed give the same report.
  public static func run(_ scenario: Scenario, plays: Int = 2_000, seed: UInt32 = 1) -> RehearsalReport {
    let director = Director(scenario)
    var soak = Soak(director, seed: seed)
    soak.run(plays: plays)
    return RehearsalReport(
      scenario: scenario, plays: plays, coverage: soak.coverage, violations: soak.violations,
      bots: verdicts(director, seed: seed), unsaid: unsaid(soak.coverage, director),
      lineCount: director.script.ownLines.count)
  }

  static func verdicts(_ director: Director, seed: UInt32) -> [BotVerdict] {
    Bot.allCases.map { bot in
      let played = (0..<botPlays).map { number in
        BotPlay.play(bot, with: director, length: botTurns, seed: seed &+ UInt32(number))
      }
      return BotVerdict(played, of: bot, in: director.scenario)
    }
  }

  /// The sheet's lines that were never said, in the order of the file.
  private static func unsaid(_ coverage: Coverage, _ director: Director) -> [Line] {
    let book = director.script.book.lines
    let own = director.script.ownLines
    return own.filter { coverage.lines[$0] == 0 }.map { book[$0] }.sorted { $0.at < $1.at }
  }
}
