import Conversation

extension RewordingRule {
  /// "It is what it is" → "It is what it is, and it still hurts."
  static let thatsLife = RewordingRule(
    id: "thats_life", moves: [.fatalism, .platitudeReassure, .brushOff, .minimize]
  ) { phrasing in
    let words = phrasing.words
    if words.begins(with: nothingToDo) { return ["I wish there were something to be done. \(phrasing.felt.hurts)."] }
    if words.begins(with: winSome) { return ["This one you lost. \(phrasing.felt.hurts)."] }
    guard words.begins(with: openers), let body = words.body, !body.mentionsSpeaker else { return [] }
    return ["\(body.capitalised), and \(phrasing.felt.stillHurts)."]
  }

  private static let nothingToDo = [
    Opener("theres nothing you|we|u can do"), Opener("there is nothing you|we|u can do"),
    Opener("nothing you|we|u can do"),
  ]
  private static let winSome = [Opener("you|u? win some"), Opener("cant win them|em all"), Opener("you cant win")]
  private static let openers = [
    Opener("it is what it is"), Opener("thats|such|thatd just|is? life|how|business|work|the"),
    Opener("that is just? life|how|business"), Opener("life goes|is|isnt|happens|sucks"), Opener("lifes"),
    Opener("shit|stuff|it happens"), Opener("these|those|bad things happen"), Opener("not everyone"),
    Opener("nobody|noone|everyone|everybody has|gets|is|goes|makes"), Opener("we all have|go|make"),
  ]
}
