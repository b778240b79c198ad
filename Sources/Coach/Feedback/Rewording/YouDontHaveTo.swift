import Conversation

extension RewordingRule {
  /// "You need to move on" → "You don't have to move on yet", "calm down" → "You don't have to be calm about this."
  static let youDontHaveTo = RewordingRule(
    id: "you_dont_have_to",
    moves: [
      .fatalism, .minimize, .platitudeReassure, .brushOff, .silverLining, .adviceDirective, .adviceTentative,
      .criticizeBlame, .encourageCheer,
    ]
  ) { phrasing in
    let words = phrasing.words
    let start = openers.lazy.compactMap { $0.end(in: words) }.first ?? words.leadIn
    let said = words.keys[min(start, words.keys.count)...]
    return releases.first { said.starts(with: $0.said) }.map { $0.become.map { "You don't have to \($0)." } } ?? []
  }

  private static let openers = [
    Opener("maybe|perhaps? you|u just|really|might|may? just? need|have|ought|got to just|really?"),
    Opener("maybe|perhaps? you|u just|really? gotta|should|must really|just|probably? just? try? to?"),
    Opener("you|u should|could just|try? to?"), Opener("youll have to just?"), Opener("you can only"),
    Opener("just? please? try to"), Opener("its time to"), Opener("time to"), Opener("lets just?"),
    Opener("just|please just?"),
  ]

  /// What asks for the feeling to be over, or for it not to show, and the release from it.
  private static let releases: [(said: [String], become: [String])] = table.map { said, first, second in
    (said.split(separator: " ").map(String.init), [first, second].compactMap(\.self))
  }
  private static let table: [(String, String, String?)] = [
    ("move on", "move on yet", "have moved on by now"), ("move past", "be past it yet", "be past it by now"),
    ("get over", "be over it yet", "be over it by now"), ("get past", "be past it yet", "be past it by now"),
    ("accept", "accept it yet", "be at peace with it"), ("let it go", "let it go yet", "let it go today"),
    ("let go", "let go yet", "let go today"), ("forget", "put it out of your mind", "forget about it"),
    ("deal with", "deal with it all today", "deal with it on your own"),
    ("look forward", "look forward yet", "look forward today"),
    ("put it behind", "put it behind you yet", "have put it behind you"),
    ("shake it off", "shake it off", "shake it off so soon"), ("look on the bright", "see a bright side yet", nil),
    ("look at the bright", "see a bright side yet", nil), ("snap out", "snap out of it", nil),
    ("focus on the positive", "see anything positive in it yet", nil),
    ("count your blessings", "count your blessings today", nil),
    ("calm down", "be calm about this", "be calm with me"), ("relax", "be calm about this", "be relaxed about this"),
    ("chill", "be calm about this", "be relaxed about this"), ("stay calm", "be calm about this", "stay calm with me"),
    ("cheer up", "cheer up for my sake", "be cheerful with me"), ("smile", "smile for my sake", nil),
    ("keep smiling", "keep smiling for my sake", "keep smiling with me"),
    ("man up", "be strong with me", "be strong for my sake"), ("suck it up", "be strong with me", nil),
    ("toughen up", "be strong with me", "be tough with me"), ("be strong", "be strong with me", nil),
    ("stay strong", "be strong with me", "be strong all the time"), ("be brave", "be brave with me", nil),
    ("stay positive", "be positive about this", "stay positive for my sake"),
    ("be positive", "be positive about this", nil), ("think positive", "be positive about this", nil),
    ("be grateful", "be grateful today", nil), ("be thankful", "be thankful today", nil),
    ("be patient", "be patient about this", nil), ("keep going", "keep going as if nothing had happened", nil),
    ("keep your head", "keep your head up with me", "keep your head up for my sake"),
    ("keep your chin", "keep your chin up with me", "keep your chin up for my sake"),
    ("chin up", "keep your chin up with me", "keep your chin up for my sake"),
    ("pull yourself", "pull yourself together for me", nil), ("stop crying", "stop crying for my sake", nil),
    ("stay focused", "be on top of things just now", nil),
  ]
}
