extension Check {
  static let unreachableEnding = Check(
    code: .unreachableEnding,
    explanation: Explanation(
      title: "An ending that never comes",
      what: "The conditions of the ending can never hold, or an ending before it holds whenever it "
        + "does.",
      why: "Endings are tried in their order, and the first that holds is taken.",
      example: """
        endings:
          - {id: winding-down, when: {turns: ">=12"}, says: "I should go."}
          - {id: long-talk, when: {turns: ">=20"}, says: "I've kept you for ages."}
        """,
      remedy: "Put the more demanding ending first, or change the conditions.")
  ) { scenario in
    let reach = Reach(scenario)
    return scenario.endings.enumerated().compactMap { index, ending in
      if let obstacle = reach.obstacle(to: ending.when) {
        return Finding(at: ending.at, message: "the ending `\(ending.id)` never comes: \(obstacle)")
      }
      let earlier = scenario.endings[..<index].first { earlier in
        ending.when.implies(earlier.when) && (earlier.isLossOfTrust || !ending.isLossOfTrust)
      }
      guard let earlier else { return nil }
      return Finding(
        at: ending.at,
        message: "the ending `\(ending.id)` never comes: `\(earlier.id)` in line \(earlier.at.line) holds "
          + "whenever it does, and is tried first; put the more demanding one first")
    }
  }
}
