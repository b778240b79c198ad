import English
import WordVectors

/// Finds what a sentence asks for or claims among a sheet's facts, its corrections, and a fact's follow-ups.
///
/// A sentence is compared with every question of every fact and every claim that is corrected, word by likest word in
/// both directions, with all that the questions, topics and lines of each hold together, and with sentences that are
/// known to have no answer. `AnswerModel` turns the evidence into the probability that this answer is asked for.
struct QuestionIndex: Sendable {
  struct Match: Sendable, Equatable {
    var index: Int
    /// The probability that this is asked for; 1 where it is asked word for word.
    var score: Double
    /// The question or claim that came nearest.
    var ask: String
  }

  /// Below this no answer is better than a wrong one.
  static let enough = 0.45
  /// A follow-up is near enough.
  private static let near: Float = 0.62

  /// A question of an answer, a sentence without one, or a follow-up.
  struct Ask: Sendable {
    /// The answer, or the place of the follow-up.
    var owner: Int
    var text: String
    var words: [(term: Int32, weight: Float)]
    var weight: Float
    var asking: AskingWords
    var person: Person
    var isNegated: Bool
  }

  let lexicon: Lexicon
  /// The text of each question.
  let asks: [String]
  let table: AskTable
  let claims: ClaimIndex
  let factCount: Int
  /// The facts and, after them, the corrections.
  let answerCount: Int
  /// How many questions each answer has.
  let askCounts: [Int]
  /// For each term the answers that have it among their questions and topics, and anywhere.
  let askedByTerm: FlatLists<UInt16>
  let heldByTerm: FlatLists<UInt16>
  /// The answers' directions.
  let centers: [Vector]
  let followUps: [[Ask]]
  /// The fact of each question, by its words; −1 for what the sheet says it has no answer to.
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
    let found = isShort ? evidence(for: Wording(reply, without: name, in: lexicon), isRemark: false).found : nil
    return Context(words: reply, found: found.map(utilities))
  }

  /// `context`: the reply that the sentence is part of. `topics`: what the sentence is known to be about.
  func lookup(_ sentence: Sentence, within context: Context? = nil, about topics: [String] = []) -> Lookup {
    let wording = Wording(sentence.words, without: name, isNegated: sentence.isNegated, in: lexicon)
    var lookup = Lookup(wording: wording)
    lookup.count = sentence.words.count
    lookup.content = Double(wording.words.reduce(0) { $0 + ($1.weight >= Self.leastContent ? $1.weight : 0) })
    guard wording.weight > 0 || !topics.isEmpty else { return lookup }
    let (found, none) = evidence(for: wording, isRemark: !sentence.isQuestion)
    var (utilities, nearest) = utilities(of: found)
    if let whole = context?.found {
      for place in utilities.indices where whole.utilities[place] > utilities[place] {
        utilities[place] = whole.utilities[place]
        nearest[place] = whole.nearest[place]
      }
    }
    for fact in topics.flatMap({ factsByTopic[stem($0)] ?? [] }) { utilities[fact] += Self.pinned }
    // Who asks openly claims nothing, unless in a claim's own words.
    if sentence.isQuestion, !sentence.isDeclarative { utilities.removeLast(answerCount - factCount) }
    let probabilities = AnswerModel.probabilities(utilities, none: AnswerModel.utility(of: none))
    var claim: Match?
    for (place, probability) in probabilities.enumerated() where probability >= Self.least {
      let ask = nearest[place] < 0 ? "(topic)" : asks[nearest[place]]
      if place < factCount {
        lookup.facts.append(Match(index: place, score: Double(probability), ask: ask))
      } else if Double(probability) >= Self.enough, table.maySayTheSame(nearest[place], wording) {
        claim = Match(index: place - factCount, score: Double(probability), ask: ask)
      }
    }
    putExact(sentence.words, into: &lookup)
    if let context { putExact(context.words, into: &lookup) }
    lookup.facts.sort { ($1.score, $0.index) < ($0.score, $1.index) }
    // What is asked for word for word claims nothing that is only near.
    lookup.claim = claims.find(in: wording) ?? (lookup.facts.first?.score == 1 ? nil : claim)
    lookup.wording.degrees = []
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
    lookup.facts.removeAll { exact < 0 || $0.index == exact }
    guard exact >= 0 else { return }
    for place in lookup.facts.indices { lookup.facts[place].score = min(0.99, lookup.facts[place].score) }
    lookup.facts.append(Match(index: exact, score: 1, ask: text))
  }

  private func utilities(of found: [Found]) -> (utilities: [Float], nearest: [Int]) {
    (found.map { AnswerModel.utility(of: $0.evidence) }, found.map(\.nearest))
  }

  /// The follow-up of a fact that a short question asks for.
  func followUp(_ lookup: Lookup, of fact: Int) -> Match? {
    var best: Match?
    for entry in followUps[fact] {
      let wording = lookup.wording
      let shared = entry.words.reduce(Float(0)) { sum, word in
        sum + word.weight * wording.words.indices.reduce(0) { max($0, wording.degree(of: $1, to: word.term)) }
      }
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
