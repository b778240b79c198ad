import Conversation

extension RewordingRule {
  /// "Other people have it worse" → "Whatever other people are dealing with, it still hurts."
  static let othersHaveItWorse = RewordingRule(
    id: "others_have_it_worse", moves: [.compareWorse]
  ) { phrasing in
    guard phrasing.words.begins(with: openers) else { return [] }
    return ["Whatever other people are dealing with, \(phrasing.felt.stillHurts)."]
  }

  private static let openers = [
    Opener("some|other|many|most|lots|plenty|so|millions|half of? many? people|folks|others|ppl|kids"),
    Opener("there are|is"), Opener("people|others|everyone|everybody"), Opener("think of|about"),
    Opener("half the world"),
  ]
}
