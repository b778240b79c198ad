import English
import WordVectors

/// Finds what a sentence asks for or claims among a sheet's facts, its false claims, and a fact's follow-ups.
///
/// A sentence is compared with every question of every fact, word by likest word in both directions, and with all that
/// a fact's questions, topics and lines hold together. `AnswerModel` turns the evidence into the probability that this
/// fact is asked for.
struct QuestionIndex: Sendable {
  struct Match: Sendable, Equatable {
    var index: Int
    /// The probability that this is asked for; 1 where it is asked word for word.
    var score: Double
    /// The question or claim that came nearest.
    var ask: String
  }

  /// Below this no answer is better than a wrong one.
  static let enough = 0.55
  /// For a remark that asks nothing.
  static let raised = 0.75
  /// A follow-up is near enough.
  private static let near: Float = 0.62

  /// A question of a fact, or a follow-up.
  struct Ask: Sendable {
    /// The fact, or the place of the follow-up.
    var owner: Int
    var text: String
    var words: [(term: Int32, weight: Float)]
    var weight: Float
    var asking: AskingWords
    var person: Person
  }

  let lexicon: Lexicon
  /// The text of each question.
  let asks: [String]
  let table: AskTable
  let claims: ClaimIndex
  let factCount: Int
  /// How many questions each fact has.
  let askCounts: [Int]
  /// For each term the facts that have it among their questions and topics, and anywhere.
  let askedByTerm: FlatLists<UInt16>
  let heldByTerm: FlatLists<UInt16>
  /// The facts' directions.
  let centers: [Vector]
  let followUps: [[Ask]]
  /// The fact of each question, by its words.
  let factOfWords: [String: Int]
  /// For each topic the facts that it points to.
  let factsByTopic: [String: [Int]]
  /// The partner's name, which is called out and asks nothing.
  let name: String

  /// What a sentence was found to ask for.
  struct Lookup: Sendable {
    /// The facts that are likely enough to be of use, likeliest first.
    var facts: [Match] = []
    /// The false claim that it makes or asks about.
    var claim: Match?
    /// The weight of its words of content.
    var content: Double = 0
    /// How many words it has.
    var count = 0
    fileprivate var wording: Wording
  }

  /// All that was said at once, where "he" may have been named.
  struct Context: Sendable {
    fileprivate var words: [String]
    /// `nil` where it is too long to be about one thing.
    fileprivate var found: (utilities: [Float], nearest: [Int])?
  }

  /// A reply of several sentences as a whole, to look each of them up within.
  func context(of reply: [String]) -> Context {
    let isShort = reply.count <= Self.longestContext
    return Context(
      words: reply, found: isShort ? utilities(of: Wording(reply, without: name, in: lexicon)) : nil)
  }

  /// `context`: the reply that the sentence is part of. `topics`: what the sentence is known to be about.
  func lookup(_ sentence: Sentence, within context: Context? = nil, about topics: [String] = []) -> Lookup {
    let wording = Wording(sentence.words, without: name, isNegated: sentence.isNegated, in: lexicon)
    var lookup = Lookup(wording: wording)
    lookup.count = sentence.words.count
    lookup.content = Double(wording.words.reduce(0) { $0 + ($1.weight >= Self.leastContent ? $1.weight : 0) })
    guard wording.weight > 0 || !topics.isEmpty else { return lookup }
    var (utilities, nearest) = utilities(of: wording)
    if let whole = context?.found {
      for place in utilities.indices where whole.utilities[place] > utilities[place] {
        utilities[place] = whole.utilities[place]
        nearest[place] = whole.nearest[place]
      }
    }
    for fact in topics.flatMap({ factsByTopic[stem($0)] ?? [] }) { utilities[fact] += Self.pinned }
    let probabilities = AnswerModel.probabilities(utilities)
    for (place, probability) in probabilities.enumerated() where probability >= Self.least {
      let ask = nearest[place] < 0 ? "(topic)" : asks[nearest[place]]
      lookup.facts.append(Match(index: place, score: Double(probability), ask: ask))
    }
    putExact(sentence.words, into: &lookup)
    if let context { putExact(context.words, into: &lookup) }
    lookup.facts.sort { ($1.score, $0.index) < ($0.score, $1.index) }
    lookup.claim = claims.find(in: wording)
    return lookup
  }

  private static let leastContent: Float = 0.3
  private static let least: Float = 0.05
  private static let longestContext = 40
  /// A topic that a sheet's test pins decides.
  private static let pinned: Float = 4

  /// What is asked word for word is asked.
  private func putExact(_ words: [String], into lookup: inout Lookup) {
    let text = words.joined(separator: " ")
    guard let exact = factOfWords[text] else { return }
    lookup.facts.removeAll { $0.index == exact }
    for place in lookup.facts.indices { lookup.facts[place].score = min(0.99, lookup.facts[place].score) }
    lookup.facts.append(Match(index: exact, score: 1, ask: text))
  }

  private func utilities(of wording: Wording) -> (utilities: [Float], nearest: [Int]) {
    let found = evidence(for: wording)
    return (found.map { AnswerModel.utility(of: $0.evidence) }, found.map(\.nearest))
  }

  /// The follow-up of a fact that a short question asks for.
  func followUp(_ lookup: Lookup, of fact: Int) -> Match? {
    var best: Match?
    for entry in followUps[fact] {
      let wording = lookup.wording
      let shared = entry.words.reduce(Float(0)) { $0 + $1.weight * wording.degrees[Int($1.term)] }
      var covered: Float = 0
      for (place, word) in wording.words.enumerated() {
        let like = wording.likenesses[place].first { like in entry.words.contains { $0.term == like.term } }
        covered += word.weight * (like?.degree ?? 0)
      }
      let score = harmonicMean(shared / max(entry.weight, 0.01), covered / max(wording.weight, 0.01))
      if score >= Self.near, Double(score) > best?.score ?? 0 {
        best = Match(index: entry.owner, score: Double(score), ask: entry.text)
      }
    }
    return best
  }
}

func harmonicMean(_ a: Float, _ b: Float) -> Float { a + b > 0 ? 2 * a * b / (a + b) : 0 }
