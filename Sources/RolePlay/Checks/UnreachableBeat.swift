extension Check {
  static let unreachableBeat = Check(
    code: .unreachableBeat,
    explanation: Explanation(
      title: "A beat whose turn never comes",
      what: "The conditions of the beat can never hold, or the fact that it tells cannot be reached.",
      why: "Its lines are never said.",
      example: """
        beats:
          - {text: "I might stay, after all.", when: {turns: "<1"}}
        """,
      remedy: "Change the condition, or take it out.")
  ) { scenario in
    let reach = Reach(scenario)
    return scenario.beats.compactMap { beat in
      var obstacle = reach.obstacle(to: beat.when)
      if obstacle == nil, let fact = beat.fact.flatMap({ scenario.fact($0.id) }), !reach.trust.contains(fact.trust) {
        obstacle =
          "its fact `\(fact.id)` takes trust \(fact.trust), and no conversation gets beyond "
          + "\(reach.trust.upperBound)"
      }
      return obstacle.map { Finding(at: beat.at, message: "the beat never comes: \($0)") }
    }
  }
}
