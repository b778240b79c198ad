import Conversation

/// What has to hold of every entry before anything is counted or learned from it.
enum EntryCheck {
  /// - Parameter places: where each entry stands, in the order of `entries`.
  static func problems(of entries: [CorpusEntry], at places: [String]) -> [Problem] {
    var problems: [Problem] = []
    var first: [String: String] = [:]
    for (entry, place) in zip(entries, places) {
      for complaint in complaints(about: entry) {
        problems.append(Problem("\(place): \(entry.id): \(complaint.what)", remedy: complaint.remedy))
      }
      if let other = first[entry.id] {
        problems.append(
          Problem("\(place): the id “\(entry.id)” stands at \(other) as well.", remedy: "Give each entry its own."))
      } else {
        first[entry.id] = place
      }
    }
    return problems
  }

  private static func complaints(about entry: CorpusEntry) -> [Problem] {
    var found: [Problem] = []
    for (key, value) in [
      ("id", entry.id), ("situation", entry.situation), ("reply", entry.reply), ("author", entry.author),
      ("labelled_by", entry.labelledBy),
    ] where value.allSatisfy(\.isWhitespace) {
      found.append(Problem("“\(key)” is empty.", remedy: "Fill it in."))
    }
    if entry.clauses.isEmpty { found.append(Problem("no clause is labelled.", remedy: "Label at least one.")) }
    let scalars = Array(entry.reply.unicodeScalars)
    var end = 0
    for (index, clause) in entry.clauses.enumerated() {
      let name = "clause \(index + 1) (\(clause.start) to \(clause.end))"
      guard clause.start >= end, clause.end > clause.start, clause.end <= scalars.count else {
        found.append(
          Problem(
            "\(name) does not lie inside the reply's \(scalars.count) scalars, after the clause before it.",
            remedy: "Count Unicode scalars, from 0."))
        break
      }
      end = clause.end
      if scalars[clause.start].properties.isWhitespace || scalars[clause.end - 1].properties.isWhitespace {
        found.append(Problem("\(name) begins or ends with white space.", remedy: "Trim it."))
      }
      if clause.moves.isEmpty { found.append(Problem("\(name) has no move.", remedy: "Name one.")) }
      if Set(clause.moves).count < clause.moves.count {
        found.append(Problem("\(name) names a move twice.", remedy: "Name it once."))
      }
    }
    return found
  }
}
