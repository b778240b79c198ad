/// What Hearken does when a learner writes about harming *themselves*, as apart from the partner's story.
/// No scenario can switch it off.
///
/// It looks for words that people use of wanting to die, ending their life or hurting themselves, said of
/// themselves, now or before. It would rather ask once too often than miss one: past crises count, and so
/// does a joke that is worded like an earnest sentence. It is a list of phrasings, not a clinical screening.
public enum Care {
  /// Whether `reply` says that its writer wants to die or harms themselves. Line breaks do not hide it.
  public static func learnerIsAtRisk(_ reply: String) -> Bool {
    let words = RiskWords(reply)
    return RiskPhrase.all.contains { $0.matches(words) }
  }

  /// Said once, at the first start.
  public static let firstStart =
    "Hearken is a place to practise listening; it is not care, and it cannot tell how you are. "
    + "Everything you write stays on this machine, unless you connect a language model."

  /// The head of the screen that stops the practice.
  public static let title = "Let's stop the practice for a moment"

  /// What the learner reads, one paragraph an element.
  public static let paragraphs = [
    "What you just wrote sounds as if it could be about you. If it is, you matter more than "
      + "this practice does.",
    "If you might act on it, or are already hurt, call your emergency number now "
      + "(112 in Europe, 999 in the UK, 911 in the US and Canada, 000 in Australia).",
    "To talk to someone, at any hour:",
    "If you can, tell one person near you today, in whatever words come: “I'm not safe on my own” is enough.",
    "Hearken is a program and cannot help with this. What you just wrote has not been sent to anyone.",
  ]

  /// Where help is found: where it answers, and how to reach it. They belong below the third paragraph.
  public static let lines: [HelpLine] = [
    HelpLine(place: "UK and Ireland", reach: "Samaritans, call 116 123"),
    HelpLine(place: "US and Canada", reach: "call or text 988"),
    HelpLine(place: "Australia", reach: "Lifeline, call 13 11 14"),
    HelpLine(place: "Anywhere else", reach: "findahelpline.com"),
  ]

  /// The whole of it as plain text, for plain mode and for a screen that just wraps.
  public static var message: String {
    let help = lines.map { "  \($0.place): \($0.reach)" }.joined(separator: "\n")
    var parts = paragraphs
    parts[2] += "\n" + help
    return parts.joined(separator: "\n\n")
  }

  /// The ways back, in the order in which they are offered.
  public static let waysBack: [WayBack] = [
    WayBack(.stop, "Stop here. The conversation is kept, and you can come back to it or not."),
    WayBack(.rephrase, "Go back to what I was writing. It's still there."),
    WayBack(.misread, "It was not about me. Send it as it is."),
  ]
}

/// One place where help is found.
public struct HelpLine: Equatable, Sendable {
  public var place: String
  public var reach: String
}

/// One way back from the stop.
public struct WayBack: Equatable, Sendable {
  public enum Choice: String, Sendable { case stop, rephrase, misread }
  public var choice: Choice
  /// In the learner's voice, as on a button.
  public var text: String

  init(_ choice: Choice, _ text: String) {
    self.choice = choice
    self.text = text
  }
}
