import English

/// Finds the false claim that a sentence makes or asks about: nearly all of a claim's words stand close together in it,
/// in any order, so that "were you fired" is "you were fired".
struct ClaimIndex: Sendable {
  private struct Claim: Sendable {
    var correction: Int
    var text: String
    var words: [(term: Int32, weight: Float)]
    var weight: Float
    var isNegated: Bool
  }

  private let claims: [Claim]
  private static let enough: Float = 0.85

  init(_ corrections: [Correction], _ lexicon: Lexicon) {
    var claims: [Claim] = []
    for (place, correction) in corrections.enumerated() {
      for text in correction.claims {
        let all = words(of: text)
        // "They fired you" makes the claim of "you were fired", so its verb "be" does not count; of the other little
        // words each is part of what is claimed: "you walked out".
        let words = lexicon.terms.distinct(all).map { word, term in
          (term: term, weight: Self.copulas.contains(word) ? 0.1 : max(lexicon.weight(of: word), 0.3))
        }
        claims.append(
          Claim(
            correction: place, text: text, words: words, weight: words.reduce(0) { $0 + $1.weight },
            isNegated: all.contains { negationWords.contains($0) }))
      }
    }
    self.claims = claims
  }

  /// The claim that `wording` holds, with how much of it, 0 to 1.
  func find(in wording: Wording) -> QuestionIndex.Match? {
    var best: QuestionIndex.Match?
    for claim in claims where claim.isNegated == wording.isNegated && isWithinReach(claim, of: wording) {
      let recall = nearestRun(of: claim, in: wording)
      guard recall >= Self.enough else { continue }
      let share = Float(claim.words.count) / Float(max(claim.words.count, wording.words.count))
      let score = Double(0.8 * recall + 0.2 * share)
      if score > best?.score ?? 0 {
        best = QuestionIndex.Match(index: claim.correction, score: score, ask: claim.text)
      }
    }
    return best
  }

  /// Whether enough of the claim's words stand anywhere in the sentence.
  private func isWithinReach(_ claim: Claim, of wording: Wording) -> Bool {
    let shared = claim.words.reduce(Float(0)) { sum, word in
      let degree = wording.degrees[Int(word.term)]
      return sum + word.weight * (degree >= Self.sameWord ? degree : 0)
    }
    return shared >= Self.enough * claim.weight
  }

  /// The largest share of a claim's weight inside any run of words little longer than the claim.
  private func nearestRun(of claim: Claim, in wording: Wording) -> Float {
    guard claim.weight > 0 else { return 0 }
    let run = claim.words.count + 2
    var best: Float = 0
    for start in wording.words.indices
    where wording.likenesses[start].contains(where: { like in claim.words.contains { $0.term == like.term } }) {
      let near = start..<min(wording.words.count, start + run)
      let shared = claim.words.reduce(Float(0)) { sum, word in
        let degree = near.reduce(Float(0)) { max($0, wording.degree(of: $1, to: word.term)) }
        return sum + word.weight * (degree >= Self.sameWord ? degree : 0)
      }
      best = max(best, shared / claim.weight)
    }
    return best
  }

  /// A claim is made in its own words or in ones that mean the same.
  private static let sameWord: Float = 0.45

  private static let copulas: Set<String> = [
    "is", "are", "am", "was", "were", "be", "been", "got", "get", "have", "has", "had",
  ]
}
