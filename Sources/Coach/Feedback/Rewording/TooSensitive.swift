import Conversation

extension RewordingRule {
  /// "You're overreacting" → "This has hit you hard, and I can see why."
  static let tooSensitive = RewordingRule(
    id: "too_sensitive", moves: [.criticizeBlame, .minimize, .challengeDoubt, .brushOff]
  ) { phrasing in
    guard phrasing.words.begins(with: openers) else { return [] }
    let reason = phrasing.felt.word?.kind == .good ? nil : phrasing.felt.cause
    return ["This has hit you hard, and I can see why\(reason.map { ": \($0)." } ?? ".")"]
  }

  private static let traits =
    "so|too|very|really|a|bit|being|just? so|too|a|bit|such? a|bit? "
    + "overreacting|dramatic|sensitive|negative|silly|emotional|ridiculous|selfish|weak|"
    + "childish|whiny|baby|drama|paranoid|needy|spoiled|ungrateful|lazy|whining|complaining|"
    + "moping"
  private static let openers = [
    Opener("youre " + traits), Opener("you are " + traits), Opener("u are " + traits),
    Opener("stop being|whining|complaining|crying|feeling|moping"),
    Opener("dont be so|such|too? a? dramatic|sensitive|negative|silly|baby|emotional"),
    Opener("quit whining|crying|complaining|being"),
    Opener("get a grip"), Opener("grow up"), Opener("you sound " + traits),
  ]
}
