import Conversation

/// Sentences built from what the partner felt and why. They say nothing that the partner has not said.
extension FeltMoment {
  private var painfulCause: String? { word?.kind == .good ? nil : cause }

  /// The end of a sentence, "it still hurts that you didn't get the promotion".
  var stillHurts: String {
    let (withCause, alone): (String, String) =
      switch word?.kind {
      case .hurt: ("it still hurts that", "it still hurts")
      case .anger: ("it still makes you angry that", "it still makes you angry")
      case .fear: ("it's still frightening that", "it's still frightening")
      case .sting: ("it still stings that", "it still stings")
      case .weight: ("it still weighs on you that", "it still weighs on you")
      case .weariness: ("it still wears you down that", "it still wears you down")
      case .hard, .good, nil: ("it's still hard that", "it's still hard")
      }
    return painfulCause.map { "\(withCause) \($0)" } ?? alone
  }

  /// A sentence of its own, "Right now, it hurts that you didn't get the promotion."
  var rightNow: String {
    let (withCause, alone): (String, String) =
      switch word?.kind {
      case .hurt: ("it hurts that", "it hurts")
      case .anger: ("it makes you angry that", "it makes you angry")
      case .fear: ("it's frightening that", "it's frightening")
      case .sting: ("it stings that", "it stings")
      case .weight: ("it weighs on you that", "it weighs on you")
      case .weariness: ("it wears you down that", "it wears you down")
      case .hard, .good, nil: ("it's hard that", "it's hard")
      }
    return "Right now " + (painfulCause.map { "\(withCause) \($0)" } ?? alone) + "."
  }

  /// The same without the time of day: "It hurts that you didn't get the promotion".
  var hurts: String { String(rightNow.dropFirst("Right now ".count).dropLast()).capitalised }

  /// Whole sentences that show that the partner was heard: the feeling and why, as far as both are known.
  var heard: [String] {
    guard let word else {
      guard let cause else { return [] }
      return ["\(cause.capitalised). That's hard.", "It must be hard that \(cause)."]
    }
    if word.kind == .good {
      if let cause { return ["It counts for something that \(cause)."] }
      return word.sounds ? ["You sound \(word.adjective)."] : []
    }
    if let cause, causeNamesFeeling { return ["\(cause.capitalised). That's hard.", "It must be hard that \(cause)."] }
    let strong =
      (feeling?.strength ?? 0) >= 8 && !word.adjective.hasPrefix("full of")
      && !word.adjective.hasPrefix("not")
    let adjective =
      strong && !Self.alreadyStrong.contains(word.adjective) ? "really \(word.adjective)" : word.adjective
    guard word.sounds else {
      // "You sound ashamed" would be a verdict.
      guard let cause else { return ["I can see how you'd feel \(adjective)."] }
      return [
        "\(cause.capitalised), and that's left you feeling \(adjective).",
        "I can see how you'd feel \(adjective): \(cause).",
      ]
    }
    let sound = "You sound \(adjective)"
    guard let cause else { return ["\(sound).", "\(sound). Have I got that right?"] }
    return [
      "\(sound), and no wonder: \(cause).",
      "\(cause.capitalised), and that's left you feeling \(adjective).",
      "\(sound), and I can see why: \(cause).",
    ]
  }

  /// An open question that fits any trouble.
  static let openQuestions = [
    "How are you holding up?", "What's the worst of it?", "What's that been like for you?",
    "What goes through your mind about it?",
  ]

  private static let alreadyStrong: Set<String> = [
    "devastated", "furious", "heartbroken", "terrified", "exhausted", "humiliated", "desperate", "hopeless",
    "worthless", "panicked", "under pressure", "stunned", "miserable", "betrayed", "invisible", "wronged",
    "powerless", "unsure of yourself", "cut off",
  ]
}

extension String {
  /// With its first letter in upper case.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
  /// With its first letter in lower case, unless that makes a name or "I" wrong.
  var uncapitalised: String {
    let first = prefix { !$0.isWhitespace }
    let stays =
      first == "I" || first.hasPrefix("I'") || first.hasPrefix("I’") || first.dropFirst().contains(where: \.isUppercase)
    return stays ? self : prefix(1).lowercased() + dropFirst()
  }
  /// Whether somebody speaks of themselves in it.
  var mentionsSpeaker: Bool {
    !Set(OwnWords(self).keys).isDisjoint(with: ["i", "im", "ive", "id", "ill", "me", "my", "mine", "myself"])
  }
  /// Without full stops, commas and spaces at the end.
  var withoutEnd: String {
    var text = self
    while let last = text.last, ".!?,;:… ".contains(last) { text.removeLast() }
    return text
  }
}
