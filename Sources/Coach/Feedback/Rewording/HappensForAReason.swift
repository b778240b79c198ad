import Conversation

extension RewordingRule {
  /// "Everything happens for a reason" → "I don't know the reason for this one. Right now it hurts."
  static let happensForAReason = RewordingRule(
    id: "happens_for_a_reason", moves: [.platitudeReassure, .fatalism, .silverLining]
  ) { phrasing in
    let words = phrasing.words
    if words.begins(with: reason) {
      return ["I don't know the reason for this one. \(phrasing.felt.rightNow)"]
    }
    if words.begins(with: time) { return ["It may take time. \(phrasing.felt.rightNow)"] }
    return []
  }

  private static let reason = [
    Opener("everything|things|it|all happens|happen|happened for"), Opener("theres|there is? a? reason"),
    Opener("there is a reason"),
    Opener("it wasnt meant"), Opener("it was not meant"), Opener("whats|what is? meant"),
    Opener("maybe|perhaps? it|this wasnt|just? not? meant"),
  ]
  private static let time = [
    Opener("time heals|will|is"), Opener("give it time"), Opener("it|this just? takes time"),
  ]
}
