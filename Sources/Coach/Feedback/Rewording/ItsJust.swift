import Conversation

extension RewordingRule {
  /// "It's just a promotion" → "It's a promotion, and it still hurts that you didn't get it."
  static let itsJust = RewordingRule(
    id: "its_just", moves: [.minimize, .fatalism, .brushOff, .compareWorse, .criticizeBlame]
  ) { phrasing in
    let words = phrasing.words
    let felt = phrasing.felt.stillHurts
    if words.begins(with: worse) { return ["It could be worse, and \(felt)."] }
    if let rest = words.after(only) { return ["It's \(rest), and \(felt)."] }
    if let rest = words.after(notThat) { return ["It may not be \(rest), and \(felt)."] }
    return []
  }

  private static let worse = [Opener("it|things could be|have worse|been|always?"), Opener("could be worse")]
  private static let only = [
    Opener("its|thats just|only|simply"), Opener("it|that|this is just|only|simply"),
  ]
  private static let notThat = [
    Opener("its|thats not|no really?"), Opener("it|that|this is not really?"),
    Opener("it|that|this isnt really?"),
  ]
}
