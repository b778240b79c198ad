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
    return ["I'm \(how.map { $0 + " " } ?? "")sorry \(cause)."]
  }

  private static let opener = Opener(
    "aww|aw|gosh|god? im|i am? so|really|very|truly|terribly? so|really? sorry")
  private static let plain: Set<[String]> = [
    [], ["to", "hear", "that"], ["to", "hear", "this"], ["to", "hear", "it"], ["about", "that"],
    ["for", "you"],
    ["about", "this"], ["for", "that"], ["to", "hear"], ["you", "feel", "that", "way"], ["that", "happened"],
    ["man"], ["dude"], ["hun"], ["for", "your", "troubles"],
  ]
}
