extension Check {
  static let unreachableFact = Check(
    code: .unreachableFact,
    explanation: Explanation(
      title: "A fact that nobody can reach",
      what: "Nothing leads to the fact: it has no `asks`, no `topics` and no beat that tells it; or it "
        + "takes more trust than a conversation can reach.",
      why: "It is written and never told.",
      example: """
        facts:
          - id: told-mum
            says: "I'd already rung my mother."
            feels: [{emotion: shame, strength: 7, because: "you had told her"}]
        """,
      remedy: "Give it `asks`, a few things that a learner would really say, or a beat with `fact:`; or "
        + "lower its `trust`.")
  ) { scenario in
    let reach = Reach(scenario)
    return scenario.facts.compactMap { fact in
      let byBeat = scenario.beats.contains { $0.fact?.id == fact.id && reach.obstacle(to: $0.when) == nil }
      if fact.asks.isEmpty, fact.topics.isEmpty, !byBeat {
        return Finding(
          at: fact.at,
          message: "nothing leads to the fact `\(fact.id)`; give it `asks`, `topics` or a beat with `fact:`")
      }
      guard !reach.trust.contains(fact.trust) else { return nil }
      return Finding(
        at: fact.at,
        message: "the fact `\(fact.id)` takes trust \(fact.trust), and no conversation gets beyond "
          + "\(reach.trust.upperBound); lower it, or let more reactions raise trust")
    }
  }
}
