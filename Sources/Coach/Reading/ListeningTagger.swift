package import Conversation
import English

/// Compares a reply with what the partner said: only what takes up this person's story shows understanding.
package struct ListeningTagger: MoveTagger {
  package init() {}

  package func evidence(in reply: PreparedReply) -> [[Evidence]] {
    reply.clauses.map { clause in
      guard canReflect(clause, in: reply) else { return [] }
      var found: [Evidence] = []
      let shared = sharedWords(clause, in: reply)
      if let cause = feelingWithCause(clause, in: reply) {
        let isTheirs = shared.contains { $0 > cause.feeling }
        found.append(Evidence(.reflectFeelingCause, isTheirs ? 0.85 : 0.6, cause.tokens))
      }
      if let content = retelling(clause, in: reply, shared: shared) { found.append(content) }
      return found
    }
  }

  /// Not what asks, instructs or speaks of oneself.
  private func canReflect(_ clause: PreparedClause, in reply: PreparedReply) -> Bool {
    switch clause.question {
    case nil, .tag, .declarative: break
    case .open, .closed: return false
    }
    let lead = reply.word(clause.head, of: clause)
    if reply.kind(clause.head, of: clause).contains(.imperative) { return false }
    if lead == "i" || lead == "my" || lead == "we" {
      return opensToThem.contains(reply.word(clause.head + 1, of: clause))
        && clause.words.contains { reply.kinds[$0].contains(.secondPerson) }
    }
    return !reply.contains(obligations, in: clause)
  }

  /// Token indices of words whose stems the partner used, each stem once.
  private func sharedWords(_ clause: PreparedClause, in reply: PreparedReply) -> [Int] {
    guard let partner = reply.partner, !partner.stems.isEmpty else { return [] }
    var seen: Set<String> = []
    return clause.words.filter { i in
      guard reply.kinds[i].isDisjoint(with: [.stop, .general, .leadIn]) else { return false }
      let root = stem(reply.tokens[i].text)
      return partner.stems.contains(root) && seen.insert(root).inserted
    }
  }

  private func retelling(_ clause: PreparedClause, in reply: PreparedReply, shared: [Int]) -> Evidence? {
    guard let first = shared.first, let last = shared.last else { return nil }
    let isFramed =
      clause.head > 0 && reply.word(clause.head - 1, of: clause) == "so"
      || frames.contains(reply.word(clause.head, of: clause))
      || reply.word(clause.head, of: clause) == "it"
        && frames.contains(reply.word(clause.head + 1, of: clause))
    let isOfThem = clause.words.dropFirst(clause.head).prefix(6).contains {
      reply.kinds[$0].contains(.secondPerson) || others.contains(reply.tokens[$0].text)
    }
    guard isFramed || isOfThem else { return nil }
    let weight = [0.3, 0.55, 0.7, 0.8][min(shared.count, 4) - 1] + (isFramed ? 0.2 : 0)
    return Evidence(.reflectContent, min(weight, 0.95), first..<last + 1)
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

private let opensToThem: Set<String> = [
  "can", "hear", "see", "know", "imagine", "get", "understand", "sense", "bet", "am",
]
private let obligations: Set<String> = [
  "should", "must", "could", "need", "maybe", "perhaps", "try", "will",
]
private let frames: Set<String> = ["sounds", "seems", "sounded", "feels", "looks"]
private let others: Set<String> = ["he", "she", "they", "it", "that", "all"]
private let links: Set<String> = [
  "because", "since", "after", "that", "when", "about", "by", "with", "of", "at", "from", "to", "for",
  "over", "having",
]
