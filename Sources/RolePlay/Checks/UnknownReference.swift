extension Check {
  static let unknownReference = Check(
    code: .unknownReference,
    explanation: Explanation(
      title: "A name that nothing has",
      what: "Whatever is named somewhere must be defined in the same sheet: facts in beats and tests, "
        + "milestones in conditions, endings and claims in tests, endings under `bots`.",
      why: "A condition on a milestone that does not exist would never hold, and nobody would "
        + "notice.",
      example: """
        milestones: {heard: {moves: [sympathy]}}
        endings:
          - {id: opened-up, when: {milestone: herd}, says: "I'm glad you came."}
        """,
      remedy: "Correct the spelling, or define what is named.")
  ) { scenario in
    let names = Names(scenario)
    var findings: [Finding] = []
    let conditions =
      scenario.reactions.map(\.when) + scenario.beats.map(\.when) + scenario.endings.map(\.when)
    for condition in conditions {
      findings += (condition.milestones + condition.unless).compactMap { names.milestone($0) }
    }
    findings += scenario.beats.compactMap { $0.fact.flatMap { names.fact($0) } }
    for step in scenario.tests.flatMap(\.play) {
      let expect = step.expect
      findings += [expect.tells, expect.guards].compactMap { $0.flatMap { names.fact($0) } }
      findings += [
        expect.corrects.flatMap { names.claim($0) }, expect.ending.flatMap { names.ending($0) },
        expect.milestone.flatMap { names.milestone($0) },
      ].compactMap { $0 }
    }
    findings += scenario.bots.flatMap { $0.must + $0.mustNot }.compactMap { names.outcome($0) }
    return findings
  }

  private struct Names {
    let facts, milestones, endings, claims: [String]

    init(_ scenario: Scenario) {
      facts = scenario.facts.map(\.id)
      milestones = scenario.milestones.map(\.id)
      endings = scenario.endings.map(\.id) + [Director.left]
      claims = scenario.corrections.flatMap(\.claims)
    }

    func fact(_ name: Reference) -> Finding? { missing(name, among: facts, kind: "fact") }
    func milestone(_ name: Reference) -> Finding? { missing(name, among: milestones, kind: "milestone") }
    func ending(_ name: Reference) -> Finding? { missing(name, among: endings, kind: "ending") }
    func outcome(_ name: Reference) -> Finding? {
      missing(name, among: endings + [BotExpectation.noEnding], kind: "ending")
    }
    func claim(_ name: Reference) -> Finding? { missing(name, among: claims, kind: "claim") }

    private func missing(_ name: Reference, among known: [String], kind: String) -> Finding? {
      guard !known.contains(name.id) else { return nil }
      let hint =
        known.isEmpty
        ? "; the sheet has no \(kind)s" : suggestion(for: name.id, among: known, kind: "\(kind)s")
      return Finding(
        at: name.at, message: "there is no \(kind) `\(visible(name.id))`" + hint)
    }
  }
}
