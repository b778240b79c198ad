import Conversation
import English

/// How far one clause of a reply says back what the partner told: whose story it tells, in what tense, and
/// which of the partner's words it takes up, as they were or in other words.
package struct Retelling {
  let clause: PreparedClause
  let reply: PreparedReply
  /// Tokens that take something up.
  let taken: [Int]
  /// How much is taken up: a word of the partner's last message counts 1, others less.
  package let amount: Double

  package init(_ clause: PreparedClause, in reply: PreparedReply) {
    self.clause = clause
    self.reply = reply
    var taken: [Int] = []
    var amount = 0.0
    var seen: Set<String> = []
    if let partner = reply.partner {
      for i in clause.words where reply.kinds[i].isDisjoint(with: [.stop, .general, .leadIn]) {
        let root = stem(reply.tokens[i].text)
        let share = partner.share(of: root)
        guard share > 0, seen.insert(root).inserted else { continue }
        taken.append(i)
        amount += share
      }
    }
    self.taken = taken
    self.amount = amount
  }

  /// The words that are about something: neither grammar nor too general.
  var content: Int { clause.words.count { reply.kinds[$0].isDisjoint(with: [.stop, .general, .leadIn]) } }

  /// The tokens to show for it.
  var span: Range<Int> {
    guard let first = taken.first, let last = taken.last else {
      return reply.opening(of: clause, from: clause.head)
    }
    return first..<last + 1
  }

  /// Whether it tells of the partner: "you" near its beginning.
  var isOfThem: Bool { openingWords.contains { reply.kinds[$0].contains(.secondPerson) } }

  /// Whether it tells of somebody in the partner's story: "they", or a name or a thing the partner spoke of.
  var isOfOthers: Bool {
    if openingWords.contains(where: { others.contains(reply.tokens[$0].text) }) { return true }
    // "So it isn't the money".
    if drawsTogether, reply.word(clause.head, of: clause) == "it" { return true }
    guard clause.head + 1 < clause.words.count, let first = taken.first else { return false }
    return first == clause.words[clause.head]
      || first == clause.words[clause.head + 1] && reply.kind(clause.head, of: clause).contains(.determiner)
  }

  /// Whether it tells what happened or goes on happening rather than what is so or will be.
  var isTold: Bool {
    let words = clause.words.dropFirst(clause.head).prefix(9)
    for (k, i) in zip(words.indices, words) {
      let text = reply.tokens[i].text
      let next = reply.word(k + 1, of: clause)
      switch text {
      case "have", "has": if next != "to" { return true }
      case "are", "is":
        if (1...3).contains(where: { isContinuous(reply.word(k + $0, of: clause)) }) { return true }
      case "had", "was", "were", "did", "been", "still", "even", "keep", "keeps", "kept": return true
      default:
        if reply.kinds[i].contains(.past) || text.hasSuffix("ed") && text.utf8.count > 4 { return true }
      }
    }
    return false
  }

  /// "Sounds like …", "it seems …".
  var isFramed: Bool {
    let lead = reply.word(clause.head, of: clause)
    return frames.contains(lead) || lead == "it" && frames.contains(reply.word(clause.head + 1, of: clause))
  }

  /// "So …": draws together what was said.
  var drawsTogether: Bool {
    clause.head > 0 && clause.words.prefix(clause.head).contains { reply.tokens[$0].text == "so" }
  }

  /// A few words without a verb, mostly the partner's: "Ten years. By email."
  var isEcho: Bool {
    clause.words.count <= 6 && amount >= 1 && amount * 2 >= Double(content) && !isTold
      && clause.words.allSatisfy {
        reply.kinds[$0].isDisjoint(with: [.auxiliary, .imperative, .firstPerson, .secondPerson])
      }
  }

  /// 0 to 1: how surely the clause says back what happened.
  var weight: Double {
    if isEcho { return 0.55 }
    // Nothing by itself, but it may go on with what was begun.
    guard content > 0 else { return isOfThem && isTold ? 0.18 : 0 }
    var weight = 0.0
    if isOfThem {
      weight = isTold ? 0.2 : 0.1
    } else if isOfOthers {
      weight = isTold ? 0.15 : 0
    } else if !isFramed {
      return 0
    }
    if isFramed, isOfThem || isOfOthers || amount >= 0.5 { weight = max(weight, 0.3) }
    switch amount {
    case 3...: weight += 0.6
    case 2..<3: weight += 0.55
    case 1..<2: weight += 0.4
    case 0.5..<1: weight += 0.25
    default: break
    }
    if drawsTogether, isOfThem || isOfOthers { weight += 0.15 }
    return min(weight, 0.95)
  }

  private var openingWords: some Sequence<Int> { clause.words.dropFirst(clause.head).prefix(6) }

  private func isContinuous(_ word: String) -> Bool { word.hasSuffix("ing") && word.utf8.count > 4 }
}

private let frames: Set<String> = ["sounds", "seems", "sounded", "feels", "looks"]
private let others: Set<String> = ["he", "she", "they", "nobody", "everyone", "everybody", "someone"]
