import Conversation

/// What the partner felt at one point and why, as far as the learner may say it aloud.
struct FeltMoment: Sendable {
  /// The strongest feeling of that moment, painful ones first.
  var feeling: Feeling?
  var word: FeelingWord?
  /// A whole clause said to the partner, "you had already told your mum", from this turn or an earlier one.
  var cause: String?

  /// - Parameter said: what the partner has told so far: a reason that is not in it is not put into the learner's
  ///   mouth. `nil` where that is not known.
  init(_ reply: Reply, earlier: [Feeling], said: [String]? = nil) {
    let ranked = reply.feels.sorted { a, b in
      Self.rank(a) > Self.rank(b)
    }
    feeling = ranked.first
    word = ranked.first.flatMap { FeelingWord($0) }
    let same = earlier.reversed().filter { $0.emotion == ranked.first?.emotion }
    // The reason for one feeling may stand in for another's, but never a good one's for a painful one's.
    let isGood = word?.kind == .good
    let kin = ranked.dropFirst().filter { (FeelingWord($0)?.kind == .good) == isGood }
    let told = said.map { $0.reduce(into: Set()) { $0.formUnion(contentStems($1)) } }
    cause = (Array(ranked.prefix(1)) + same + kin).lazy.compactMap { Self.clause($0.because) }.first {
      Self.isReadable($0) && Self.isTold($0, in: told)
    }
  }

  /// "Every day is the same from ten to five in the morning till eleven" is too much for the end of a sentence.
  private static func isReadable(_ clause: String) -> Bool { clause.split(separator: " ").count <= 12 }

  /// Whether at least half of what a clause is made of stands in what was told.
  private static func isTold(_ clause: String, in told: Set<String>?) -> Bool {
    guard let told else { return true }
    let stems = contentStems(clause)
    return 2 * stems.intersection(told).count >= stems.count
  }

  /// Whether the reason names the feeling itself: "you're tired in a way that sleep doesn't reach".
  var causeNamesFeeling: Bool {
    guard let cause, let word else { return false }
    let keys = OwnWords(cause).keys
    return keys.indices.contains { at in
      if keys[at] == word.noun { return true }
      guard at > 0, FeelingWord.kinds(of: keys[at]).contains(word.kind) else { return false }
      return Self.copulas.contains(keys[at - 1])
    }
  }

  private static let copulas: Set<String> = [
    "youre", "are", "were", "was", "is", "be", "been", "feel", "felt", "feeling", "so", "too", "really", "still",
  ]

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
