import Conversation

/// What the partner felt at one point and why, as far as the learner may say it aloud.
struct FeltMoment: Sendable {
  /// The strongest feeling of that moment, painful ones first.
  var feeling: Feeling?
  var word: FeelingWord?
  /// A whole clause said to the partner, "you had already told your mum", from this turn or an earlier one.
  var cause: String?

  init(_ reply: Reply, earlier: [Feeling]) {
    let ranked = reply.feels.sorted { a, b in
      Self.rank(a) > Self.rank(b)
    }
    feeling = ranked.first
    word = ranked.first.flatMap { FeelingWord($0) }
    let same = earlier.reversed().filter { $0.emotion == ranked.first?.emotion }
    // The reason for one feeling may stand in for another's, but never a good one's for a painful one's.
    let isGood = word?.kind == .good
    let kin = ranked.dropFirst().filter { (FeelingWord($0)?.kind == .good) == isGood }
    cause = (Array(ranked.prefix(1)) + same + kin).lazy.compactMap { Self.clause($0.because) }.first
  }

  private static func rank(_ feeling: Feeling) -> Int {
    feeling.strength + (FeelingWord(feeling)?.kind == .good ? 0 : 20)
  }

  /// As it is spoken: "you had already told" → "you'd already told", where that cannot be misread.
  private static func contracted(_ words: [String]) -> [String] {
    let adverbs: Set<String> = [
      "already", "just", "never", "always", "been", "only", "finally", "hoped", "told",
    ]
    let tails = ["had": "'d", "have": "'ve"]
    var out: [String] = []
    for (index, word) in words.enumerated() {
      if let tail = tails[word], let last = out.last, ["you", "they"].contains(last.lowercased()),
        index + 1 < words.count, adverbs.contains(words[index + 1])
      {
        out[out.count - 1] = last + tail
      } else {
        out.append(word)
      }
    }
    return out
  }

  /// `because` where it can follow "that" and be said to the partner, `nil` otherwise.
  static func clause(_ because: String?) -> String? {
    guard var words = because?.split(separator: " ").map(String.init), words.count >= 3 else { return nil }
    if words[0].lowercased() == "because" || words[0].lowercased() == "that" { words.removeFirst() }
    let notAClause: Set<String> = [
      "of", "to", "for", "from", "due", "with", "not", "having", "being", "losing",
    ]
    guard words.count >= 3, !notAClause.contains(words[0].lowercased()) else { return nil }
    let own: Set<String> = ["i", "i'm", "i've", "i'd", "my", "me", "myself"]
    guard !words.contains(where: { own.contains($0.lowercased()) }) else { return nil }
    let plain: Set<String> = [
      "you", "your", "you're", "you've", "you'd", "the", "they", "he", "she", "it", "it's", "nobody", "no",
      "there",
      "this", "that", "everyone", "people", "a", "what", "after", "someone", "all", "nothing", "now",
    ]
    if plain.contains(words[0].lowercased()) { words[0] = words[0].lowercased() }
    var text = contracted(words).joined(separator: " ")
    while let last = text.last, ".!?,;: ".contains(last) { text.removeLast() }
    return text
  }
}
