/// How the partner's answer to a reply sounds.
enum Answer {
  /// Whether an answer thanks or agrees: such a one is no sign that the reply before it cost anything.
  static func isKind(_ text: String) -> Bool {
    let plain = text.lowercased()
    return [
      "thank", "appreciate", "means a lot", "comforting", "you're right", "that helps", "good idea",
      "exactly", "i hope",
    ]
    .contains { plain.contains($0) }
      || [
        "yes", "yeah", "yep", "sure", "true", "that's true", "he did.", "she did.", "they did.", "he was.", "she was.",
      ].contains { plain.hasPrefix($0) }
  }

  /// Whether an answer disputes what was said or turns away from it.
  static func isCold(_ text: String) -> Bool {
    let words = text.lowercased().replacing("’", with: "'")
      .split { !$0.isLetter && $0 != "'" && $0 != "?" }.map(String.init)
    if words.count <= 3, let first = words.first, curtWords.contains(first) { return true }
    let plain = " " + words.joined(separator: " ") + " "
    return coldOpenings.contains { plain.hasPrefix(" " + $0 + " ") }
      || coldPhrases.contains { plain.contains(" " + $0 + " ") }
  }

  /// Whether a sentence puts a question off rather than answer it.
  static func declines(_ text: String) -> Bool {
    let words = text.lowercased().replacing("’", with: "'").split { !$0.isLetter && $0 != "'" }
    let plain = " " + words.joined(separator: " ") + " "
    return putOffs.contains { plain.contains(" " + $0 + " ") } || plain == " pass " || plain == " anyway "
  }

  private static let putOffs = [
    "no answer", "nobody picks up", "an answer for that", "i don't know", "i do not know", "i couldn't tell you",
    "i couldn't say", "i can't say", "i can't tell you", "couldn't swear", "making it up", "gone blank", "no idea",
    "search me", "your guess", "not ready", "another day", "some other time", "not now", "not tonight", "not today",
    "i'd rather not", "leave that", "leave it", "moving on", "never mind", "for somebody else", "for someone else",
    "ask me another", "ask me something else", "you'd have to ask", "next question",
  ]

  /// Cold where hardly anything follows.
  private static let curtWords: Set<String> = [
    "no", "nope", "fine", "right", "sure", "whatever", "okay", "ok", "maybe", "hardly", "wow", "great",
  ]
  private static let coldOpenings = [
    "is it?", "is that", "am i?", "do i?", "was it?", "was i?", "does it?", "are you?", "do you?", "did i?", "have i?",
    "should i?", "hardly", "not really", "not exactly", "if you say so", "whatever", "easy for you", "easy to say",
    "don't say", "don't tell", "don't do that", "you don't", "you wouldn't", "i didn't ask", "i didn't say",
    "i never said", "i've tried", "excuse me", "says who", "forget it", "never mind", "actually no", "small from",
  ]
  private static let coldPhrases = [
    "you don't know", "you don't understand", "you don't get it", "you're not listening", "where you're standing",
    "i'd have said", "i wouldn't call it", "i wouldn't say", "that's not what", "that's not it", "that's not true",
    "that's not fair", "not that simple", "i don't want to talk", "can we not", "leave it", "drop it",
    "i didn't need", "i don't need", "doesn't help", "not helping", "what's the point", "supposed to help",
    "supposed to mean", "how would you know", "what would you know", "thanks for nothing",
  ]
}
