package import Conversation

/// Reads the form of a question as interest; idioms that know better push it aside.
package struct QuestionTagger: MoveTagger {
  package init() {}

  package func evidence(in reply: PreparedReply) -> [[Evidence]] {
    reply.clauses.map { clause in
      guard let question = clause.question else { return [] }
      switch question {
      case .open: return [Evidence(.openQuestion, 0.85, clause.tokens)]
      case .closed: return closed(clause, in: reply)
      case .declarative: return declarative(clause, in: reply)
      case .tag:
        return [Evidence(.closedQuestion, 0.45, clause.tokens), Evidence(.checkUnderstanding, 0.55, clause.tokens)]
      }
    }
  }

  private func closed(_ clause: PreparedClause, in reply: PreparedReply) -> [Evidence] {
    let asks = ["can", "could"].contains(reply.word(clause.head, of: clause))
      && reply.word(clause.head + 1, of: clause) == "you"
      && !tellingVerbs.contains(reply.word(clause.head + 2, of: clause))
    // "Can you …?" asks for something to be done: told to the partner it is advice.
    guard asks else { return [Evidence(.closedQuestion, 0.8, clause.tokens)] }
    return [Evidence(.closedQuestion, 0.45, clause.tokens), Evidence(.adviceQuestion, 0.45, clause.tokens)]
  }

  private func declarative(_ clause: PreparedClause, in reply: PreparedReply) -> [Evidence] {
    let speaksOfSelf = reply.kind(clause.head, of: clause).contains(.firstPerson)
    var found = [Evidence(.closedQuestion, speaksOfSelf ? 0.35 : 0.65, clause.tokens)]
    if clause.head > 0, reply.word(clause.head - 1, of: clause) == "so" {
      found.append(Evidence(.checkUnderstanding, 0.3, clause.tokens))
    }
    return found
  }
}

/// After "can you" they ask for words or thoughts, not for deeds.
private let tellingVerbs: Set<String> = [
  "tell", "explain", "share", "describe", "say", "elaborate", "walk", "help", "give", "pinpoint", "remember", "recall",
  "think", "see", "name", "picture", "imagine", "feel", "put", "point", "pick", "sleep", "eat", "afford",
]
