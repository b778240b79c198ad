import Conversation
import English

/// Reads the build of a statement: a verb that leads is an instruction, an "I" that leads is about oneself.
package struct StatementTagger: MoveTagger {
  package init() {}

  package func evidence(in reply: PreparedReply) -> [[Evidence]] {
    reply.clauses.map { clause in
      guard clause.question == nil || clause.question == .tag, !clause.words.isEmpty else { return [] }
      return instruction(clause, in: reply) ?? selfTalk(clause, in: reply)
    }
  }

  private func instruction(_ clause: PreparedClause, in reply: PreparedReply) -> [Evidence]? {
    var k = clause.head
    // "Look, …" only leads in; "look at …" tells them to.
    if k > 0, ["look", "listen"].contains(reply.word(k - 1, of: clause)),
      ["at", "on", "for", "into", "to", "up", "around", "elsewhere"].contains(reply.word(k, of: clause))
    {
      k -= 1
    }
    var isTentative = false
    while softeners.contains(reply.word(k, of: clause)) {
      isTentative = isTentative || ["maybe", "perhaps", "possibly"].contains(reply.word(k, of: clause))
      k += 1
    }
    let isForbidding = reply.word(k, of: clause) == "do" && reply.word(k + 1, of: clause) == "not"
    if isForbidding { k += 2 } else if reply.word(k, of: clause) == "never" { k += 1 }
    if let belief = affirmation(at: k, isForbidding: isForbidding, clause, in: reply) { return belief }
    guard reply.kind(k, of: clause).contains(.imperative), k < clause.words.count else { return nil }
    // "Tell me …" asks; "tell me they didn't" hopes.
    if askingVerbs.contains(reply.word(k, of: clause)), reply.word(k + 1, of: clause) == "me" {
      return reply.kind(k + 2, of: clause).contains(.subject) && reply.word(k + 2, of: clause) != "one"
        ? [] : [Evidence(.inviteElaborate, 0.5, reply.opening(of: clause, from: k))]
    }
    if reply.word(k, of: clause) == "be", reply.word(k + 1, of: clause) == "honest" { return [] }
    // "Hang on, …" only wonders.
    if ["hang", "hold"].contains(reply.word(k, of: clause)), reply.word(k + 1, of: clause) == "on" { return nil }
    // "Let me …" offers; "let's …" includes whoever says it.
    if reply.word(k, of: clause) == "let", reply.word(k + 1, of: clause) == "me" { return nil }
    let isTogether = reply.word(k, of: clause) == "let" && reply.word(k + 1, of: clause) == "us"
    if isTogether { return [Evidence(.adviceTentative, 0.35, reply.opening(of: clause, from: k))] }
    // "Believe me", "trust me": an aside.
    if ["me", "it"].contains(reply.word(k + 1, of: clause)),
      ["believe", "trust"].contains(reply.word(k, of: clause))
    {
      return nil
    }
    let next = reply.kind(k + 1, of: clause)
    // "Work is hard", "talk is cheap": a noun leads, no verb.
    guard next.isDisjoint(with: .auxiliary) || next.contains(.determiner) else { return nil }
    if next.contains(.subject), next.isDisjoint(with: .determiner), reply.word(k + 1, of: clause) != "it",
      reply.word(k + 1, of: clause) != "people", reply.word(k + 1, of: clause) != "things",
      reply.word(k + 1, of: clause) != "something", reply.word(k + 1, of: clause) != "someone"
    {
      return nil
    }
    let span = reply.opening(of: clause, from: clause.head)
    return [Evidence(isTentative ? .adviceTentative : .adviceDirective, 0.65, span)]
  }

  /// "Remember that you are …", "don't ever think you're not …": tells them who they are, not what to do.
  /// Empty where it says something else of this build, `nil` where it is not of this build.
  private func affirmation(
    at start: Int, isForbidding: Bool, _ clause: PreparedClause, in reply: PreparedReply
  ) -> [Evidence]? {
    var k = start
    while ["ever", "just", "always", "even"].contains(reply.word(k, of: clause)) { k += 1 }
    let verbs = isForbidding ? forgettingVerbs : rememberingVerbs
    guard verbs.contains(reply.word(k, of: clause)) else { return nil }
    let rest = clause.words.dropFirst(k + 1)
    guard let subject = rest.prefix(6).firstIndex(where: { creedSubjects.contains(reply.tokens[$0].text) }),
      rest.prefix(upTo: subject).allSatisfy({ creedLinks.contains(reply.tokens[$0].text) }),
      subject + 1 < clause.words.count
    else { return nil }
    // "Trust your gut", "know your rights": what they are to trust, not what is so.
    if reply.tokens[clause.words[subject]].text == "your", subject == k + 1 { return nil }
    if reply.contains(duties, in: clause, from: subject + 1) { return nil }
    let isOfThem = !reply.kind(subject, of: clause).isDisjoint(with: [.secondPerson, .firstPerson])
    let span = reply.opening(of: clause, from: k)
    return isOfThem ? [Evidence(.affirmStrength, 0.55, span)] : []
  }

  private func selfTalk(_ clause: PreparedClause, in reply: PreparedReply) -> [Evidence] {
    let head = clause.head
    let lead = reply.word(head, of: clause)
    guard lead == "i" || lead == "my" || lead == "mine" else { return [] }
    var k = head + 1
    while adverbs.contains(reply.word(k, of: clause)) { k += 1 }
    let span = reply.opening(of: clause, from: head)
    let speaksToThem = clause.words.dropFirst(head).contains { reply.kinds[$0].contains(.secondPerson) }
    if lead == "my" || lead == "mine" {
      return speaksToThem ? [] : [Evidence(.selfStatement, 0.5, span), Evidence(.selfStory, 0.35, span)]
    }
    if outward.contains(reply.word(k, of: clause)) { return [] }
    let weight = speaksToThem ? 0.25 : 0.55
    guard isPast(k, clause, reply) else { return [Evidence(.selfStatement, weight, span)] }
    return [Evidence(.selfStory, weight, span), Evidence(.selfStatement, weight / 2, span)]
  }

  private func isPast(_ k: Int, _ clause: PreparedClause, _ reply: PreparedReply) -> Bool {
    let word = reply.word(k, of: clause)
    return reply.kind(k, of: clause).contains(.past) || word.hasSuffix("ed") && word.utf8.count > 4
  }
}

private let softeners: Set<String> = [
  "please", "just", "simply", "maybe", "perhaps", "possibly", "always", "definitely", "now", "also", "then",
  "first", "and", "instead",
]

private let askingVerbs: Set<String> = ["tell", "remind", "show", "give"]
private let rememberingVerbs: Set<String> = ["remember", "know", "believe", "realize", "realise", "trust"]
private let forgettingVerbs: Set<String> = ["forget", "lose", "think", "doubt", "believe"]
private let creedSubjects: Set<String> = [
  "you", "your", "i", "we", "they", "he", "she", "it", "this", "people", "there", "nobody",
]
private let creedLinks: Set<String> = ["that", "sight", "of", "the", "fact", "how", "much", "for", "a", "second"]
private let duties: Set<String> = ["should", "must", "need", "ought", "could", "supposed"]

private let adverbs: Set<String> = [
  "just", "really", "also", "always", "still", "never", "only", "truly", "honestly", "do", "totally",
  "personally", "actually", "definitely", "even", "probably", "so", "completely", "fully", "certainly",
  "once", "recently",
]

/// After "I" these turn to the partner, or to nothing in particular; they are no talk about oneself.
private let outward: Set<String> = [
  "hope", "wish", "bet", "guess", "think", "know", "see", "hear", "imagine", "understand", "get", "sense",
  "appreciate", "admire", "wonder", "want", "care", "believe", "promise", "can", "could", "will", "am",
  "suppose", "mean", "agree", "assume", "trust", "respect", "suggest", "recommend", "noticed", "heard",
  "thought", "figured", "figure", "say", "said", "would", "should", "might", "apologize", "apologise",
  "feel", "doubt", "notice", "love", "swear", "pray", "have", "cannot", "need", "tell", "asked", "ask",
]
