/// Turns of swearing that add heat to a sentence and no meaning: "what the hell happened" asks what happened.
enum Oaths {
  private static let phrases: [[String]] = [
    ["oh", "my", "god"], ["my", "god"], ["for", "fuck", "sake"], ["for", "god", "sake"], ["the", "hell"],
    ["the", "fuck"],
    ["the", "heck"], ["the", "devil"], ["on", "earth"], ["in", "the", "world"], ["fucking"], ["bloody"], ["goddamn"],
  ]

  /// The words without such turns, where others are left.
  static func removed(from words: [String]) -> [String] {
    var kept: [String] = []
    var i = 0
    while i < words.count {
      if let phrase = phrases.first(where: { words[i...].starts(with: $0) }) {
        i += phrase.count
      } else {
        kept.append(words[i])
        i += 1
      }
    }
    return kept.isEmpty ? words : kept
  }
}
