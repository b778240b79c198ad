import Conversation

/// What became of a bot in several plays, and whether it is what should become of such a learner.
public struct BotVerdict: Sendable, Equatable {
  public var bot: Bot
  /// How often each ending was reached; `nil` is none in the turns given.
  public var endings: [String?: Int]
  /// What should not have come of it.
  public var complaints: [String] = []
  /// Where the sheet says what should come of it; else where its endings are.
  public var at: Position

  init(_ plays: [BotPlay], of bot: Bot, in scenario: Scenario) {
    self.bot = bot
    endings = Dictionary(plays.map { ($0.ending, 1) }, uniquingKeysWith: +)
    let own = scenario.bots.first { $0.bot == bot }
    at = own?.at ?? scenario.endings.first?.at ?? .start
    complaints =
      (own.map { Self.endings(of: plays, against: $0) } ?? Self.endings(of: plays, of: bot, in: scenario))
      + Self.habits(in: plays, of: bot, in: scenario)
  }

  /// Against what the sheet itself says of this bot.
  private static func endings(of plays: [BotPlay], against own: BotExpectation) -> [String] {
    let outcomes = plays.map { $0.ending ?? BotExpectation.noEnding }
    let must = own.must.map(\.id)
    let wrong = outcomes.filter { outcome in
      own.mustNot.contains { $0.id == outcome } || !must.isEmpty && !must.contains(outcome)
    }
    return Set(wrong).sorted().map { outcome in
      let came = outcome == BotExpectation.noEnding ? "is still talking" : "ends in `\(outcome)`"
      let times = wrong.filter { $0 == outcome }.count
      return "\(came) in \(times) of \(plays.count) plays, which the sheet's `bots` rules out"
    }
  }

  /// Against what should come of such a learner in any sheet: only who listens gets to an ending with a milestone.
  private static func endings(of plays: [BotPlay], of bot: Bot, in scenario: Scenario) -> [String] {
    let good = Set(scenario.endings.filter { !$0.when.milestones.isEmpty }.map(\.id))
    let wellEnded = plays.filter { play in play.ending.map { good.contains($0) } ?? false }.count
    guard bot == .listener else { return wellEnded > 0 ? ["reaches an ending with a milestone"] : [] }
    // Chance decides between lines, and it may not decide whether listening helps.
    return good.isEmpty || wellEnded == plays.count
      ? [] : ["listens, and reaches an ending with a milestone in \(wellEnded) of \(plays.count) plays"]
  }

  /// What has to come of some habits on the way, however it ends.
  private static func habits(in plays: [BotPlay], of bot: Bot, in scenario: Scenario) -> [String] {
    switch bot {
    case .fixer where scenario.wantsNow == .ideas: return []
    case .fixer, .minimiser:
      return plays.contains { $0.trust >= scenario.trust.start } ? ["loses no trust"] : []
    case .interrogator:
      let isTold = plays.allSatisfy { play in play.turns.contains { $0.step.cue.edge == .interrogation } }
      return isTold ? [] : ["is never told that it asks too much"]
    case .listener, .cheerleader, .selfTalker: return []
    }
  }

  /// "listener: opened-up 4, none 1".
  public var summary: String {
    let counts = endings.sorted { ($1.value, $0.key ?? "") < ($0.value, $1.key ?? "") }
      .map { "\($0.key ?? "no ending") \($0.value)" }
    return "\(bot.rawValue): \(counts.joined(separator: ", "))"
  }
}
