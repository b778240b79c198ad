import Conversation

/// The bot that listens: it says back what the partner said last, names what they feel and why, and asks
/// one thing at a time, of what the partner is ready to tell.
enum Listener {
  static func reply(to step: Step, in scenario: Scenario) -> ScriptedReply {
    let turn = step.state.turns
    switch turn % 6 {
    case 0: return turn == 0 ? opening : presence[turn / 6 % presence.count]
    case 1, 4: return question(step, in: scenario)
    case 2: return reflection(of: step.line.text) ?? question(step, in: scenario)
    case 3: return feeling(step.line) ?? validation[turn / 6 % validation.count]
    default: return turn < 6 ? validation[0] : reflection(of: step.line.text) ?? validation[1]
    }
  }

  /// The first thing that trust allows and that has not been told.
  private static func question(_ step: Step, in scenario: Scenario) -> ScriptedReply {
    let ready = scenario.facts.filter { fact in
      fact.trust <= step.state.trust && !step.state.told.contains(fact.id) && !fact.asks.isEmpty
    }
    // What takes the most trust is what they most need to say.
    guard let fact = ready.max(by: { $0.trust < $1.trust }), let ask = fact.asks.first else {
      return ScriptedReply("Would you tell me more?", .inviteElaborate)
    }
    return ScriptedReply(ask.capitalisedSentence + "?", .openQuestion)
  }

  private static func feeling(_ line: PartnerLine) -> ScriptedReply? {
    guard let feeling = line.feels.first else { return nil }
    guard let cause = feeling.because else {
      return ScriptedReply("There's a lot of \(feeling.emotion) in that.", .nameFeeling)
    }
    return ScriptedReply(
      "There's a lot of \(feeling.emotion) in that, because \(cause).", .nameFeeling, .reflectFeelingCause)
  }

  /// The longest sentence that speaks of the partner, turned round: "I walked" becomes "So you walked".
  private static func reflection(of text: String) -> ScriptedReply? {
    let sentences = text.split(whereSeparator: { ".?!…".contains($0) })
      .map { $0.split(separator: " ").map(String.init) }
    let own = sentences.filter { words in
      (3...16).contains(words.count) && words.contains { yours[$0.lowercased()] != nil }
        // What others said in quotes was not said of the partner.
        && !words.contains { $0.hasPrefix("'") || $0.hasSuffix("'") }
    }
    guard let longest = own.max(by: { $0.count < $1.count }) else { return nil }
    var said: [String] = []
    for word in longest {
      let bare = word.lowercased()
      if let turned = yours[bare] {
        said.append(turned)
      } else if bare == "was" || bare == "am", said.last == "you" {
        said.append(bare == "was" ? "were" : "are")
      } else {
        said.append(said.isEmpty ? bare : word)
      }
    }
    if said.first == "that", said.count > 4 { said.removeFirst() }
    return ScriptedReply("So " + said.joined(separator: " ") + ".", .reflectContent)
  }

  private static let yours = [
    "i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "my": "your", "me": "you",
    "mine": "yours", "myself": "yourself",
  ]

  private static let opening = ScriptedReply(
    "I'm so sorry. That's a lot to carry.", .sympathy, .acknowledgeDifficulty)
  private static let validation = [
    ScriptedReply("No wonder. Anyone would feel that.", .validateFeeling),
    ScriptedReply("It makes sense that it goes so deep.", .validateFeeling),
    ScriptedReply("You don't have to be all right about it.", .permission),
  ]
  private static let presence = [
    ScriptedReply("I'm here. There's no hurry.", .presenceSupport),
    ScriptedReply("Take your time, I'm staying.", .presenceSupport, .permission),
    ScriptedReply("What would be good to have from me now?", .askNeeds),
  ]
}
