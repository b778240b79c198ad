import Conversation

extension RewordingRule {
  /// "At least you still have a job" → "You still have a job, and it hurts that you didn't get the promotion."
  static let atLeast = RewordingRule(
    id: "at_least", moves: [.minimize, .silverLining, .compareWorse, .platitudeReassure]
  ) { phrasing in
    guard let rest = phrasing.words.after(openers), !rest.mentionsSpeaker,
      let first = rest.split(separator: " ").first?.lowercased(), rest.split(separator: " ").count >= 3,
      subjects.contains(first.filter { $0 != "'" && $0 != "’" })
    else { return [] }
    let hurts = rest.contains("still") ? phrasing.felt.hurts.uncapitalised : phrasing.felt.stillHurts
    return ["\(rest.capitalised), and \(hurts)."]
  }

  private static let openers = [
    Opener("but? at least"), Opener("the? good thing|news is that?"), Opener("on the bright|plus side"),
    Opener("look on the bright side"), Opener("just? be grateful|thankful|glad|happy that?"),
  ]
  private static let subjects: Set<String> = [
    "you", "your", "its", "it", "they", "theyre", "he", "hes", "she", "shes", "we", "there", "theres", "youre",
    "youve", "youll", "the", "nobody", "that", "thats", "this", "u", "now",
  ]
}
