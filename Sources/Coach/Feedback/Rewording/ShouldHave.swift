import Conversation

extension RewordingRule {
  /// "You should have asked sooner" → "Do you wish you had asked sooner?"
  static let shouldHave = RewordingRule(
    id: "should_have", moves: [.criticizeBlame, .adviceDirective, .challengeDoubt, .selfOpinion]
  ) { phrasing in
    guard let deed = phrasing.words.after(openers), !deed.lowercased().hasPrefix("not ") else { return [] }
    return ["Do you wish you had \(deed)?", "Are you asking yourself whether you should have \(deed)?"]
  }

  private static let openers = [
    Opener("maybe|perhaps? you|u really|probably|just|maybe? should|could have|of really|probably|just?"),
    Opener("you|u really|probably? shouldve|shoulda|couldve"),
    Opener("shouldve|shoulda"), Opener("should have|of"),
  ]
}
