import Conversation

extension RewordingRule {
  /// "At least you still have a job" → "You still have a job, and it still hurts that you didn't get it."
  static let atLeast = RewordingRule(
    id: "at_least", moves: [.minimize, .silverLining, .compareWorse, .platitudeReassure]
  ) { phrasing in
    guard let rest = phrasing.words.after(openers),
      let first = rest.split(separator: " ").first?.lowercased(),
      subjects.contains(first.filter { $0 != "'" && $0 != "’" })
    else { return [] }
    return ["\(rest.capitalised), and \(phrasing.felt.stillHurts)."]
  }

  private static let openers = [
    Opener("at least"), Opener("but at least"), Opener("the? good thing|news is that?"),
    Opener("on the bright|plus side"),
    Opener("look on the bright side"), Opener("hey? now"), Opener("remember that?"),
    Opener("just? be grateful|thankful|glad|happy that?"),
  ]
  private static let subjects: Set<String> = [
    "you", "your", "its", "it", "they", "theyre", "he", "hes", "she", "shes", "we", "there", "theres",
    "youre", "youve",
    "youll", "the", "nobody", "that", "thats", "this", "u", "now",
  ]
}
