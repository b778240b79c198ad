import Conversation

extension RewordingRule {
  /// "You need to move on" and "stay positive" → "You don't have to move on yet."
  static let youDontHaveTo = RewordingRule(
    id: "you_dont_have_to",
    moves: [
      .fatalism, .minimize, .platitudeReassure, .brushOff, .silverLining, .adviceDirective, .criticizeBlame,
      .encourageCheer,
    ]
  ) { phrasing in
    let words = phrasing.words
    let start = openers.lazy.compactMap { $0.end(in: words) }.first ?? words.leadIn
    guard start < words.keys.count, let whole = words.rest(from: start) else { return [] }
    let rest = whole.split(separator: " and ").first.map(String.init) ?? whole
    let said = words.keys[start...]
    if endings.contains(where: said.starts) {
      return ["You don't have to \(rest) yet.", "You don't have to \(rest) for my sake."]
    }
    if poses.contains(where: said.starts) {
      return ["You don't have to \(rest) with me.", "You don't have to \(rest) for my sake."]
    }
    return []
  }

  private static let openers = [
    Opener("maybe|perhaps? you|u just|really|might|may? just? need|have|ought|got to just|really?"),
    Opener("maybe|perhaps? you|u just|really? gotta|should|must really|just|probably? just?"),
    Opener("you|u should|could just|try? to?"),
    Opener("youll have to just?"),
    Opener("try to"), Opener("its time to"), Opener("just|please"), Opener("time to"), Opener("you can only"),
  ]
  /// Said to somebody in trouble, each of these asks for the feeling to be over …
  private static let endings: [[String]] = [
    ["move", "on"], ["move", "past"], ["get", "over"], ["accept"], ["let", "it", "go"], ["let", "go"],
    ["forget"],
    ["deal", "with"], ["look", "forward"], ["put", "it", "behind"], ["shake", "it", "off"], ["face"],
    ["live", "with"],
    ["look", "on", "the", "bright"], ["look", "at", "the", "bright"], ["snap", "out"],
    ["focus", "on", "the", "positive"],
    ["count", "your", "blessings"],
  ]

  /// … and each of these for it not to show.
  private static let poses: [[String]] = [
    ["calm", "down"], ["relax"], ["chill"], ["cheer", "up"], ["man", "up"], ["suck", "it", "up"],
    ["toughen", "up"],
    ["stay", "positive"], ["stay", "strong"], ["stay", "calm"], ["stay", "focused"], ["be", "positive"],
    ["be", "strong"],
    ["be", "grateful"], ["be", "patient"], ["be", "thankful"], ["be", "brave"], ["keep", "your"],
    ["keep", "going"],
    ["keep", "smiling"], ["think", "positive"], ["pull", "yourself"], ["grow", "up"], ["smile"],
  ]
}
