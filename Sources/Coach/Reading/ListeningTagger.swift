import Conversation
import English

/// Compares a reply with what the partner said: only what takes up this person's story shows understanding.
package struct ListeningTagger: MoveTagger {
  package init() {}

  package func evidence(in reply: PreparedReply) -> [[Evidence]] {
    let retellings = reply.clauses.map { Retelling($0, in: reply) }
    var weights = zip(reply.clauses, retellings).map { clause, retelling in
      canReflect(clause, in: reply) ? weight(of: retelling, clause, in: reply) : 0
    }
    weights = carriedOver(weights, retellings)
    return reply.clauses.indices.map { k in
      let clause = reply.clauses[k]
      var found: [Evidence] = []
      if canReflect(clause, in: reply), let cause = feelingWithCause(clause, in: reply) {
        let isTheirs = retellings[k].taken.contains { $0 > cause.feeling }
        found.append(Evidence(.reflectFeelingCause, isTheirs ? 0.85 : 0.6, cause.tokens))
      }
      let isOfAnyone = reply.partner != nil && retellings[k].amount == 0
      if weights[k] > 0.2 || weights[k] == 0.2 && !isOfAnyone {
        found.append(Evidence(.reflectContent, weights[k], retellings[k].span))
      } else if isOfAnyone || supposes(clause, in: reply) {
        // Anyone could have said so, or it is what might be.
        found.append(Evidence(.reflectContent, 0, reply.opening(of: clause, from: clause.head)))
      }
      return found
    }
  }

  private func weight(of retelling: Retelling, _ clause: PreparedClause, in reply: PreparedReply) -> Double {
    let kind = KindParticulars(clause: clause, reply: reply).weight(taking: retelling)
    return max(kind ?? 0, speaksOfSelf(clause, in: reply) ? 0 : retelling.weight)
  }

  /// What is begun with the partner's words and goes on in one's own is one retelling: "Ten years, and they
  /// let you go before lunch".
  private func carriedOver(_ weights: [Double], _ retellings: [Retelling]) -> [Double] {
    weights.indices.map { k in
      guard weights[k] > 0.15, weights[k] < 0.55, retellings[k].isTold else { return weights[k] }
      let isCarried = [k - 1, k + 1].contains { n in
        weights.indices.contains(n) && weights[n] >= 0.5 && retellings[n].amount >= 1
      }
      return isCarried ? 0.55 : weights[k]
    }
  }

  /// Not what asks, instructs, supposes or speaks of oneself.
  private func canReflect(_ clause: PreparedClause, in reply: PreparedReply) -> Bool {
    switch clause.question {
    case nil, .tag, .declarative: break
    case .open, .closed: return false
    }
    let lead = reply.word(clause.head, of: clause)
    if reply.kind(clause.head, of: clause).contains(.imperative) || lead == "if" { return false }
    if speaksOfSelf(clause, in: reply) { return opensToThem(clause, in: reply) }
    return !clause.words.indices.contains { k in
      let word = reply.word(k, of: clause)
      // "It must be lonely" supposes; "you must call" obliges.
      if word == "must", ["be", "have", "feel"].contains(reply.word(k + 1, of: clause)) { return false }
      return obligations.contains(word)
    }
  }

  private func supposes(_ clause: PreparedClause, in reply: PreparedReply) -> Bool {
    reply.word(clause.head, of: clause) == "if"
  }

  private func speaksOfSelf(_ clause: PreparedClause, in reply: PreparedReply) -> Bool {
    ["i", "my", "we"].contains(reply.word(clause.head, of: clause))
  }

  /// "I can see that …", "I'm really sorry that …".
  private func opensToThem(_ clause: PreparedClause, in reply: PreparedReply) -> Bool {
    var k = clause.head + 1
    while ["really", "just", "truly", "totally", "do", "definitely", "completely"].contains(reply.word(k, of: clause)) {
      k += 1
    }
    return openings.contains(reply.word(k, of: clause))
  }

  /// "You're gutted because you'd already told them": a feeling of theirs, a link, and a reason of some words.
  private func feelingWithCause(_ clause: PreparedClause, in reply: PreparedReply) -> (
    feeling: Int, tokens: Range<Int>
  )? {
    guard
      let k = clause.words.indices.first(where: { k in
        reply.kinds[clause.words[k]].contains(.feeling)
          && clause.words[..<k].suffix(7).contains { reply.kinds[$0].contains(.secondPerson) }
          && !clause.words[..<k].suffix(3).contains { reply.kinds[$0].contains(.negation) }
      })
    else { return nil }
    let rest = Array(clause.words[(k + 1)...])
    guard let link = rest.firstIndex(where: { links.contains(reply.tokens[$0].text) }), link <= 3 else {
      return nil
    }
    let reason = rest[(link + 1)...]
    let content = reason.count { reply.kinds[$0].isDisjoint(with: [.stop]) }
    guard reason.count >= 3, content >= 1 else { return nil }
    // "… because you didn't prepare" finds fault.
    if reason.first.map({ reply.kinds[$0].contains(.secondPerson) }) == true,
      reason.dropFirst().prefix(2).contains(where: { reply.kinds[$0].contains(.negation) })
    {
      return nil
    }
    let weakLinks = ["about", "by", "with", "of", "at", "from", "to", "for", "over"]
    if weakLinks.contains(reply.tokens[rest[link]].text), content < 2 { return nil }
    return (clause.words[k], clause.words[k]..<(rest.last ?? clause.words[k]) + 1)
  }
}

private let openings: Set<String> = [
  "can", "hear", "see", "know", "imagine", "get", "understand", "sense", "bet", "am",
]
private let obligations: Set<String> = [
  "should", "must", "could", "need", "maybe", "perhaps", "try", "will", "can", "might", "may", "unless",
]
private let links: Set<String> = [
  "because", "since", "after", "that", "when", "about", "by", "with", "of", "at", "from", "to", "for",
  "over", "having",
]
