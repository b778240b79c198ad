import Conversation

extension RewordingRule {
  /// "You seem a bit sad", to somebody devastated → "You seem really devastated."
  static let smallWord = RewordingRule(
    id: "small_word", moves: [.nameFeeling, .reflectFeelingCause, .validateFeeling]
  ) { phrasing in
    let words = phrasing.words
    guard let felt = phrasing.felt.word, felt.sounds, (phrasing.felt.feeling?.strength ?? 0) >= 7,
      let small = words.keys.indices.first(where: { isSmall(words.keys, at: $0) != nil }),
      let count = isSmall(words.keys, at: small), small + count < words.keys.count,
      FeelingWord.all.contains(where: {
        $0.adjective == words.keys[small + count] || $0.adjective == felt.adjective
      })
    else { return [] }
    let head = words.text[words.places[0].lowerBound..<words.places[small].lowerBound]
    let tail = words.text[words.places[small + count].upperBound...]
    return ["\(head)\(felt.adjective)\(tail)"]
  }

  /// How many words make the feeling smaller at `index`: "a bit", "kind of".
  private static func isSmall(_ keys: [String], at index: Int) -> Int? {
    let rest = keys[index...]
    if ["slightly", "somewhat", "kinda", "sorta", "mildly"].contains(keys[index]) { return 1 }
    return [
      ["a", "little", "bit"], ["a", "bit"], ["a", "little"], ["a", "tad"], ["kind", "of"], ["sort", "of"],
    ]
    .first { rest.starts(with: $0) }?.count
  }
}
