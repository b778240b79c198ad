import Conversation

extension RewordingRule {
  /// "God has a plan" → "It hurts that you lost your job, whatever God has planned."
  static let godsPlan = RewordingRule(
    id: "gods_plan", moves: [.platitudeReassure, .silverLining, .fatalism, .minimize, .encourageCheer]
  ) { phrasing in
    guard phrasing.words.begins(with: openers) else { return [] }
    return [
      "\(phrasing.felt.hurts), whatever God has planned.", "\(phrasing.felt.hurts). I'll keep you in my prayers.",
    ]
  }

  private static let openers = [
    Opener("god|the lord|jesus|allah? has|had|got|knows|works|will|never|is|closes|wont|doesnt|gives"),
    Opener("gods plan|timing|got|will"), Opener("its|it is? all? part? of? gods plan"),
    Opener("trust in? god|gods|jesus"), Opener("trust in? the lord"), Opener("its|it is? in gods hands"),
    Opener("have faith"),
  ]
}
