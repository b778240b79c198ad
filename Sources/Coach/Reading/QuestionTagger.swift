import Conversation

/// Reads the form of a question as interest; idioms that know better push it aside.
package struct QuestionTagger: MoveTagger {
  package init() {}

  package func evidence(in reply: PreparedReply) -> [[Evidence]] {
    reply.clauses.map { clause in
      guard let question = clause.question else { return [] }
      let words = reply.opening(of: clause, from: clause.head)
      return weights(of: question, clause, in: reply).map { Evidence($0.move, $0.weight, words) }
    }
  }

  private func weights(
    of question: Question, _ clause: PreparedClause, in reply: PreparedReply
  ) -> [(move: Move, weight: Double)] {
    switch question {
    case .open: return [(.openQuestion, 0.85)]
    case .closed:
      // "Can you …?" asks for something to be done: said to the partner it is advice.
      return requestsDeed(clause, in: reply)
        ? [(.closedQuestion, 0.45), (.adviceQuestion, 0.45)] : [(.closedQuestion, 0.8)]
    case .declarative:
      let speaksOfSelf = reply.kind(clause.head, of: clause).contains(.firstPerson)
      let soundsItOut = reply.word(clause.head - 1, of: clause) == "so"
      if proposes(clause, in: reply) { return [(.adviceQuestion, 0.6), (.closedQuestion, 0.4)] }
      return [(.closedQuestion, speaksOfSelf ? 0.35 : 0.75)] + (soundsItOut ? [(.checkUnderstanding, 0.3)] : [])
    case .tag:
      if proposes(clause, in: reply) { return [(.adviceQuestion, 0.6), (.closedQuestion, 0.4)] }
      return [(.closedQuestion, 0.45), (.checkUnderstanding, 0.55)]
    }
  }

  /// "You tried calling them?", "you ever thought about a lawyer?": advice, with the auxiliary left out.
  private func proposes(_ clause: PreparedClause, in reply: PreparedReply) -> Bool {
    guard reply.word(clause.head, of: clause) == "you" else { return false }
    var k = clause.head + 1
    while ["have", "ever", "even", "already", "not"].contains(reply.word(k, of: clause)) { k += 1 }
    switch reply.word(k, of: clause) {
    case "tried": return reply.word(k + 1, of: clause).hasSuffix("ing")
    case "considered": return true
    case "thought": return ["about", "of"].contains(reply.word(k + 1, of: clause))
    default: return false
    }
  }

  private func requestsDeed(_ clause: PreparedClause, in reply: PreparedReply) -> Bool {
    ["can", "could"].contains(reply.word(clause.head, of: clause))
      && reply.word(clause.head + 1, of: clause) == "you"
      && !tellingVerbs.contains(reply.word(clause.head + 2, of: clause))
  }
}

/// After "can you" they ask for words or thoughts, not for deeds.
private let tellingVerbs: Set<String> = [
  "tell", "explain", "share", "describe", "say", "elaborate", "walk", "help", "give", "pinpoint", "remember",
  "recall", "think", "see", "name", "picture", "imagine", "feel", "put", "point", "pick", "sleep", "eat", "afford",
]
