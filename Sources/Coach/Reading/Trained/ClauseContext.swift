import Conversation

/// What stands before and behind a clause in its reply.
struct ClauseContext {
  private let reply: PreparedReply
  private let index: Int
  private let words: [UInt64]
  private let patterns: PatternReading

  init(_ reply: PreparedReply, _ index: Int, words: [UInt64], patterns: PatternReading) {
    self.reply = reply
    self.index = index
    self.words = words
    self.patterns = patterns
  }

  func add(to found: inout FeatureList) {
    if index > 0 {
      let before = reply.clauses[index - 1]
      found.add(.questionBefore, UInt64(before.question.code))
      found.add(.firstWordBefore, before.head < before.words.count ? words[before.words[before.head]] : 0)
      found.add(.personsBefore, persons(in: before))
      if let tag = patterns.moves[index - 1].first { found.add(.moveBefore, FeatureKey.of(tag.move)) }
    } else {
      found.add(.questionBefore, 9)
    }
    if index + 1 < reply.clauses.count {
      let behind = reply.clauses[index + 1]
      found.add(.questionBehind, UInt64(behind.question.code))
      found.add(.personsBehind, persons(in: behind))
      if let tag = patterns.moves[index + 1].first { found.add(.moveBehind, FeatureKey.of(tag.move)) }
    } else {
      found.add(.questionBehind, 9)
    }
  }

  private func persons(in clause: PreparedClause) -> UInt64 {
    let first = clause.words.contains { reply.kinds[$0].contains(.firstPerson) }
    let second = clause.words.contains { reply.kinds[$0].contains(.secondPerson) }
    return (first ? 1 : 0) + (second ? 2 : 0)
  }
}
