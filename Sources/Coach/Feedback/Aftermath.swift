import Conversation

/// How a reply landed, as far as the partner's next message shows it.
enum Aftermath: Equatable {
  /// They opened up or grew calmer.
  case better
  /// They closed up, hurt more, or disputed what was said.
  case worse
  /// Neither, or it cannot be told.
  case even

  init(of reply: Reply) {
    guard let after = reply.after else {
      self = .even
      return
    }
    let change = Self.moodChange(from: reply.before?.mood, to: after.mood)
    if Answer.isCold(after.text) || change < 0 || Self.painChange(from: reply.feels, to: after.feels) >= 2 {
      self = .worse
    } else if change > 0 || Answer.isKind(after.text) {
      self = .better
    } else {
      self = .even
    }
  }

  /// Above 0 where trust rose or distress fell, below where it went the other way; words that stand on no
  /// known scale count as unchanged.
  private static func moodChange(from before: Mood?, to after: Mood?) -> Int {
    guard let before, let after else { return 0 }
    let trust = step(from: before.trust, to: after.trust, on: trustWords)
    return trust != 0 ? trust : -step(from: before.distress, to: after.distress, on: distressWords)
  }

  private static func step(from before: String, to after: String, on scale: [Set<String>]) -> Int {
    func place(_ words: String) -> Int? {
      scale.firstIndex { level in words.lowercased().split(separator: " ").contains { level.contains(String($0)) } }
    }
    guard let from = place(before), let to = place(after) else { return 0 }
    return (to - from).signum()
  }

  /// How much stronger the strongest painful feeling grew.
  private static func painChange(from before: [Feeling], to after: [Feeling]) -> Int {
    func pain(_ feelings: [Feeling]) -> Int? {
      feelings.filter { FeelingWord($0)?.kind != .good }.map(\.strength).max()
    }
    guard let before = pain(before), let after = pain(after) else { return 0 }
    return after - before
  }

  /// Words for the bands of trust, lowest first.
  private static let trustWords: [Set<String>] = [
    ["guarded", "closed", "shut", "cold", "distant", "hostile", "bristling", "withdrawn", "defensive", "gone"],
    ["wary", "careful", "feeling", "unsure", "testing", "cautious", "watchful", "hesitant"],
    ["open", "trusting", "warm", "close", "easy", "unguarded"],
  ]

  /// Words for the bands of distress, lowest first.
  private static let distressWords: [Set<String>] = [
    ["steady", "steadier", "calm", "calmer", "settled", "lighter", "quiet"],
    ["unsettled", "shaken", "uneasy", "tense", "restless", "strained"],
    ["raw", "distraught", "overwhelmed", "upset", "desperate", "breaking"],
  ]
}
