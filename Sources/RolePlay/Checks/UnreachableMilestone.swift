extension Check {
  static let unreachableMilestone = Check(
    code: .unreachableMilestone,
    explanation: Explanation(
      title: "A milestone that is never reached",
      what: "The milestone asks for more facts than the sheet has, or for trust or distress that no "
        + "conversation comes to.",
      why: "Whatever depends on it never happens.",
      example: """
        milestones: {heard: {facts: 3}}
        """,
      remedy: "Ask for less, or add what it needs.")
  ) { scenario in
    let reach = Reach(scenario)
    return scenario.milestones.filter { !reach.milestones.contains($0.id) }.map { milestone in
      let reason =
        milestone.facts > reach.facts.count
        ? "it takes \(milestone.facts) facts, and \(reach.facts.count) can be reached"
        : reach.obstacle(to: Condition(trust: milestone.trust, distress: milestone.distress)) ?? "see its limits"
      return Finding(at: milestone.at, message: "the milestone `\(milestone.id)` is never reached: \(reason)")
    }
  }
}
