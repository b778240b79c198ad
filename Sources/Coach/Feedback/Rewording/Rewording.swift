import Conversation

/// Finds a sentence that the learner could have said instead: their own, changed as little as possible, and
/// where none of it can be kept, one built from what the partner felt and why.
struct Rewording: Sendable {
  /// Tells whether a suggestion does itself what it is meant to mend.
  var isSafe: @Sendable (String) -> Bool
  var variant: Variant

  /// A rewording of `clause`, in which the coach saw `move`.
  func of(_ clause: String, move: Move, felt: FeltMoment) -> String? {
    kept(clause, move: move, felt: felt) ?? insteadOf(felt: felt)
  }

  /// A rewording that keeps some of the learner's words, `nil` where no rule fits.
  func kept(_ clause: String, move: Move, felt: FeltMoment) -> String? {
    let phrasing = Phrasing(clause, felt: felt)
    let rules = RewordingRule.all.filter { $0.moves.contains(move) }
    for rule in rules {
      let ways = rule.reword(phrasing).filter { isFit($0, for: clause) }
      if let way = variant.pick(ways, for: "rewording " + rule.id) { return inVoice(of: phrasing.words, way) }
    }
    return nil
  }

  /// What could stand where there was only noise: a picture may stay beside a sentence.
  func of(_ noise: Noise, in text: String, felt: FeltMoment) -> String? {
    let said = felt.heard.isEmpty ? "I'm so sorry. How are you holding up?" : felt.heard[0]
    switch noise {
    case .command: return nil
    case .link: return "I found something that may help, for later. How are you holding up?"
    case .emoji: return Quote.short(text, limit: 12) + " " + said
    case .gibberish: return "I'm not sure what to say, but I'm listening."
    }
  }

  /// A short sentence that can stand for any that has to go.
  func insteadOf(felt: FeltMoment) -> String? {
    let ways = felt.heard + (felt.heard.isEmpty ? FeltMoment.openQuestions : [])
    return first(of: ways, for: "instead")
  }

  /// The learner's own words, if any are given, and a sentence more, for what was missing rather than wrong; `nil`
  /// where too little is known of the partner to say one.
  func adding(to clause: String, missing dimension: Dimension, felt: FeltMoment) -> String? {
    let ways =
      switch dimension {
      case .encouragingElaboration: FeltMoment.openQuestions
      case .validatingEmotions where felt.heard.isEmpty: ["That sounds hard.", "That must weigh on you."]
      default: felt.heard
      }
    guard let more = first(of: ways, for: "adding " + dimension.rawValue) else { return nil }
    let own = Quote.short(clause, limit: 110)
    guard clause.count <= 110, !own.isEmpty else { return more }
    let added = OwnWords(clause).isLowerCase ? lowerCase(more) : more
    // A question stays last: what follows it would answer it for them.
    if dimension != .encouragingElaboration, own.hasSuffix("?") { return added + " " + own }
    let isClosed = own.last.map { ".!?…".contains($0) } ?? true
    return (isClosed ? own : own + ".") + " " + added
  }

  private func first(of ways: [String], for topic: String) -> String? {
    variant.ordered(ways, for: topic).first(where: isSafe)
  }

  private func isFit(_ suggestion: String, for clause: String) -> Bool {
    suggestion.lowercased().withoutEnd != clause.lowercased().withoutEnd && suggestion.count <= 180
      && isSafe(suggestion)
  }

  /// Words that the learner typed without capitals stay as they are, with what goes with them. A sentence that has
  /// none of theirs is written as sentences are: otherwise it would sound like mockery.
  private func inVoice(of words: OwnWords, _ sentence: String) -> String {
    words.isLowerCase && words.sharesARun(with: OwnWords(sentence)) ? lowerCase(sentence) : sentence
  }

  private func lowerCase(_ sentence: String) -> String {
    var out = ""
    var startsSentence = true
    var rest = sentence[...]
    while let word = rest.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).first {
      let isI = word == "I" || word.hasPrefix("I'")
      out += startsSentence || isI ? word.prefix(1).lowercased() + word.dropFirst() : String(word)
      startsSentence = word.last.map { ".!?".contains($0) } ?? startsSentence
      rest = rest.dropFirst(word.count)
      guard rest.first == " " else { break }
      out += " "
      rest = rest.dropFirst()
    }
    return out
  }
}
