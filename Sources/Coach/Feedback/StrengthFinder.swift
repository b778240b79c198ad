import Conversation

/// Picks what is most worth praising: a rare and particular move before a common one, with certainty, in
/// a reply that did not undo it.
struct StrengthFinder {
  struct Found {
    var reply: Reply
    /// The learner's words: the whole sentence where all of it may stand.
    var quote: String
    var move: Move
    var value: Double
  }

  /// The best there is, `nil` where no reply holds anything to praise honestly. Words that overlap with `spared`
  /// are not praised: they are what the feedback asks to be changed.
  func best(in replies: [Reply], norms: Norms, sparing spared: String? = nil) -> Found? {
    var best: Found?
    for (index, reply) in replies.enumerated() where reply.noise == nil {
      let occasion = Occasion(reply, previous: index > 0 ? replies[index - 1] : nil)
      let spoilt = spoiling(reply, occasion: occasion, norms: norms)
      // What was followed by more trust is the surer thing to hold up.
      let landing =
        switch Aftermath(of: reply) {
        case .better: 1.15
        case .even: 1.0
        case .worse: 0.7
        }
      for clause in reply.reading.clauses
      where !clause.costs(on: occasion) && !Quote.isFiller(clause.text) && !overlap(clause.text, spared) {
        let quote = quote(for: clause, in: reply, occasion: occasion, sparing: spared)
        for tag in clause.moves where tag.isShown {
          // "You stayed" is only true of somebody who did.
          if tag.move.isPastime, replies.count < 3 { continue }
          let worth = worth(of: tag.move, occasion: occasion, in: reply, clause: clause)
          let value = worth * tag.confidence * spoilt * landing * fullness(of: quote, as: tag.move)
          if value > max(best?.value ?? 0, 0.04) {
            best = Found(reply: reply, quote: quote, move: tag.move, value: value)
          }
        }
      }
    }
    return best
  }

  /// The sentence in which the clause stands, "so you said yes, but you were gone"; the clause alone where the rest
  /// costs something, is what the feedback asks to be changed, or makes it too long to read.
  private func quote(for clause: Clause, in reply: Reply, occasion: Occasion, sparing spared: String?) -> String {
    let alone = Quote.wholeWords(clause.text, of: reply.text)
    let sentence = Quote.sentences(of: reply.text).first { $0.contains(clause.text) }
    guard let sentence, sentence.count <= 110, !overlap(sentence, spared) else { return alone }
    let others = reply.reading.clauses.filter { $0 != clause && sentence.contains($0.text) }
    return others.contains { $0.costs(on: occasion) } ? alone : sentence
  }

  /// A fragment, "and her camera off", is praised only where there is nothing fuller to praise.
  private func fullness(of quote: String, as move: Move) -> Double {
    guard move != .minimalEncourager else { return 1 }
    let short = OwnWords(quote).keys.count < 4 ? 0.8 : 1
    guard move.dimension == .demonstratingUnderstanding else { return short }
    switch contentStems(quote).count {
    case 0: return short * 0.75
    case 1: return short * 0.9
    default: return short
    }
  }

  private func overlap(_ clause: String, _ spared: String?) -> Bool {
    guard let spared = spared?.lowercased().withoutEnd, !spared.isEmpty else { return false }
    let clause = clause.lowercased().withoutEnd
    return clause.contains(spared) || spared.contains(clause)
  }

  /// How much is left of a good clause in a reply that also cost something.
  private func spoiling(_ reply: Reply, occasion: Occasion, norms: Norms) -> Double {
    let cost = FocusFinder.costs(of: reply, occasion: occasion, norms: norms).map(\.cost).max() ?? 0
    return cost >= 1.2 ? 0.1 : 1 - 0.4 * min(1, cost)
  }

  private func worth(of move: Move, occasion: Occasion, in reply: Reply, clause: Clause) -> Double {
    switch move {
    case .reflectFeelingCause: 1
    case .reflectMetaphor: 0.92
    case .reflectContent: holdsThemToIt(clause) ? 0.5 : 0.9
    case .nameFeeling: nameWorth(clause, in: reply)
    case .validateFeeling: 0.8
    case .openQuestion: asksWhatItIsLike(clause) ? 0.76 : 0.6
    case .repair: 0.72
    case .checkUnderstanding: 0.7
    case .perspectiveImagine: 0.68
    case .askNeeds: 0.66
    case .affirmStrength: 0.64
    case .permission: 0.62
    case .inviteElaborate: 0.6
    case .askPermission: 0.56
    case .acknowledgeDifficulty: 0.5
    case .presenceSupport: 0.46
    case .closedQuestion: 0.42
    case .minimalEncourager: 0.36
    case .sympathy: 0.34
    case .encourageCheer: 0.16
    case .practicalOffer: occasion.wants == .vent ? 0.2 : 0.4
    case .adviceTentative, .adviceDirective, .adviceQuestion, .information:
      occasion.adviceIsWelcome ? 0.48 : 0
    case .social, .neutral: 0.08
    default: 0
    }
  }

  /// A word for a feeling is worth something where it fits; where that cannot be told, less.
  private func nameWorth(_ clause: Clause, in reply: Reply) -> Double {
    switch namesWhatIsFelt(clause, in: reply) {
    case true?: 0.86
    case false?: 0
    case nil: reply.feels.isEmpty ? 0.7 : 0.4
    }
  }
}

extension Move {
  fileprivate var isPastime: Bool { self == .social || self == .neutral }
}

extension Clause {
  /// Whether something unwanted is in it as well: then it is nothing to hold up as a strength.
  func costs(on occasion: Occasion) -> Bool {
    moves.contains { tag in
      guard tag.isShown, tag.move != .practicalOffer else { return false }
      switch tag.move.dimension {
      case .adviceGiving: return !occasion.adviceIsWelcome
      case .selfOriented: return !occasion.selfTalkIsWelcome
      case .dismissingEmotions: return true
      default: return tag.move == .hostile
      }
    }
  }

  /// Whether something wanted is in it, beyond a bare claim.
  var isHalfMeant: Bool {
    moves.contains { $0.confidence >= 0.6 && $0.move.dimension?.isWanted == true && $0.move.weight >= 0.6 }
  }
}

/// Whether their words are said back to them as a contradiction: "you just said you'd told everyone".
private func holdsThemToIt(_ clause: Clause) -> Bool {
  let words = " " + OwnWords(clause.text).keys.joined(separator: " ") + " "
  return [" you just said ", " but you said ", " you already said ", " u just said ", " but u said "]
    .contains { words.contains($0) }
}

/// Whether a question is about how it is for the partner rather than about the facts.
private func asksWhatItIsLike(_ clause: Clause) -> Bool {
  let telling: Set<String> = [
    "like", "feel", "feeling", "feels", "felt", "holding", "mind", "hardest", "worst", "mean", "means", "hurt", "hurts",
    "cope", "coping", "think", "need", "want", "matters",
  ]
  return OwnWords(clause.text).keys.contains { telling.contains($0) }
}

/// Whether a clause that names a feeling names one that the partner has, `nil` where that cannot be told.
func namesWhatIsFelt(_ clause: Clause, in reply: Reply) -> Bool? {
  let felt = Set(reply.feels.compactMap { FeelingWord($0)?.kind })
  let named = OwnWords(clause.text).keys.reduce(into: Set()) { $0.formUnion(FeelingWord.kinds(of: $1)) }
  guard !felt.isEmpty, !named.isEmpty else { return nil }
  return !named.isDisjoint(with: felt)
}
