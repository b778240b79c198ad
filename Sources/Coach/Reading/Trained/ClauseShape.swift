import English

/// What a clause looks like: what it asks, how it begins and ends, how long it is, whom it speaks of.
struct ClauseShape {
  private let reply: PreparedReply
  private let index: Int
  private let clause: PreparedClause
  private let words: [UInt64]

  init(_ reply: PreparedReply, _ index: Int, words: [UInt64]) {
    self.reply = reply
    self.index = index
    self.words = words
    clause = reply.clauses[index]
  }

  func add(to found: inout FeatureList) {
    let count = clause.words.count
    found.add(.question, UInt64(clause.question.code))
    found.add(.mark, clause.isMarkedQuestion ? 1 : 0)
    addEnds(to: &found)
    found.add(.length, UInt64(ClauseShape.lengths.firstIndex { count <= $0 } ?? ClauseShape.lengths.count))
    found.add(.place, reply.clauses.count == 1 ? 0 : index == 0 ? 1 : index == reply.clauses.count - 1 ? 2 : 3)
    addKinds(to: &found)
    found.add(.subject, subject)
    found.add(.exclamation, clause.tokens.contains { reply.tokens[$0].text == "!" } ? 1 : 0)
    let content = clause.words.count { reply.kinds[$0].isDisjoint(with: [.stop, .general, .leadIn]) }
    found.add(.content, UInt64(min(6, content)))
    found.add(.contentShare, UInt64(4 * content / max(1, count)))
    found.add(.knownShare, UInt64(4 * clause.words.count { reply.kinds[$0].contains(.known) } / max(1, count)))
  }

  private func addEnds(to found: inout FeatureList) {
    let head = clause.head
    let opening = clause.words.dropFirst(head).prefix(3)
    let tokens = (opening.first ?? 0)..<(opening.last.map { $0 + 1 } ?? opening.first ?? 0)
    found.add(.firstWord, word(head))
    found.add(.firstTwoWords, word(head), word(head + 1))
    found.add(.firstThreeWords, word(head), word(head + 1), word(head + 2), tokens: tokens)
    found.add(.lastWord, word(clause.words.count - 1))
  }

  private func addKinds(to found: inout FeatureList) {
    let all = clause.words.reduce(into: WordKind()) { $0.formUnion(reply.kinds[$1]) }
    for (number, kind) in ClauseShape.telling.enumerated() {
      found.add(.holds, UInt64(number), all.contains(kind) ? 1 : 0)
    }
    let ofOthers = clause.words.contains { ClauseShape.others.contains(reply.tokens[$0].text) }
    let persons = [all.contains(.firstPerson), all.contains(.secondPerson), ofOthers]
    found.add(.persons, persons.reduce(0) { $0 * 2 + ($1 ? 1 : 0) })
  }

  /// Who or what the clause is about: the first subject after the words that lead in.
  var subject: UInt64 {
    for i in clause.words.dropFirst(clause.head).prefix(6) {
      if reply.kinds[i].contains(.firstPerson) { return 1 }
      if reply.kinds[i].contains(.secondPerson) { return 2 }
      if reply.kinds[i].contains(.subject) { return words[i] }
    }
    return 0
  }

  private func word(_ k: Int) -> UInt64 { clause.words.indices.contains(k) ? words[clause.words[k]] : 0 }

  private static let telling: [WordKind] = [.firstPerson, .secondPerson, .feeling, .negation, .past]
  private static let lengths = [1, 2, 3, 5, 8, 13]
  private static let others: Set<String> = ["he", "she", "they", "him", "her", "them", "his", "their"]
}

extension Question? {
  /// A number for each kind of question, 0 for none.
  var code: Int {
    switch self {
    case nil: 0
    case .open: 1
    case .closed: 2
    case .declarative: 3
    case .tag: 4
    }
  }
}
