import Conversation

extension RewordingRule {
  /// "That sucks" → "It sucks that you'd already told your mum."
  static let thatIsHard = RewordingRule(
    id: "that_is_hard", moves: [.acknowledgeDifficulty, .sympathy]
  ) { phrasing in
    guard let cause = phrasing.felt.cause, phrasing.felt.word?.kind != .good else { return [] }
    let words = phrasing.words
    if let start = sucks.end(in: words), start >= words.keys.count - 1 {
      let really = words.keys.contains("really") ? "really " : ""
      return ["It \(really)sucks that \(cause)."]
    }
    guard let how = words.after(openers), how.split(separator: " ").count <= 4, !how.contains(" to "),
      hardWords.contains(where: how.lowercased().contains)
    else { return [] }
    let must = words.begins(with: [Opener("that|it|this must")])
    return [must ? "It must be \(how) that \(cause)." : "It's \(how) that \(cause)."]
  }

  private static let sucks = Opener("wow|damn? that|it|this really|just|totally|kinda? sucks")
  private static let openers = [
    Opener("that|it|this must|has be|feel|to? be?"), Opener("that|it|this is|sounds|seems|feels like?"),
    Opener("thats|its"), Opener("sounds|seems"),
  ]
  private static let hardWords = [
    "hard", "tough", "rough", "awful", "terrible", "brutal", "difficult", "unfair", "horrible", "painful",
    "frustrating",
    "exhausting", "stressful", "devastating", "disappointing", "scary", "sad", "crushing", "shitty", "crappy",
    "infuriating",
  ]
}
