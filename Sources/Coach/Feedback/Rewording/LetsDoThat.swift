import Conversation

extension RewordingRule {
  /// "Let's get drunk" → "We can get drunk later. How are you holding up?"
  static let letsDoThat = RewordingRule(
    id: "lets_do_that", moves: [.brushOff, .adviceTentative, .adviceDirective, .practicalOffer]
  ) { phrasing in
    guard
      let plan = phrasing.words.after([
        Opener("lets just|all?"), Opener("let us just?"), Opener("we should just?"),
      ]),
      let first = plan.split(separator: " ").first?.lowercased(), outings.contains(first),
      plan.split(separator: " ").count <= 5
    else { return [] }
    return ["We can \(plan) later. How are you holding up?"]
  }

  private static let outings: Set<String> = [
    "get", "go", "have", "grab", "watch", "play", "do", "eat", "drink", "order", "dance", "party", "hang", "meet",
  ]
}
