import English

/// Finds what a sentence asks for or claims among a sheet's questions, topics, follow-ups and claims.
///
/// A sentence and a question are compared as bags of weighted words: words of content count most and the
/// less the more facts share them, "why" and "who" count, fillers hardly. The score is the F-measure of the
/// shared weight. Facts are matched by concept, so that synonyms meet; claims by stem, because there the
/// difference between two near words is often the point.
struct QuestionIndex: Sendable {
  struct Match: Sendable, Equatable {
    var index: Int
    /// 0 to 1.
    var score: Double
    /// The question that matched.
    var ask: String
  }

  /// Below this no answer is better than a wrong one.
  static let enough = 0.66
  /// From here up a match is hardly ever wrong.
  static let sure = 0.75

  private struct Entry: Sendable {
    var owner: Int
    var text: String
    var words: [(id: Int, weight: Double)]
    var weight: Double
    var content: Double
    var isNegated: Bool
  }

  private var vocabulary = Vocabulary()
  private var asks: [Entry] = []
  private var asksByConcept: [[(entry: Int, weight: Double)]] = []
  private var claims: [Entry] = []
  private var followUps: [[Entry]] = []
  /// The facts that have a concept among their topics.
  private var factsByTopic: [Int: [Int]] = [:]
  private var rarity: [Double] = []
  private let factCount: Int

  init(_ scenario: Scenario) {
    factCount = scenario.facts.count
    measureRarity(scenario)
    for (index, fact) in scenario.facts.enumerated() {
      asks += fact.asks.map { entry($0, owner: index, byStem: false) }
      for topic in fact.topics {
        for word in words(of: topic) {
          let concept = vocabulary.learn(word).concept
          if factsByTopic[concept]?.contains(index) != true {
            factsByTopic[concept, default: []].append(index)
          }
        }
      }
      followUps.append(
        fact.then.enumerated().map { place, followUp in entry(followUp.ask, owner: place, byStem: false) })
    }
    for (index, correction) in scenario.corrections.enumerated() {
      claims += correction.claims.map { entry($0, owner: index, byStem: true) }
    }
    asksByConcept = postings(of: asks)
  }

  // MARK: Looking up

  /// A sentence's words as they are weighed here.
  struct Query: Sendable {
    fileprivate var words: [(word: Vocabulary.Word?, kind: Vocabulary.Kind, weight: Double)]
    fileprivate var weight: Double
    /// The weight of its words of content.
    fileprivate(set) var content: Double
    fileprivate var isNegated: Bool
    /// The stems in order; −1 for words that the sheet's questions do not have.
    fileprivate var stems: [Int]
    /// How many words it has.
    fileprivate(set) var count: Int
  }

  func query(_ sentence: Sentence, about topics: [String] = []) -> Query {
    var query = Query(
      words: [], weight: 0, content: 0, isNegated: sentence.isNegated, stems: [], count: sentence.words.count)
    for (i, text) in sentence.words.enumerated() {
      let word = vocabulary.find(text)
      query.stems.append(word?.stem ?? -1)
      let next = i + 1 < sentence.words.count ? sentence.words[i + 1] : ""
      let kind = Self.kind(of: text, known: word, before: next)
      var weight = Vocabulary.weight(of: text, kind: kind)
      if let word, kind == .content {
        weight *= rarity(of: word.concept)
      } else if kind == .content {
        weight *= 0.7
      }
      if kind == .content { query.content += weight }
      if !query.words.contains(where: { $0.word != nil && $0.word == word }) {
        query.words.append((word, kind, weight))
        query.weight += weight
      }
    }
    for topic in topics {
      guard let word = vocabulary.find(topic) else { continue }
      if !query.words.contains(where: { $0.word?.concept == word.concept }) {
        query.words.append((word, .content, 1))
      }
    }
    return query
  }

  private static func kind(of text: String, known: Vocabulary.Word?, before next: String) -> Vocabulary.Kind {
    // "Work through this" and "work out" are not about work.
    if text == "work", ["through", "out", "on"].contains(next) { return .vague }
    return known?.kind ?? Vocabulary.kind(of: text, stem: stem(text))
  }

  /// Facts that the sentence asks for, best first, all of them good enough.
  func facts(_ query: Query) -> [Match] {
    guard query.weight > 0 else { return [] }
    var best = [Match?](repeating: nil, count: factCount)
    var shared = [(all: Double, content: Double)](repeating: (0, 0), count: asks.count)
    for (word, kind, weight) in query.words {
      guard let word else { continue }
      for (entry, entryWeight) in posted(asksByConcept, word.concept) {
        let common = min(weight, entryWeight)
        shared[entry].all += common
        if kind == .content { shared[entry].content += common }
      }
      for near in vocabulary.near[word.concept] ?? [] where kind == .content {
        for (entry, entryWeight) in posted(asksByConcept, near) {
          shared[entry].all += 0.6 * min(weight, entryWeight)
          shared[entry].content += 0.6 * min(weight, entryWeight)
        }
      }
    }
    for (entry, common) in shared.enumerated() where common.all > 0 {
      let score = min(1, fMeasure(common.all, query.weight, asks[entry].weight))
      // Fillers alone make a match only when the two are nearly the same.
      guard common.content >= 0.3 || score >= 0.78 else { continue }
      let owner = asks[entry].owner
      if best[owner].map({ score > $0.score }) ?? true {
        best[owner] = Match(index: owner, score: score, ask: asks[entry].text)
      }
    }
    for (fact, topic) in topicScores(query) {
      let ask = best[fact]?.score ?? 0
      let score = min(1, max(ask, topic) + 0.15 * min(ask, topic))
      best[fact] = Match(index: fact, score: score, ask: best[fact]?.ask ?? "(topic)")
    }
    return best.compactMap { $0 }.filter { $0.score >= Self.enough }
      .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
  }

  /// The false claim that the sentence makes or asks about: nearly all its words stand close together, in
  /// any order, so that "were you fired" is "you were fired".
  func claim(_ query: Query) -> Match? {
    var best: Match?
    for claim in claims where claim.isNegated == query.isNegated {
      let recall = nearestRun(of: claim, in: query)
      guard recall >= 0.85 else { continue }
      let share = Double(claim.words.count) / Double(max(claim.words.count, query.count))
      let score = 0.8 * recall + 0.2 * share
      if score > best?.score ?? 0 { best = Match(index: claim.owner, score: score, ask: claim.text) }
    }
    return best
  }

  /// The largest share of a claim's weight inside any run of words little longer than the claim.
  private func nearestRun(of claim: Entry, in query: Query) -> Double {
    let run = claim.words.count + 2
    var best = 0.0
    for start in query.stems.indices where claim.words.contains(where: { $0.id == query.stems[start] }) {
      let words = query.stems[start..<min(query.stems.count, start + run)]
      let common = claim.words.reduce(0) { $0 + (words.contains($1.id) ? $1.weight : 0) }
      best = max(best, common / claim.weight)
    }
    return best
  }

  /// The follow-up of a fact that a short question asks for.
  func followUp(_ query: Query, of fact: Int) -> Match? {
    var best: Match?
    for entry in followUps[fact] {
      var common = 0.0
      for (word, _, weight) in query.words {
        guard let word, let own = entry.words.first(where: { $0.id == word.concept }) else { continue }
        common += min(weight, own.weight)
      }
      let score = fMeasure(common, query.weight, entry.weight)
      if score >= 0.62, score > best?.score ?? 0 {
        best = Match(index: entry.owner, score: score, ask: entry.text)
      }
    }
    return best
  }

  // MARK: Building

  private mutating func measureRarity(_ scenario: Scenario) {
    var factsWith: [Int: Set<Int>] = [:]
    for (index, fact) in scenario.facts.enumerated() {
      for word in (fact.asks + fact.topics).flatMap({ words(of: $0) }) {
        factsWith[vocabulary.learn(word).concept, default: []].insert(index)
      }
      for word in fact.then.flatMap({ words(of: $0.ask) }) { _ = vocabulary.learn(word) }
    }
    for word in scenario.corrections.flatMap(\.claims).flatMap({ words(of: $0) }) {
      _ = vocabulary.learn(word)
    }
    rarity = [Double](repeating: 1, count: vocabulary.conceptCount)
    let others = Double(max(1, scenario.facts.count - 1))
    for (concept, facts) in factsWith {
      rarity[concept] = 1 - 0.65 * Double(facts.count - 1) / others
    }
  }

  private func rarity(of concept: Int) -> Double { concept < rarity.count ? rarity[concept] : 1 }

  private func words(of text: String) -> [String] { tokens(of: text).filter(\.isWord).map(\.text) }

  private mutating func entry(_ text: String, owner: Int, byStem: Bool) -> Entry {
    var entry = Entry(owner: owner, text: text, words: [], weight: 0, content: 0, isNegated: false)
    for text in words(of: text) {
      let word = vocabulary.learn(text)
      var weight = Vocabulary.weight(of: text, kind: word.kind)
      if byStem {
        // In a claim the little words are part of what is claimed: "you walked out".
        // "They fired you" makes the same claim as "you were fired", so its verb "be" does not count.
        weight = Vocabulary.copulas.contains(text) ? 0.1 : max(weight, 0.3)
      } else if word.kind == .content {
        weight *= rarity(of: word.concept)
      }
      if negationWords.contains(text) { entry.isNegated = true }
      let id = byStem ? word.stem : word.concept
      guard !entry.words.contains(where: { $0.id == id }) else { continue }
      entry.words.append((id, weight))
      entry.weight += weight
      if word.kind == .content { entry.content += weight }
    }
    return entry
  }

  private func postings(of entries: [Entry]) -> [[(entry: Int, weight: Double)]] {
    var postings = [[(entry: Int, weight: Double)]](repeating: [], count: vocabulary.conceptCount)
    for (index, entry) in entries.enumerated() {
      for (id, weight) in entry.words { postings[id].append((index, weight)) }
    }
    return postings
  }

  private func posted(_ postings: [[(entry: Int, weight: Double)]], _ id: Int) -> [(
    entry: Int, weight: Double
  )] {
    id >= 0 && id < postings.count ? postings[id] : []
  }

  /// How far the content of a sentence is a fact's topic, the more so the fewer facts share the topic.
  private func topicScores(_ query: Query) -> [(fact: Int, score: Double)] {
    guard query.content > 0 || query.words.count > 0 else { return [] }
    var covered: [Int: Double] = [:]
    var shared: [Int: Int] = [:]
    for (word, kind, weight) in query.words where kind == .content {
      guard let word, let facts = factsByTopic[word.concept] else { continue }
      for fact in facts {
        covered[fact, default: 0] += weight
        shared[fact] = min(shared[fact] ?? Int.max, facts.count)
      }
    }
    return covered.map { fact, weight in
      let coverage = min(1, weight / max(query.content, 0.3))
      return (fact, (shared[fact] == 1 ? 0.36 : 0.22) + 0.42 * coverage)
    }.sorted { $0.fact < $1.fact }
  }

  private func fMeasure(_ common: Double, _ a: Double, _ b: Double) -> Double {
    a + b > 0 ? 2 * common / (a + b) : 0
  }
}
