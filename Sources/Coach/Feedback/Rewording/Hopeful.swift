import Conversation

extension RewordingRule {
  /// "You'll find something better" → "I hope you'll find something better. Right now it hurts."
  static let hopeful = RewordingRule(
    id: "hopeful", moves: [.platitudeReassure, .silverLining, .minimize, .encourageCheer, .fatalism]
  ) { phrasing in
    let words = phrasing.words
    let start = sure.lazy.compactMap { $0.end(in: words) }.first ?? words.leadIn
    guard start < words.keys.count, hopes.contains(where: { words.keys[start...].starts(with: $0) }),
      let rest = words.rest(from: start), !rest.mentionsSpeaker,
      words.keys.count < start + 2 || !burdens.contains(words.keys[start + 1])
    else { return [] }
    if words.keys[start...].starts(with: ["this", "too"]) {
      return ["I hope this passes soon. \(phrasing.felt.rightNow)"]
    }
    let said = Set(OwnWords(rest).keys)
    guard said.count >= 3, !said.isDisjoint(with: verbs) else { return [] }
    return ["I hope \(rest.uncapitalised). \(phrasing.felt.rightNow)"]
  }

  private static let sure = [
    Opener("dont worry im|i sure|know|bet that?"), Opener("dont worry"),
    Opener("im sure|certain|confident|positive that?"), Opener("i am sure|certain|confident that?"),
    Opener("i know|bet|promise|believe that?"), Opener("maybe|one day|day?"), Opener("trust me"),
    Opener("just? remember|know that?"),
  ]
  private static let hopes: [[String]] = [
    "youll", "you will", "you are going to", "youre going to", "youre gonna", "itll", "it will", "its going to",
    "its gonna", "things will", "everything will", "something better", "better things", "this will", "this too",
    "your time", "your day", "your turn", "theyll", "it gets", "things get", "it all works", "things work",
    "theres something better", "something will", "a better", "everythings gonna", "everything is going to",
    "everythings going to",
  ].map { $0.split(separator: " ").map(String.init) }
  /// Nobody hopes that "you'll have to live with it".
  private static let burdens: Set<String> = ["have", "need", "never", "just", "regret", "lose", "only"]
  private static let verbs: Set<String> = [
    "youll", "will", "going", "gonna", "itll", "theyll", "is", "are", "gets", "get", "works", "work", "comes", "theres",
  ]
}
