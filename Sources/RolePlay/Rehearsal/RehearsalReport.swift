/// What a rehearsal showed.
public struct RehearsalReport: Sendable {
  public var scenario: Scenario
  /// Plays of the soak.
  public var plays: Int
  public var coverage: Coverage
  /// What has to hold for every answer and did not.
  public var violations: [String]
  public var bots: [BotVerdict]
  /// Lines of the sheet that were never said.
  public var unsaid: [Line]
  /// How many different lines the sheet has.
  public var lineCount: Int

  /// Nothing was broken and every bot came to what it should.
  public var isSound: Bool { violations.isEmpty && bots.allSatisfy(\.complaints.isEmpty) }

  /// What is wrong, with its place in the file at `path`: nothing where it is sound.
  public func problems(path: String) -> [String] {
    let outcomes = bots.flatMap { verdict in
      verdict.complaints.map {
        Diagnostic(path: path, at: verdict.at, code: .botOutcome, message: "the \(verdict.bot.rawValue) \($0)")
          .description
      }
    }
    return outcomes + violations.map { "\(path): a rule of every conversation is broken: \($0)" }
  }

  /// What came up and what did not, as text, a line each.
  public var lines: [String] {
    var lines = [
      "\(scenario.id): \(plays) plays, \(coverage.replies) replies, "
        + "\(coverage.unknownQuestions) questions without an answer"
    ]
    lines.append(contentsOf: parts.map { "  \($0.name): \($0.counts.filter { $0 > 0 }.count) of \($0.counts.count)" })
    lines.append("  lines: \(lineCount - unsaid.count) of \(lineCount)")
    lines.append(contentsOf: unmet.map { "  never: \($0)" })
    lines.append(contentsOf: unsaid.map { "  never said: line \($0.at.line): “\($0.text)”" })
    lines.append(contentsOf: bots.map { "  \($0.summary)" })
    return lines
  }

  private var parts: [(name: String, counts: [Int])] {
    let guarded = scenario.facts.indices.filter { scenario.facts[$0].trust > scenario.trust.start }
    return [
      ("reactions", coverage.reactions), ("facts told", coverage.facts),
      ("facts guarded", guarded.map { coverage.guards[$0] }), ("follow-ups", coverage.followUps.flatMap { $0 }),
      ("corrections", coverage.corrections), ("beats", coverage.beats), ("endings", coverage.endings),
    ]
  }

  /// What never came up, with the line of the file it stands in.
  private var unmet: [String] {
    var unmet: [(Position, String)] = []
    for (place, reaction) in scenario.reactions.enumerated() where coverage.reactions[place] == 0 {
      // The fallback is said, not felt.
      if reaction.to != .anything { unmet.append((reaction.at, "the reaction to \(reaction.to.id)")) }
    }
    for (place, fact) in scenario.facts.enumerated() {
      if coverage.facts[place] == 0 { unmet.append((fact.at, "fact \(fact.id) told")) }
      if fact.trust > scenario.trust.start, coverage.guards[place] == 0 {
        unmet.append((fact.at, "fact \(fact.id) guarded"))
      }
      for (number, count) in coverage.followUps[place].enumerated() where count == 0 {
        unmet.append((fact.at, "follow-up “\(fact.then[number].ask)” of \(fact.id)"))
      }
    }
    for (place, correction) in scenario.corrections.enumerated() where coverage.corrections[place] == 0 {
      unmet.append((correction.at, "correction of “\(correction.claims.first ?? "")”"))
    }
    for (place, beat) in scenario.beats.enumerated() where coverage.beats[place] == 0 {
      unmet.append((beat.at, "beat \(place + 1)"))
    }
    for (place, ending) in scenario.endings.enumerated() where coverage.endings[place] == 0 {
      unmet.append((ending.at, "ending \(ending.id)"))
    }
    return unmet.sorted { $0.0 < $1.0 }.map { "line \($0.0.line): \($0.1)" }
  }
}
