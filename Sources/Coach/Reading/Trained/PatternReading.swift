package import Conversation

/// What the patterns make of a reply: what trained weights start from.
package struct PatternReading: Sendable {
  /// One of a clause: the evidence and by which tagger it was found.
  package struct Finding: Sendable {
    package var tagger: Int
    package var evidence: Evidence
  }

  /// One list a clause.
  package let findings: [[Finding]]
  /// What follows from them, most confident first, one list a clause.
  package let moves: [[TaggedMove]]

  package init(_ reply: PreparedReply, taggers: [any MoveTagger], scorer: Scorer) {
    var findings: [[Finding]] = Array(repeating: [], count: reply.clauses.count)
    for (number, tagger) in taggers.enumerated() {
      for (clause, found) in tagger.evidence(in: reply).enumerated() {
        findings[clause] += found.map { Finding(tagger: number, evidence: $0) }
      }
    }
    self.findings = findings
    moves = zip(reply.clauses, findings).map { clause, findings in
      scorer.moves(from: findings.map(\.evidence), of: clause, in: reply)
    }
  }
}
