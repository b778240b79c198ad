import English

/// What a kind word is about: "I'm sorry *they told you in front of everyone*". Anyone could be sorry; only who
/// listened can say for what.
struct KindParticulars {
  let clause: PreparedClause
  let reply: PreparedReply

  /// 0 to 1: how surely the clause shows with its particulars that the story was taken in; `nil` for a clause
  /// that is no kind word.
  func weight(taking retelling: Retelling) -> Double? {
    guard let opener = clause.words.indices.first(where: { isKind($0) }) else { return nil }
    // "It does feel daunting", after they called it daunting.
    let echoed = retelling.amount >= 0.5 ? 0.4 : 0
    if reply.word(clause.head, of: clause).hasSuffix("ing"), opener > clause.head + 2 {
      return weight(of: clause.words[clause.head..<opener], taking: retelling)
    }
    guard
      let link = clause.words.indices.first(where: {
        $0 >= opener && links.contains(reply.word($0, of: clause)) || $0 > opener && isSubject($0)
      })
    else { return echoed > 0 ? echoed : nil }
    let weight = weight(of: clause.words[link...], taking: retelling)
    return weight ?? (echoed > 0 ? echoed : nil)
  }

  /// What the words a kind word is about are worth; `nil` where they are not about the partner.
  private func weight(of words: ArraySlice<Int>, taking retelling: Retelling) -> Double? {
    let isOfTheirs = words.contains {
      reply.kinds[$0].contains(.secondPerson) || others.contains(reply.tokens[$0].text)
    }
    guard isOfTheirs, !words.contains(where: { strays($0) }) else { return nil }
    let particulars = words.count {
      reply.kinds[$0].isDisjoint(with: [.stop, .general, .leadIn, .feeling])
        && !hardWords.contains(reply.tokens[$0].text)
    }
    switch retelling.amount {
    case 2...: return 0.7
    case 1..<2: return particulars >= 2 ? 0.65 : 0.55
    case 0.5..<1: return 0.45
    default: return [nil, 0.25, 0.35, 0.45][min(particulars, 3)]
    }
  }

  private func isKind(_ k: Int) -> Bool {
    let word = reply.word(k, of: clause)
    if openers.contains(word) || hardWords.contains(word) { return true }
    return ownVerbs.contains(word) && clause.words[..<k].contains { reply.tokens[$0].text == "i" }
  }

  private func isSubject(_ k: Int) -> Bool {
    let kind = reply.kind(k, of: clause)
    return kind.contains(.secondPerson) || others.contains(reply.word(k, of: clause))
  }

  /// Speaks of oneself, of what will be or of what should be.
  private func strays(_ i: Int) -> Bool {
    reply.kinds[i].contains(.firstPerson) || aims.contains(reply.tokens[i].text)
  }
}

private let openers: Set<String> = [
  "sorry", "sense", "wonder", "course", "hurts", "hurt", "sucks", "stings", "sad",
]
/// Kind in the first person: "I see that …".
private let ownVerbs: Set<String> = ["know", "see", "hear", "imagine", "understand", "get", "bet", "hate", "sense"]
private let hardWords = Set(FeelingWords.ofSituations.pieces(separatedBy: " ", "\n"))
private let links: Set<String> = [
  "that", "how", "when", "after", "even", "because", "since", "seeing", "having", "especially", "about", "what",
  "why", "with",
]
private let others: Set<String> = ["he", "she", "they", "nobody", "everyone", "their", "his", "her", "it"]
private let aims: Set<String> = ["will", "should", "must", "need", "can", "could", "would", "might", "may"]
