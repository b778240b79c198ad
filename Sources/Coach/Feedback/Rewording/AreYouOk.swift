import Conversation

extension RewordingRule {
  /// "Are you ok?" → "How are you holding up?"
  static let areYouOk = RewordingRule(
    id: "are_you_ok", moves: [.closedQuestion]
  ) { phrasing in
    let words = phrasing.words
    if words.begins(with: okay) { return ["How are you holding up?"] }
    if words.begins(with: why) { return ["What do you make of it?"] }
    return []
  }

  private static let okay = [
    Opener("are|r you|u feeling|doing|gonna|going? to? be? ok|okay|alright|good|fine"),
    Opener("you|u ok|okay|alright|good"),
  ]
  private static let why = [
    Opener("do you|u know|understand|have? any? idea? why"), Opener("did they say|tell you? why"),
  ]
}
