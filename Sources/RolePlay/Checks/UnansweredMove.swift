import Conversation

extension Check {
  static let unansweredMove = Check(
    code: .unansweredMove,
    explanation: Explanation(
      title: "A move that no reaction answers",
      what: "Every dimension needs a reaction, to itself or to each of its moves; so do `repair`, "
        + "`ask_permission` and `encourage_cheer`, which belong to no dimension.",
      why: "The partner would take it as if nothing in particular had been said: advice would meet no "
        + "resistance, sympathy would do nothing.",
      example: """
        reactions:  # and no others
          - {to: sympathy, shift: {trust: +1}, says: ["It's all right."]}
          - {to: anything, says: ["Mm.", "Yeah."]}
        """,
      remedy: "Add a reaction `to:` the dimension, with two or three lines; particular moves may then "
        + "have their own.")
  ) { scenario in
    let answered = Set(scenario.reactions.map(\.to))
    guard let first = scenario.reactions.first else { return [] }
    let dimensions = Dimension.allCases.filter { !answered.contains(.dimension($0)) }
    let ofDimensions = dimensions.compactMap { dimension -> Finding? in
      let moves = Move.allCases.filter { $0.dimension == dimension }
      let missing = moves.filter { !answered.contains(.move($0)) }.map { "`\($0.rawValue)`" }
      guard !missing.isEmpty else { return nil }
      let which = missing.count == moves.count ? "" : " that is \(missing.joined(separator: ", "))"
      return Finding(
        at: first.at,
        message: "no reaction answers `\(dimension.rawValue)`\(which); add one `to: \(dimension.rawValue)`")
    }
    let others = withoutDimension.filter { !answered.contains(.move($0)) }.map {
      Finding(at: first.at, message: "no reaction answers `\($0.rawValue)`; add one `to: \($0.rawValue)`")
    }
    return ofDimensions + others
  }

  /// What is left out is answered by the edges, or needs no answer.
  private static let withoutDimension: [Move] = [.repair, .askPermission, .encourageCheer]
}
