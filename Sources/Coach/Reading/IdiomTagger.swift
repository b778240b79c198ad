import Conversation
import English

/// Finds the idioms of every move in one walk over a reply.
package struct IdiomTagger: MoveTagger {
  private enum Mark: Sendable {
    case idiom(Move, Double, standsAlone: Bool)
    case veto(Move)
    /// What follows in the sentence is named, not meant: "I'm not saying …".
    case shield
  }

  private let trie: TokenTrie<Mark>

  /// Phrases that could not be compiled, with what is wrong with them.
  package var problems: [String] { trie.problems }

  package init(_ definitions: [MoveDefinition]) {
    var phrases: [(phrase: String, value: Mark)] = []
    phrases.reserveCapacity(4096)
    for definition in definitions {
      for idiom in Idiom.list(definition.idioms) {
        let standsAlone = idiom.phrase.hasPrefix("^") && idiom.phrase.hasSuffix("$")
        phrases.append((idiom.phrase, .idiom(definition.move, idiom.weight, standsAlone: standsAlone)))
      }
      for line in definition.vetoes.pieces(separatedBy: "\n") {
        phrases.append((line, .veto(definition.move)))
      }
    }
    for line in shields.pieces(separatedBy: "\n") { phrases.append((line, .shield)) }
    trie = TokenTrie(phrases, classes: PhraseClasses.all)
  }

  package func evidence(in reply: PreparedReply) -> [[Evidence]] {
    var found: [[Evidence]] = Array(repeating: [], count: reply.clauses.count)
    let matches = trie.matches(in: reply.tokens)
    guard !matches.isEmpty else { return found }
    var vetoes: [(move: Move, tokens: Range<Int>)] = []
    var isNamedOnly = quoted(in: reply.tokens)
    for match in matches {
      switch match.value {
      case .idiom: continue
      case .veto(let move): vetoes.append((move, match.tokens))
      case .shield: shield(after: match.tokens, in: reply.tokens, marking: &isNamedOnly)
      }
    }
    // Both are in the order of the text.
    var index = 0
    for match in matches {
      while index < reply.clauses.count - 1, reply.clauses[index].tokens.upperBound <= match.tokens.lowerBound {
        index += 1
      }
      guard reply.clauses[index].tokens.contains(match.tokens.lowerBound) else { continue }
      if case .veto(let move) = match.value {
        found[index].append(Evidence(move, 0, match.tokens.clamped(to: reply.clauses[index].tokens)))
      }
      guard case .idiom(let move, let weight, let standsAlone) = match.value else { continue }
      if vetoes.contains(where: { $0.move == move && $0.tokens.overlaps(match.tokens) }) { continue }
      if isNamedOnly[match.tokens.lowerBound], move.canBeNamedOnly { continue }
      let question = reply.clauses[index].question
      if move.needsQuestion, question == nil { continue }
      if move.needsStatement, question == .open || question == .closed { continue }
      if standsAlone, !isAlone(match.tokens, in: reply.clauses[index], of: reply) { continue }
      if isNegated(match.tokens.lowerBound, in: reply) { continue }
      let span = match.tokens.clamped(to: reply.clauses[index].tokens)
      found[index].append(Evidence(move, weight, span))
    }
    return found.map(strongest)
  }

  /// Idioms often match the same words in several ways: of overlapping matches of a move only the strongest
  /// counts.
  private func strongest(of evidence: [Evidence]) -> [Evidence] {
    var kept: [Evidence] = []
    for item in evidence.sorted(by: { $0.weight > $1.weight })
    where !kept.contains(where: { $0.move == item.move && $0.tokens.overlaps(item.tokens) }) {
      kept.append(item)
    }
    return kept
  }

  /// Whether a clause holds nothing but these words, after "well" and before "though".
  private func isAlone(_ span: Range<Int>, in clause: PreparedClause, of reply: PreparedReply) -> Bool {
    clause.words.allSatisfy { i in
      span.contains(i) || i < span.lowerBound && reply.kinds[i].contains(.leadIn)
        || i >= span.upperBound && trailingWords.contains(reply.tokens[i].text)
    }
  }

  /// Which tokens stand between double quotes: words of someone else.
  private func quoted(in tokens: [Token]) -> [Bool] {
    var marks = Array(repeating: false, count: tokens.count)
    var opening: Int?
    for (i, token) in tokens.enumerated() where token.text == "\"" {
      if let start = opening {
        for k in start..<i { marks[k] = true }
        opening = nil
      } else {
        opening = i
      }
    }
    return marks
  }

  private func shield(after span: Range<Int>, in tokens: [Token], marking marks: inout [Bool]) {
    var i = span.lowerBound
    while i < tokens.count, i < span.upperBound || !tokens[i].endsSentence && tokens[i].text != "but" {
      marks[i] = true
      i += 1
    }
  }

  /// Whether a negation reaches the word at `start`: "don't just relax", "it's not like …".
  private func isNegated(_ start: Int, in reply: PreparedReply) -> Bool {
    var i = start - 1
    var steps = 0
    while i >= 0, steps < 4, reply.tokens[i].isWord {
      if reply.kinds[i].contains(.negation) {
        return reply.tokens[i].text != "no"
          || i == start - 1 && start - 2 >= 0 && reply.tokens[start - 2].isWord
      }
      guard fillers.contains(reply.tokens[i].text) else { return false }
      i -= 1
      steps += 1
    }
    return false
  }
}

extension Move {
  /// Whether its words mean nothing where nothing is asked: "I know what happened".
  fileprivate var needsQuestion: Bool { self == .openQuestion || self == .closedQuestion }

  /// Whether a question that holds its words only asks about them: "do you think it will get better?"
  fileprivate var needsStatement: Bool {
    switch self {
    case .adviceDirective, .adviceTentative, .information, .selfStatement, .selfStory, .selfOpinion,
      .minimize,
      .platitudeReassure, .affirmStrength, .encourageCheer, .acknowledgeDifficulty, .reflectContent:
      true
    default: false
    }
  }

  /// Whether naming such words ("people say it could be worse") is not yet the move. Advice and dismissal are
  /// named in order to be set aside; warmth is not.
  fileprivate var canBeNamedOnly: Bool {
    dimension == .adviceGiving || dimension == .dismissingEmotions || dimension == .selfOriented
      || self == .hostile
  }
}

private let fillers: Set<String> = [
  "just", "really", "even", "only", "always", "ever", "to", "be", "think", "saying", "that", "going", "a",
  "the", "mean", "necessarily", "like", "say", "feel", "have",
]

private let shields = """
  i am not (saying|telling|suggesting|implying|asking|going to (say|tell)|trying to (say|tell|give)|here to)
  not going to (say|tell|give you|pretend)
  i (will|would|do) not (say|tell|pretend|want to (say|tell|give|offer)|mean to (say|tell|give))
  i (could|would) never (say|tell)
  (people|everyone|everybody|others|they|someone|folks|he|she) [always|will|might|may|probably|keep|keeps] \
    (say|says|saying|tell|tells|telling|told|said)
  (hate|hated|annoying|awful) (it|that|being) [when|how] * (say|says|tell|tells|told)
  you [just|already] (said|mentioned|told me|wrote)
  like you said
  you (do not|did not) (have|need) to
  (no|not) (need|reason) to
  instead of
  rather than
  without (saying|telling|being)
  (nobody|no one) (can|could|should|gets to|has the right to) (say|tell)
  the last thing you need
  not what you need
  (would|will|does|do) not (help|make it better) to (say|tell|hear)
  """
