import English

/// What a clause takes up of the partner's message: what tells listening from warmth that fits anyone.
struct ClauseUptake {
  private let reply: PreparedReply
  private let clause: PreparedClause

  init(_ reply: PreparedReply, _ clause: PreparedClause) {
    self.reply = reply
    self.clause = clause
  }

  func add(to found: inout FeatureList) {
    let retelling = Retelling(clause, in: reply)
    let theirs: UInt64 = retelling.isOfThem ? 1 : 0
    guard let partner = reply.partner else {
      found.add(.noPartner, theirs)
      return
    }
    let amount = UInt64(min(2, retelling.amount))
    let tokens = retelling.taken.isEmpty ? 0..<0 : retelling.span
    found.add(.uptake, UInt64(min(4, retelling.amount * 2)), tokens: tokens)
    found.add(.uptakeShare, UInt64(5 * retelling.taken.count / max(1, retelling.content)))
    found.add(.uptakeByThem, amount, theirs, tokens: tokens)
    found.add(.uptakeByOthers, amount, retelling.isOfOthers ? 1 : 0, tokens: tokens)
    found.add(.uptakeBySubject, amount, subject)
    let kind = KindParticulars(clause: clause, reply: reply).weight(taking: retelling) ?? 0
    found.add(.kindParticulars, UInt64(10 * kind + 0.01))
    found.add(.retelling, UInt64(5 * retelling.weight + 0.01))
    found.add(.partnerAsked, partner.asks ? 1 : 0)
  }

  /// Whether it speaks of the learner, the partner or neither.
  private var subject: UInt64 {
    for i in clause.words.dropFirst(clause.head).prefix(6) {
      if reply.kinds[i].contains(.firstPerson) { return 1 }
      if reply.kinds[i].contains(.secondPerson) { return 2 }
    }
    return 0
  }
}
