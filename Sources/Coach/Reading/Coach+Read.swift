public import Conversation

extension Coach {
  /// What is in `reply`, said after the partner's message (`nil` where the learner begins).
  ///
  /// Ranges count Unicode scalars of `reply`. Clauses are ascending and do not overlap; a reply without any
  /// words has one clause that is `unreadable`. Distortions are found elsewhere and left empty here.
  ///
  /// `earlier` holds the partner's messages before that one: what a reply takes up of them counts as well.
  public func read(_ reply: String, after partner: String?, earlier: [String] = []) -> Reading {
    let prepared = PreparedReply(reply, after: partner, earlier: earlier)
    guard !prepared.clauses.isEmpty else {
      return Reading(clauses: [
        Clause(range: 0..<0, text: "", moves: [TaggedMove(.unreadable, confidence: 1)])
      ])
    }
    var evidence: [[Evidence]] = Array(repeating: [], count: prepared.clauses.count)
    for tagger in taggers {
      for (i, more) in tagger.evidence(in: prepared).enumerated() { evidence[i] += more }
    }
    let clauses = zip(prepared.clauses, evidence).map { clause, evidence in
      Clause(
        range: clause.range, text: prepared.text(clause.range),
        moves: scorer.moves(from: evidence, of: clause, in: prepared))
    }
    return Reading(clauses: clauses)
  }
}
