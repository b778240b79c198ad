import Conversation

extension RewordingRule {
  /// "It is what it is" → "It is what it is, and it still hurts."
  static let thatsLife = RewordingRule(
    id: "thats_life", moves: [.fatalism, .platitudeReassure, .brushOff, .minimize]
  ) { phrasing in
    guard phrasing.words.begins(with: openers), let body = phrasing.words.body else { return [] }
    return ["\(body.capitalised), and \(phrasing.felt.stillHurts)."]
  }

  private static let openers = [
    Opener("it is what it is"), Opener("thats|thats|such|thatd just|is? life|how|business|work|the"),
    Opener("that is life|how"),
    Opener("life goes|is|isnt|happens|sucks"), Opener("lifes"), Opener("shit happens"),
    Opener("stuff happens"), Opener("it happens"),
    Opener("these|those|bad things happen"), Opener("win some"), Opener("you win some"),
    Opener("nothing you can"), Opener("theres nothing you can"),
    Opener("not everyone"), Opener("nobody|noone|everyone|everybody"),
  ]
}
