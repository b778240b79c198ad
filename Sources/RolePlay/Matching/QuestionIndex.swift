import English
import WordVectors

/// Finds what a sentence asks for or claims among a sheet's facts, its corrections, and a fact's follow-ups.
///
/// A sentence is compared in meaning with the questions of the facts and with the claims that are corrected, word by
/// word with all that the questions and topics of each hold together, and in meaning with sentences that are known to
/// have no answer. `AnswerModel` turns the evidence into the probability that this answer is asked for.
struct QuestionIndex: Sendable {
  struct Match: Sendable, Equatable {
    var index: Int
    /// The probability that this is asked for; 1 where it is asked word for word.
    var score: Double
    /// The question or claim that came nearest.
    var ask: String
  }

  /// Below this no answer is better than a wrong one.
  static let enough = 0.6
  /// A follow-up is near enough.
  private static let near: Float = 0.62

  /// What may be asked next about a fact.
  struct FollowUp: Sendable {
    var text: String
    var words: [(term: Int32, weight: Float)]
    /// The sum of the words' weights.
    var weight: Float
  }

  let lexicon: Lexicon
  /// The text of each question.
  let questions: [String]
  let vectors: QuestionVectors
  let claims: ClaimIndex
  let factCount: Int
  /// The facts and, after them, the corrections.
  let answerCount: Int
  /// How many questions each answer has.
  let questionCounts: [Int]
  /// For each answer the terms of its questions and topics.
  let answerTerms: [TermSet]
  /// For each term that only few answers have among their questions and topics, these answers.
  let answersOfRareTerm: FlatLists<UInt16>
  let followUps: [[FollowUp]]
  /// The fact of each question, by the hash of its words; −1 for what the sheet says it has no answer to. Kept as words
  /// they would take more room than all else here.
  let factOfWords: [Int: Int]
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

  /// An answer as a choice.
  fileprivate struct Option: Sendable {
    var answer: Int
    var utility: Float
    /// The question that came nearest.
    var nearest: Int

    init(_ found: Found) {
      answer = found.answer
      utility = AnswerModel.utility(of: found.evidence)
      nearest = found.nearest
    }
  }

  /// All that was said at once, where "he" may have been named.
  struct Context: Sendable {
    fileprivate var words: [String]
    /// Empty where it is too long to be about one thing.
    fileprivate var options: [Option]
  }

  /// A reply of several sentences as a whole, to look each of them up within.
  func context(of reply: [String]) -> Context {
    let isShort = reply.count <= Self.longestContext
    let found = isShort ? evidence(for: Wording(reply, without: name, in: lexicon)).found : []
    return Context(words: reply, options: found.map(Option.init))
  }

  /// `context`: the reply that the sentence is part of. `topics`: what the sentence is known to be about.
  func lookup(_ sentence: Sentence, within context: Context? = nil, about topics: [String] = []) -> Lookup {
    let wording = Wording(sentence.words, without: name, isNegated: sentence.isNegated, in: lexicon)
    var lookup = Lookup(wording: wording)
    lookup.count = sentence.words.count
    lookup.content = Double(wording.words.reduce(0) { $0 + ($1.weight >= Self.leastContent ? $1.weight : 0) })
    guard wording.weight > 0 || !topics.isEmpty else { return lookup }
    let pinned = topics.flatMap { factsByTopic[stem($0)] ?? [] }
    let (found, none) = evidence(for: wording, pinned: pinned)
    var options = Self.likelier(found.map(Option.init), context?.options ?? [])
    for place in options.indices where pinned.contains(options[place].answer) { options[place].utility += Self.pinned }
    // Who asks openly claims nothing, unless in a claim's own words.
    if sentence.isQuestion, !sentence.isDeclarative { options.removeAll { $0.answer >= factCount } }
    let probabilities = AnswerModel.probabilities(options.map(\.utility), none: AnswerModel.utility(of: none))
    var claim: Match?
    for (option, probability) in zip(options, probabilities) where probability >= Self.least {
      let ask = option.nearest < 0 ? "(topic)" : questions[option.nearest]
      let match = Match(index: option.answer, score: Double(probability), ask: ask)
      if option.answer < factCount {
        lookup.facts.append(match)
      } else if match.score >= max(Self.enough, claim?.score ?? 0), wording.maySayTheSame(as: ask) {
        claim = match
        claim?.index -= factCount
      }
    }
    putExact(sentence.words, into: &lookup)
    if let context { putExact(context.words, into: &lookup) }
    lookup.facts.sort { ($1.score, $0.index) < ($0.score, $1.index) }
    // What is asked for word for word claims nothing that is only near.
    lookup.claim = claims.find(in: wording) ?? (lookup.facts.first?.score == 1 ? nil : claim)
    return lookup
  }

  /// The options of both, each as it is likelier.
  private static func likelier(_ options: [Option], _ others: [Option]) -> [Option] {
    var likelier = options
    for other in others {
      if let place = likelier.firstIndex(where: { $0.answer == other.answer }) {
        if other.utility > likelier[place].utility { likelier[place] = other }
      } else {
        likelier.append(other)
      }
    }
    return likelier
  }

  private static let leastContent: Float = 0.3
  private static let least: Float = 0.05
  private static let longestContext = 40
  /// A topic that a sheet's test pins decides.
  private static let pinned: Float = 4

  /// What is asked word for word is asked.
  private func putExact(_ words: [String], into lookup: inout Lookup) {
    guard let exact = factOfWords[words.hashValue] else { return }
    lookup.facts.removeAll { exact < 0 || $0.index == exact }
    guard exact >= 0 else { return }
    for place in lookup.facts.indices { lookup.facts[place].score = min(0.99, lookup.facts[place].score) }
    lookup.facts.append(Match(index: exact, score: 1, ask: words.joined(separator: " ")))
  }

  /// The follow-up of a fact that a short question asks for.
  func followUp(_ lookup: Lookup, of fact: Int) -> Match? {
    let wording = lookup.wording
    var best: Match?
    for (place, followUp) in followUps[fact].enumerated() {
      let shared = followUp.words.reduce(Float(0)) { sum, word in
        sum + word.weight * wording.words.indices.reduce(0) { max($0, wording.degree(of: $1, to: word.term)) }
      }
      var covered: Float = 0
      for (place, word) in wording.words.enumerated() {
        let like = wording.likenesses[place].first { like in followUp.words.contains { $0.term == like.term } }
        covered += word.weight * (like?.degree ?? 0)
      }
      let score = harmonicMean(shared / max(followUp.weight, 0.01), covered / max(wording.weight, 0.01))
      if score >= Self.near, Double(score) > best?.score ?? 0 {
        best = Match(index: place, score: Double(score), ask: followUp.text)
      }
    }
    return best
  }
}

private func harmonicMean(_ a: Float, _ b: Float) -> Float { a + b > 0 ? 2 * a * b / (a + b) : 0 }
