import WordVectors

extension QuestionIndex {
  /// For each fact what speaks for it, and the question that came nearest; −1 where none came near.
  func evidence(for wording: Wording) -> [(evidence: Evidence, nearest: Int)] {
    var found = [(evidence: Evidence, nearest: Int)](repeating: (Evidence(), -1), count: factCount)
    guard wording.weight > 0 else { return found }
    cover(wording, &found)
    for (fact, near) in table.nearest(to: wording, facts: factCount).enumerated() {
      found[fact].evidence.drift = max(0, wording.center.dot(centers[fact]))
      guard near.ask >= 0 else { continue }
      found[fact].nearest = near.ask
      found[fact].evidence.nearest = near.score
      // A fact with one question or two is not the worse for it.
      found[fact].evidence.third = askCounts[fact] == 1 ? near.score : askCounts[fact] == 2 ? near.second : near.third
      found[fact].evidence.asksAlike = table.asksAlike(near.ask, wording) ? 1 : 0
      found[fact].evidence.isOfAnother = table.isOfAnother(near.ask, wording) ? 1 : 0
    }
    return found
  }

  /// What of the sentence each fact holds anywhere.
  private func cover(_ wording: Wording, _ found: inout [(evidence: Evidence, nearest: Int)]) {
    var asked = [Float](repeating: 0, count: factCount)
    var held = asked
    for (place, word) in wording.words.enumerated() {
      for fact in asked.indices {
        asked[fact] = 0
        held[fact] = 0
      }
      // The likest terms come first, so the first to touch a fact counts.
      for like in wording.likenesses[place] {
        for fact in askedByTerm[Int(like.term)] where asked[Int(fact)] == 0 { asked[Int(fact)] = like.degree }
        for fact in heldByTerm[Int(like.term)] where held[Int(fact)] == 0 { held[Int(fact)] = like.degree }
      }
      let share = word.weight / wording.weight
      for fact in found.indices {
        found[fact].evidence.asked += share * asked[fact]
        found[fact].evidence.said += share * held[fact]
        found[fact].evidence.unexplained = max(found[fact].evidence.unexplained, word.weight * (1 - held[fact]))
      }
    }
  }
}
