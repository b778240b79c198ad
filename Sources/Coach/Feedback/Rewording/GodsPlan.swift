import Conversation

extension RewordingRule {
  /// "God has a plan" → "I believe there's a plan in it, and it still hurts."
  static let godsPlan = RewordingRule(
    id: "gods_plan", moves: [.platitudeReassure, .silverLining, .fatalism]
  ) { phrasing in
    guard phrasing.words.begins(with: openers) else { return [] }
    return ["I believe there's a plan in it, and \(phrasing.felt.stillHurts)."]
  }

  private static let openers = [
    Opener("god|the lord|has? has|had|got|knows|works|will|never"), Opener("gods plan|timing|got|will"),
    Opener("its|it is? all? part of? gods plan"),
    Opener("trust in? god|the|gods"), Opener("its|it is? in gods hands"),
  ]
}
