import Conversation

extension RewordingRule {
  /// "You should have asked sooner" → "Do you wish you had asked sooner?"
  static let shouldHave = RewordingRule(
    id: "should_have", moves: [.criticizeBlame, .adviceDirective, .challengeDoubt, .selfOpinion]
  ) { phrasing in
    guard let deed = phrasing.words.after(openers), !deed.mentionsSpeaker,
      !notADeed.contains(where: { deed.lowercased().hasPrefix($0) })
    else { return [] }
    return ["Do you wish you had \(deed)?"]
  }

  /// "Should have known better" asks for nothing; "should have a word with her" is not about the past.
  private static let notADeed = [
    "not ", "known", "thought", "listened", "a ", "an ", "the ", "some ", "more ", "no ", "your ", "to ", "faith",
  ]
  private static let openers = [
    Opener("maybe|perhaps? you|u really|probably|just|maybe? should|could have|of really|probably|just?"),
    Opener("you|u really|probably? shouldve|shoulda|couldve"),
    Opener("shouldve|shoulda"), Opener("should have|of"),
  ]
}
