import Conversation

extension RewordingRule {
  /// "Don't be sad" → "You're sad, and I can see why."
  static let dontFeel = RewordingRule(
    id: "dont_feel",
    moves: [
      .minimize, .platitudeReassure, .adviceDirective, .criticizeBlame, .brushOff, .fatalism, .encourageCheer,
    ]
  ) { phrasing in
    let words = phrasing.words
    let why = phrasing.felt.word?.kind == .good ? nil : phrasing.felt.cause
    let reason = why.map { ": \($0)." } ?? "."
    if words.begins(with: worry), [.fear, nil].contains(phrasing.felt.word?.kind) {
      return ["You're worried, and I can see why\(reason)"]
    }
    if let how = words.after(being), isFeeling(how) { return ["You're \(how), and I can see why\(reason)"] }
    if let how = words.after(feeling), isFeeling(how) {
      return ["You feel \(how), and I can see why\(reason)"]
    }
    return []
  }

  private static let worry = [Opener("dont|not|no|shouldnt need? to? worry|worries")]
  private static let being = [
    Opener("dont|not be|get so|too?"), Opener("you|u shouldnt be|get so|too?"),
    Opener("no need|reason to be|get so|too?"),
    Opener("theres no need|reason to be|get so|too?"), Opener("try not to be|get so|too?"),
  ]
  private static let feeling = [
    Opener("dont feel so|too?"), Opener("you|u shouldnt|dont? have|need? to? feel so|too?"),
    Opener("try not to feel so|too?"),
    Opener("please dont feel so|too?"), Opener("theres no need|reason to feel so|too?"),
  ]

  private static func isFeeling(_ words: String) -> Bool {
    var plain = words.lowercased()
    for tail in [" about it", " about this", " about that"] where plain.hasSuffix(tail) {
      plain = String(plain.dropLast(tail.count))
    }
    return FeelingWord.all.contains { $0.adjective == plain }
      || [
        "bad", "down", "low", "upset", "mad", "scared", "terrible", "awful", "stressed out", "like that",
        "that way",
      ]
      .contains(plain)
  }
}
