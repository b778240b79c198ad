import Conversation

extension RewordingRule {
  /// "I'm sorry to hear that" → "I'm sorry you didn't get the promotion."
  static let sorryToHear = RewordingRule(
    id: "sorry_to_hear", moves: [.sympathy]
  ) { phrasing in
    guard let cause = phrasing.felt.cause, phrasing.felt.word?.kind != .good,
      let start = opener.end(in: phrasing.words)
    else { return [] }
    let rest = phrasing.words.keys[start...]
    guard plain.contains(Array(rest.prefix(4))) else { return [] }
    let how = phrasing.words.keys.first { ["so", "really", "very", "terribly"].contains($0) }
    let sorry = "I'm \(how.map { $0 + " " } ?? "")sorry"
    // Nobody is sorry that "you still love the work": what is a loss is named, the rest is said to hurt.
    return isLoss(cause) ? ["\(sorry) \(cause)."] : ["\(sorry). \(phrasing.felt.hurts)."]
  }

  private static let opener = Opener(
    "aww|aw|gosh|god|oh? im|i? am? so|really|very|truly|terribly? so|really? sorry")
  private static let plain: Set<[String]> = [
    [], ["to", "hear", "that"], ["to", "hear", "this"], ["to", "hear", "it"], ["about", "that"],
    ["for", "you"],
    ["about", "this"], ["for", "that"], ["to", "hear"], ["you", "feel", "that", "way"], ["that", "happened"],
    ["man"], ["dude"], ["hun"], ["for", "your", "troubles"],
  ]

  private static func isLoss(_ cause: String) -> Bool {
    let losses = [
      "you lost ", "you didn't get ", "you did not get ", "you have to ", "you had to ", "you were ",
      "you never got ", "they took ", "they gave the ", "they moved ", "they told you ", "they put you ",
      "nobody ", "your team watched ",
    ]
    return losses.contains { cause.hasPrefix($0) } || cause.contains(" died") || cause.contains(" left you")
  }
}
