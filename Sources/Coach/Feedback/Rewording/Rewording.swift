import Conversation

/// Finds a sentence that the learner could have said instead: their own, changed as little as possible, and
/// where none of it can be kept, one built from what the partner felt and why.
struct Rewording: Sendable {
  /// Tells whether a suggestion does itself what it is meant to mend.
  var isSafe: @Sendable (String) -> Bool
  var variant: Variant

  /// A rewording of `clause`, in which the coach saw `move`.
  func of(_ clause: String, move: Move, felt: FeltMoment) -> String? {
    kept(clause, move: move, felt: felt) ?? insteadOf(clause, felt: felt)
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
  func insteadOf(_ clause: String, felt: FeltMoment) -> String? {
    let ways = felt.heard + (felt.heard.isEmpty ? FeltMoment.openQuestions : [])
    return first(of: ways, for: "instead").map { inVoice(of: OwnWords(clause), $0) }
  }

  /// The learner's own words and a sentence more, for what was missing rather than wrong; `nil` where too
  /// little is known of the partner to say one.
  func adding(to clause: String, missing dimension: Dimension, felt: FeltMoment) -> String? {
    let ways =
      switch dimension {
      case .encouragingElaboration: FeltMoment.openQuestions
      case .validatingEmotions where felt.heard.isEmpty: ["That sounds hard.", "That must weigh on you."]
      default: felt.heard
      }
    guard let more = first(of: ways, for: "adding " + dimension.rawValue) else { return nil }
    guard clause.count <= 110 else { return inVoice(of: OwnWords(clause), more) }
    let own = Quote.short(clause, limit: 110)
    let words = OwnWords(clause)
    // A question stays last: what follows it would answer it for them.
    if dimension != .encouragingElaboration, own.hasSuffix("?") { return inVoice(of: words, more) + " " + own }
    let isClosed = own.last.map { ".!?…".contains($0) } ?? true
    return (isClosed ? own : own + ".") + " " + inVoice(of: words, more)
  }

  private func first(of ways: [String], for topic: String) -> String? {
    variant.ordered(ways, for: topic).first(where: isSafe)
  }

  private func isFit(_ suggestion: String, for clause: String) -> Bool {
    suggestion.lowercased().withoutEnd != clause.lowercased().withoutEnd && suggestion.count <= 180
      && isSafe(suggestion)
  }

  /// Somebody who types without capitals is not handed a sentence in a suit.
  private func inVoice(of words: OwnWords, _ sentence: String) -> String {
    guard words.isLowerCase else { return sentence }
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
