import Conversation

extension RewordingRule {
  /// "Why didn't you ask?" → "What made it hard to ask?"
  static let whyDidntYou = RewordingRule(
    id: "why_didnt_you",
    moves: [.criticizeBlame, .challengeDoubt, .adviceQuestion, .closedQuestion, .openQuestion]
  ) { phrasing in
    guard let deed = phrasing.words.after(openers) else { return [] }
    return ["What made it hard to \(deed)?"]
  }

  private static let openers = [
    Opener("why|how come|didnt? didnt|wouldnt you|u ever|just?"), Opener("how come you|u didnt ever|just?"),
    Opener("why did|would you|u not"),
  ]
}
