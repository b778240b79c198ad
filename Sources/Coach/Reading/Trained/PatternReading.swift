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

  /// What the patterns believe of the clause at `index`, in the order of `Move.allCases`: confidences, 0 for what they
  /// do not find, and `vetoed` for what they find words against.
  package func beliefs(of index: Int) -> [Float] {
    Move.allCases.map { move in
      if let tag = moves[index].first(where: { $0.move == move }) { return Float(tag.confidence) }
      return findings[index].contains { $0.evidence.move == move && $0.evidence.weight == 0 } ? Self.vetoed : 0
    }
  }

  package static let vetoed: Float = -1
}
