extension Check {
  static let duplicateID = Check(
    code: .duplicateID,
    explanation: Explanation(
      title: "Two things of one name",
      what: "Two facts, two milestones or two endings must not share an id.",
      why: "A beat, a condition or a test that names it could mean either.",
      example: """
        facts:
          - {id: told-mum, says: "I'd told my mum."}
          - {id: told-mum, says: "And my dad."}
        """,
      remedy: "Rename one of them.")
  ) { scenario in
    duplicates(of: "fact", in: scenario.facts.map { ($0.id, $0.at) })
      + duplicates(of: "milestone", in: scenario.milestones.map { ($0.id, $0.at) })
      + duplicates(of: "ending", in: scenario.endings.map { ($0.id, $0.at) })
  }

  private static func duplicates(of what: String, in names: [(id: String, at: Position)]) -> [Finding] {
    var first: [String: Position] = [:]
    return names.compactMap { id, at in
      // An id that could not be read has been reported already.
      guard !id.isEmpty else { return nil }
      guard let earlier = first[id] else {
        first[id] = at
        return nil
      }
      return Finding(
        at: at,
        message: "there is a \(what) `\(id)` in line \(earlier.line) already; give one of them another id")
    }
  }
}
