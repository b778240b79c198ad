import WordVectors

extension QuestionIndex {
  /// For each fact what speaks for it, and the question that came nearest; −1 where none came near.
  func evidence(for wording: Wording) -> [(evidence: Evidence, nearest: Int)] {
    var found = [(evidence: Evidence, nearest: Int)](repeating: (Evidence(), -1), count: factCount)
    guard wording.weight > 0 else { return found }
    cover(wording, &found)
    compareQuestions(wording, &found)
    for fact in found.indices {
      var cosine: Float = 0
      let start = fact * WordVectors.dimensions
      for place in 0..<WordVectors.dimensions { cosine += wording.center[place] * centers[start + place] }
      found[fact].evidence.drift = max(0, cosine)
    }
    return found
  }

  /// What of the sentence each fact holds anywhere.
  private func cover(_ wording: Wording, _ found: inout [(evidence: Evidence, nearest: Int)]) {
    var asked = [Float](repeating: 0, count: factCount)
    var held = asked
    for word in wording.words {
      for place in asked.indices {
        asked[place] = 0
        held[place] = 0
      }
      // The likest terms come first, so the first to touch a fact counts.
      for like in word.likenesses {
        for fact in askedByTerm[like.term] where asked[fact] == 0 { asked[fact] = like.degree }
        for fact in heldByTerm[like.term] where held[fact] == 0 { held[fact] = like.degree }
      }
      let share = word.weight / wording.weight
      for fact in found.indices {
        found[fact].evidence.asked += share * asked[fact]
        found[fact].evidence.said += share * held[fact]
        let missing = word.weight * (1 - held[fact])
        if missing > found[fact].evidence.unexplained { found[fact].evidence.unexplained = missing }
      }
    }
  }

  /// How well each question covers the sentence and is covered by it, each word by the likest word of the other.
  private func compareQuestions(_ wording: Wording, _ found: inout [(evidence: Evidence, nearest: Int)]) {
    var precision = [Float](repeating: 0, count: asks.count)
    var touched = [Int32](repeating: -1, count: asks.count)
    for (place, word) in wording.words.enumerated() {
      for like in word.likenesses {
        let gain = word.weight * like.degree
        for (ask, _) in asksByTerm[like.term] where touched[ask] != Int32(place) {
          touched[ask] = Int32(place)
          precision[ask] += gain
        }
      }
    }
    var recall = [Float](repeating: 0, count: asks.count)
    for term in wording.terms {
      let degree = wording.degrees[term]
      for (ask, weight) in asksByTerm[term] { recall[ask] += degree * weight }
    }
    var second = [Float](repeating: 0, count: factCount)
    for ask in asks.indices where precision[ask] > 0 {
      var score = harmonicMean(precision[ask] / wording.weight, recall[ask] / asks[ask].weight)
      if wording.person.clashes(with: asks[ask].person) { score *= 0.75 }
      let fact = asks[ask].owner
      if score > found[fact].evidence.nearest {
        found[fact].evidence.third = second[fact]
        second[fact] = found[fact].evidence.nearest
        found[fact].evidence.nearest = score
        found[fact].nearest = ask
      } else if score > second[fact] {
        found[fact].evidence.third = second[fact]
        second[fact] = score
      } else if score > found[fact].evidence.third {
        found[fact].evidence.third = score
      }
    }
    for fact in found.indices where found[fact].nearest >= 0 {
      let ask = asks[found[fact].nearest]
      // A fact with one question or two is not the worse for it.
      switch askCounts[fact] {
      case 1: found[fact].evidence.third = found[fact].evidence.nearest
      case 2: found[fact].evidence.third = second[fact]
      default: break
      }
      found[fact].evidence.asksAlike = wording.asking.isDisjoint(with: ask.asking) ? 0 : 1
      found[fact].evidence.isOfAnother = wording.person.clashes(with: ask.person) ? 1 : 0
    }
  }
}
