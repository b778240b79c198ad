/// What became of a bot in several plays, and whether it is what should become of such a learner.
public struct BotVerdict: Sendable, Equatable {
  public var bot: Bot
  /// How often each ending was reached; `nil` is none in the turns given.
  public var endings: [String?: Int]
  /// What should not have come of it.
  public var complaints: [String] = []

  init(_ plays: [BotPlay], of bot: Bot, in scenario: Scenario) {
    self.bot = bot
    endings = Dictionary(plays.map { ($0.ending, 1) }, uniquingKeysWith: +)
    let good = Set(scenario.endings.filter { !$0.when.milestones.isEmpty }.map(\.id))
    let wellEnded = plays.filter { play in play.ending.map { good.contains($0) } ?? false }.count
    let start = scenario.trust.start
    switch bot {
    case .listener:
      // Chance decides between lines, and it may not decide whether listening helps.
      if !good.isEmpty, wellEnded < plays.count {
        complaints.append(
          "listens, and reaches an ending with a milestone in \(wellEnded) of \(plays.count) plays")
      }
    case .fixer, .minimiser:
      if wellEnded > 0 { complaints.append("reaches an ending with a milestone") }
      if plays.contains(where: { $0.trust >= start }) { complaints.append("loses no trust") }
    case .interrogator:
      if wellEnded > 0 { complaints.append("reaches an ending with a milestone") }
      let isTold = plays.allSatisfy { play in play.turns.contains { $0.step.cue.edge == .interrogation } }
      if !isTold { complaints.append("is never told that it asks too much") }
    case .cheerleader, .selfTalker:
      if wellEnded > 0 { complaints.append("reaches an ending with a milestone") }
    }
  }

  /// "listener: opened-up 4, none 1".
  public var summary: String {
    let counts = endings.sorted { ($1.value, $0.key ?? "") < ($0.value, $1.key ?? "") }
      .map { "\($0.key ?? "no ending") \($0.value)" }
    return "\(bot.rawValue): \(counts.joined(separator: ", "))"
  }
}
