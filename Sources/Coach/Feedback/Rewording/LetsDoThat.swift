import Conversation

extension RewordingRule {
  /// "Let's get drunk" → "We can get drunk later. How are you holding up?"
  static let letsDoThat = RewordingRule(
    id: "lets_do_that", moves: [.brushOff, .adviceTentative, .adviceDirective, .practicalOffer]
  ) { phrasing in
    guard
      let plan = phrasing.words.after([
        Opener("lets just|all|go?"), Opener("let us just?"), Opener("we should just?"),
      ]),
      !["see", "talk", "hear"].contains(plan.split(separator: " ").first?.lowercased() ?? "")
    else { return [] }
    return ["There may be time for that later. How are you holding up?"]
  }
}
