import Conversation

extension RewordingRule {
  /// "You should talk to HR" and "couldn't you talk to HR?" → "What would it be like to talk to HR?"
  static let couldYou = RewordingRule(
    id: "could_you", moves: [.adviceQuestion, .adviceTentative, .adviceDirective, .information]
  ) { phrasing in
    guard let idea = phrasing.words.after(openers),
      !isWayOfBeing(idea), !idea.lowercased().hasPrefix("like to")
    else { return [] }
    return ["What would it be like to \(idea)?", "Does it feel too soon to \(idea)?"]
  }

  private static let openers = [
    Opener(
      "maybe|perhaps? you|u just|really|probably|definitely|also|still|maybe? "
        + "should|could|must just|really|maybe|also|probably? try to"
    ),
    Opener(
      "maybe|perhaps? you|u just|really|probably|definitely|also|still|maybe? "
        + "should|could|must just|really|maybe|also|probably?"
    ),
    Opener("maybe|perhaps? you|u might|may|will|would|youll want|need to just? try? to?"),
    Opener("maybe|perhaps? you|u just|really|probably|might|may? need|have|ought|got to just|really?"),
    Opener("you|u gotta|oughta just?"), Opener("youve got to"), Opener("you had|youd? better"),
    Opener("youd better"),
    Opener("could|can|cant|couldnt you|u not|just|maybe|try|always? to?"),
    Opener("why dont you|u just|maybe? try? to?"), Opener("why not just?"),
    Opener("what if you|u just|maybe?"),
    Opener("if i were|was you|u id|i would? just?"), Opener("i|id suggest|recommend|advise you|u to?"),
    Opener("it might|would|could|may help|be if? good|better|best|wise|useful? to"),
    Opener("personally? i would|id just|probably? try? to?"), Opener("my advice is|would to|be? to?"),
    Opener("the best thing you can do|is is|to? to?"), Opener("all you can do is"),
    Opener("you can just|always|also?"),
  ]

  /// Not things to do but ways to be ("be strong", "get over it"): other rules mend those.
  private static func isWayOfBeing(_ idea: String) -> Bool {
    let words = idea.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first else { return true }
    if ["see", "tell", "get", "say"].contains(first) {
      return words.count < 2 || !objects.contains(words[1])
    }
    return waysOfBeing.contains(first)
  }

  private static let waysOfBeing: Set<String> = [
    "be", "have", "feel", "not", "never", "stay", "keep", "stop", "accept", "relax", "calm", "forget", "move",
    "let",
    "know", "remember", "worry", "understand", "realise", "realize", "imagine", "hear", "been",
  ]
  private static let objects: Set<String> = [
    "a", "an", "your", "the", "someone", "somebody", "them", "him", "her", "some", "help", "hr", "another",
  ]
}
