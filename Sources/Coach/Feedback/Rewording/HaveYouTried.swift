import Conversation

extension RewordingRule {
  /// "Have you tried talking to HR?" → "How do you feel about talking to HR?"
  static let haveYouTried = RewordingRule(
    id: "have_you_tried", moves: [.adviceQuestion, .adviceTentative, .adviceDirective, .information]
  ) { phrasing in
    guard let idea = phrasing.words.after(openers), !idea.lowercased().hasPrefix("not ") else { return [] }
    if idea.lowercased().hasPrefix("to ") { return ["What would it be like \(idea)?"] }
    return ["How do you feel about \(idea)?", "Does \(idea) feel possible right now?"]
  }

  private static let openers = [
    Opener("have|did|had you ever? tried|try|considered|consider"),
    Opener("have|did|do you ever? thought|think about|of maybe?"), Opener("ever thought|think about|of"),
    Opener("ever tried|considered"), Opener("you tried|considered"), Opener("what|how about maybe? just?"),
    Opener("any chance of"), Opener("maybe|perhaps consider|try"), Opener("have u ever? tried|considered"),
    Opener("have u ever? thought about|of"), Opener("have you tired"),
  ]
}
