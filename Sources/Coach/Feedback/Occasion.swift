import Conversation

/// What a reply was an answer to: what it was free to do just then.
struct Occasion {
  /// The partner was after ideas, asked for advice, or said yes to being asked.
  var adviceIsWelcome: Bool
  /// The partner asked about the learner.
  var selfTalkIsWelcome: Bool
  var wants: WantsNow?

  init(_ reply: Reply, previous: Reply?) {
    let asked = reply.before.map { Self.plain($0.text) } ?? ""
    wants = reply.before?.wantsNow
    let saidYes =
      (previous?.reading.confidence(of: .askPermission) ?? 0) >= TaggedMove.shown
      || (previous?.reading.confidence(of: .askNeeds) ?? 0) >= TaggedMove.shown
    let isYes = Self.yes.contains { asked.hasPrefix($0 + " ") }
    adviceIsWelcome =
      wants == .ideas || asked.holds(oneOf: Self.asksForAdvice)
      || (saidYes && isYes && !asked.holds(oneOf: Self.asksToBeHeard))
    selfTalkIsWelcome = asked.holds(oneOf: Self.asksAboutYou)
  }

  /// Lower case, words parted by single spaces, apostrophes straight, a space at either end.
  private static func plain(_ text: String) -> String {
    let words = text.lowercased().replacing("’", with: "'").split { !$0.isLetter && $0 != "'" && $0 != "?" }
    return words.joined(separator: " ") + " "
  }

  private static let yes = [
    "yes", "yeah", "yep", "sure", "ok", "okay", "please", "go on", "go ahead", "i'd like that",
  ]
  private static let asksToBeHeard = [" just listen", "someone to listen"]
  private static let asksForAdvice = [
    "what should i do", "what do i do", "what would you do", "what do you think i should", "any ideas",
    "any advice",
    "any suggestions", "any tips", "do you have any strategies", "what can i do", "what am i supposed to do",
    "how do i ", "what do you suggest", "help me figure", "should i ", "your advice",
  ]
  private static let asksAboutYou = [
    "have you ever", "do you ever", "did you ever", "how do you", "what about you", "how about you",
    "happened to you",
    "have you been", "what would you do", "what did you do", "are you okay", "how are you", "do you feel",
    "would you feel",
    "do you think", "what do you do",
  ]
}

extension String {
  /// Whether one of `phrases` stands in it, byte for byte. The library's own search is far slower, and
  /// scoring asks this of every reply.
  fileprivate func holds(oneOf phrases: [String]) -> Bool {
    let bytes = Array(utf8)
    return phrases.contains { phrase in
      let sought = phrase.utf8
      guard let first = sought.first, sought.count <= bytes.count else { return false }
      return (0...(bytes.count - sought.count)).contains { start in
        bytes[start] == first && bytes[start..<start + sought.count].elementsEqual(sought)
      }
    }
  }
}
