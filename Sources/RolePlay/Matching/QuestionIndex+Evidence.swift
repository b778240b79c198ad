import WordVectors

extension QuestionIndex {
  /// What speaks for each answer, and the question that came nearest; −1 where none came near.
  typealias Found = (evidence: Evidence, nearest: Int)

  /// For each fact and then each correction what speaks for it, and what speaks for no answer.
  func evidence(for wording: Wording, isRemark: Bool) -> (found: [Found], none: EvidenceOfNone) {
    var found = [Found](repeating: (Evidence(), -1), count: answerCount)
    guard wording.weight > 0 else { return (found, EvidenceOfNone(isRemark: isRemark ? 1 : 0)) }
    cover(wording, &found)
    let near = table.nearest(to: wording, answers: answerCount + 1)
    for (answer, near) in near.dropLast().enumerated() {
      found[answer].evidence.drift = max(0, wording.center.dot(centers[answer]))
      found[answer].evidence.isCorrection = answer < factCount ? 0 : 1
      guard near.ask >= 0 else { continue }
      found[answer].nearest = near.ask
      found[answer].evidence.nearest = near.score
      // A fact with one question or two is not the worse for it.
      let few = askCounts[answer]
      found[answer].evidence.third = few == 1 ? near.score : few == 2 ? near.second : near.third
      found[answer].evidence.asksAlike = table.asksAlike(near.ask, wording) ? 1 : 0
      found[answer].evidence.isOfAnother = table.isOfAnother(near.ask, wording) ? 1 : 0
    }
    let none = near[answerCount]
    let evidence = EvidenceOfNone(
      nearest: none.score, third: none.third, isRemark: isRemark ? 1 : 0, weight: min(1, wording.weight / 4))
    return (found, evidence)
  }

  /// What of the sentence each answer holds anywhere.
  private func cover(_ wording: Wording, _ found: inout [Found]) {
    var asked = [Float](repeating: 0, count: answerCount)
    var held = asked
    for (place, word) in wording.words.enumerated() {
      for answer in asked.indices {
        asked[answer] = 0
        held[answer] = 0
      }
      // The likest terms come first, so the first to touch an answer counts.
      for like in wording.likenesses[place] {
        for answer in askedByTerm[Int(like.term)] where asked[Int(answer)] == 0 { asked[Int(answer)] = like.degree }
        for answer in heldByTerm[Int(like.term)] where held[Int(answer)] == 0 { held[Int(answer)] = like.degree }
      }
      let share = word.weight / wording.weight
      for answer in found.indices {
        found[answer].evidence.asked += share * asked[answer]
        found[answer].evidence.said += share * held[answer]
        found[answer].evidence.unexplained = max(found[answer].evidence.unexplained, word.weight * (1 - held[answer]))
      }
    }
  }
}
