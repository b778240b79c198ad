public import Conversation

extension Coach {
  /// What is in `reply`, said after the partner's message (`nil` where the learner begins).
  ///
  /// Ranges count Unicode scalars of `reply`. Clauses are ascending and do not overlap; a reply without any
  /// words has one clause that is `unreadable`. Distortions are found elsewhere and left empty here.
  ///
  /// `earlier` holds the partner's messages before that one: what a reply takes up of them counts as well.
  public func read(_ reply: String, after partner: String?, earlier: [String] = []) -> Reading {
    let prepared = looksBack ? PreparedReply(reply, after: partner, earlier: earlier) : PreparedReply(reply, after: nil)
    guard !prepared.clauses.isEmpty else {
      return Reading(clauses: [
        Clause(range: 0..<0, text: "", moves: [TaggedMove(.unreadable, confidence: 1)])
      ])
    }
    let patterns = PatternReading(prepared, taggers: taggers, scorer: scorer)
    let moves = reader?.moves(in: prepared, patterns: patterns, from: listed) ?? patterns.moves
    let clauses = zip(prepared.clauses, moves).map { clause, moves in
      Clause(range: clause.range, text: prepared.text(clause.range), moves: moves)
    }
    return Reading(clauses: clauses)
  }
}

extension Coach {
  /// The messages, each of the learner's with its reading.
  package func withReadings(_ messages: [Message]) -> [Message] {
    var read = messages
    for reply in replies(in: messages) { read[reply.index].reading = reply.reading }
    return read
  }
}
