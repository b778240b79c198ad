extension Scenario {
  /// Every line that the partner may say, with where it stands in a few words, in the order of the sheet's
  /// sections. An answer to an answer (`expects`) has the position of its question.
  var spokenLines: [(line: Line, place: String)] {
    var found: [(line: Line, place: String)] = []
    func add(_ lines: [Line], _ place: String) {
      for line in lines {
        found.append((line, place))
        for answer in [line.expects?.yes, line.expects?.no, line.expects?.dodge].compactMap(\.self) {
          found.append((Line(answer, at: line.at), place))
        }
      }
    }
    add(opening.says, "the opening")
    for fact in facts {
      add(fact.guardLines, "the guard of `\(fact.id)`")
      add(fact.says.all, "the fact `\(fact.id)`")
      add(fact.again, "`again` of `\(fact.id)`")
      for followUp in fact.then { add(followUp.says, "`then` of `\(fact.id)`") }
    }
    for correction in corrections { add(correction.says, "a correction") }
    for beat in beats { add(beat.says, "a beat") }
    for reaction in reactions { add(reaction.says.all, "the reaction to `\(reaction.to.id)`") }
    for edge in Edge.allCases { add(edges[edge] ?? [], "the edge `\(edge.rawValue)`") }
    for ending in endings { add(ending.says, "the ending `\(ending.id)`") }
    return found
  }
}
