import English

/// Finds what a sentence asks for or claims among a sheet's questions, topics, lines, follow-ups and claims.
///
/// A sentence and a question are compared as bags of weighted concepts, turns of phrase counting as one:
/// content counts the less the more facts share it (after Spärck Jones 1972), "why" and "who" count, fillers
/// hardly. The score is the F-measure of the shared weight. A fact's topics and its own
/// lines are further evidence, and a word that the sheet never uses counts against every fact.
struct QuestionIndex: Sendable {
  struct Match: Sendable, Equatable {
    var index: Int
    /// 0 to 1.
    var score: Double
    /// The question that matched.
    var ask: String
    /// Whom that question is about.
    var person: Person = []
  }

  /// Below this no answer is better than a wrong one.
  static let enough = 0.635
  /// From here up a match is hardly ever wrong.
  static let sure = 0.64
  /// For a remark that asks nothing.
  static let raised = 0.635
  /// What a word counts that nothing in the sheet resembles.
  private static let strangeness = 0.8

  struct Entry: Sendable {
    var owner: Int
    var text: String
    var words: [(id: Int, weight: Double)]
    var weight: Double
    var isNegated: Bool
    /// The asking words, a bit each.
    var asking: AskingWords
    /// Asks for a person, a place, a time or a reason, as "what" and "how" need not.
    var asksForOne: Bool
    var person: Person
  }

  /// Which of "what", "who", "when" … a sentence has.
  struct AskingWords: OptionSet, Sendable {
    let rawValue: Int

    init(rawValue: Int) { self.rawValue = rawValue }

    init(_ words: [String]) {
      rawValue = words.reduce(0) { bits, word in
        Self.inOrder.firstIndex(of: word).map { bits | 1 << $0 } ?? bits
      }
    }

    private static let inOrder = ["what", "how", "why", "when", "who", "whom", "where", "which", "whose"]
  }

  /// Whom a sentence is about: the one spoken to, somebody else, both or neither.
  struct Person: OptionSet, Sendable {
    let rawValue: Int
    static let you = Person(rawValue: 1)
    static let other = Person(rawValue: 2)

    init(rawValue: Int) { self.rawValue = rawValue }

    init(_ words: [String]) {
      self = []
      if words.contains(where: { $0 == "you" || $0 == "your" }) { insert(.you) }
      if words.contains(where: { Vocabulary.persons.contains($0) }) { insert(.other) }
    }

    /// "Did she sleep" does not ask what "did you sleep" asks.
    func clashes(with other: Person) -> Bool { !isEmpty && !other.isEmpty && isDisjoint(with: other) }
  }

  /// The numbers of a question.
  struct AskKey: Sendable {
    var owner: Int
    var weight: Double
    var asking: AskingWords
    var asksForOne: Bool
    var person: Person
  }

  let vocabulary: Vocabulary
  let asks: [Entry]
  /// What is looked at for every question, apart from the rest of it.
  let askKeys: [AskKey]
  let claims: [Entry]
  /// The weightiest concept of each claim, without which it is not made.
  let claimKeys: [Int]
  let followUps: [[Entry]]
  /// For each concept the questions that have it.
  let asksByConcept: [[(entry: Int, weight: Double)]]
  /// For each concept the facts that have it among their topics.
  let factsByTopic: [Int: [Int]]
  /// For each concept the facts whose lines have it.
  let factsBySaid: [Int: [Int]]
  /// Names and relatives: a question about one of them is not answered by a fact without them.
  let people: Set<Int>
  /// For each fact every concept that it has anywhere.
  let conceptsOfFact: [Set<Int>]
  /// The fact of each question, by its words.
  let factOfWords: [String: Int]
  let rarity: [Double]
  let factCount: Int

  // MARK: Looking up

  /// A sentence's words as they are weighed here.
  struct Query: Sendable {
    fileprivate(set) var words: [(word: Vocabulary.Word?, kind: Vocabulary.Kind, weight: Double)]
    fileprivate var weight: Double
    /// The weight of its words of content.
    fileprivate(set) var content: Double
    fileprivate var isNegated: Bool
    /// The concepts in order; −1 for words that the sheet's questions do not have.
    fileprivate var concepts: [Int]
    fileprivate var asking: AskingWords
    fileprivate var asksForOne: Bool
    fileprivate var topics: [Int]
    fileprivate var person: Person
    fileprivate var people: Set<Int>
    /// How many words it has.
    fileprivate(set) var count: Int
    fileprivate var text: String
  }

  /// `before`: what stands before it in the same reply, where "he" may have been named.
  func query(_ sentence: Sentence, about topics: [String] = [], after before: Query? = nil) -> Query {
    var query = Query(
      words: [], weight: 0, content: 0, isNegated: sentence.isNegated, concepts: [],
      asking: AskingWords(sentence.words),
      asksForOne: sentence.words.contains { Vocabulary.exacting.contains($0) },
      topics: topics.compactMap { vocabulary.find($0)?.concept }, person: Person(sentence.words),
      people: [], count: sentence.words.count, text: sentence.words.joined(separator: " "))
    let words = Idioms.plain(Self.core(of: sentence.words))
    for (i, text) in words.enumerated() {
      let word = vocabulary.find(text)
      query.concepts.append(word?.concept ?? -1)
      let next = i + 1 < words.count ? words[i + 1] : ""
      let kind = Self.kind(of: text, known: word, before: next)
      if let word, people.contains(word.concept) { query.people.insert(word.concept) }
      var weight = Vocabulary.weight(of: text, kind: kind)
      if kind == .content { weight *= word.map { rarity(of: $0.concept) } ?? Self.strangeness }
      guard !query.words.contains(where: { $0.word != nil && $0.word?.concept == word?.concept }) else {
        continue
      }
      if kind == .content { query.content += weight }
      query.words.append((word, kind, weight))
      query.weight += weight
    }
    if query.people.isEmpty, let before, sentence.words.contains(where: { Vocabulary.singulars.contains($0) }) {
      for word in before.words where word.word.map({ before.people.contains($0.concept) }) ?? false {
        query.words.append(word)
        query.weight += word.weight
        query.content += word.weight
      }
      query.people = before.people
    }
    return query
  }

  /// Without what is called out before and after: "oh god", "mate".
  private static func core(of words: [String]) -> [String] {
    guard let start = words.firstIndex(where: { !leadInWords.contains($0) }),
      let end = words.lastIndex(where: { !vocatives.contains($0) }), start <= end
    else { return [] }
    let bare = words[start...end].filter { !slang.contains($0) }
    // "Tell me more" is not about who was told.
    return bare.starts(with: ["tell", "me", "more"]) ? Array(bare.dropFirst(2)) : bare
  }

  private static let vocatives: Set<String> = [
    "mate", "man", "dude", "bro", "honey", "sis", "love", "dear", "sweetie", "darling", "babe", "buddy", "pal",
  ]

  private static let slang: Set<String> = ["mate", "dude", "bro", "babe", "lol", "haha"]

  private static func kind(of text: String, known: Vocabulary.Word?, before next: String) -> Vocabulary.Kind {
    // "Work through this" and "work out" are not about work.
    if text == "work", ["through", "out", "on"].contains(next) { return .vague }
    return known?.kind ?? Vocabulary.kind(of: text, stem: stem(text))
  }

  /// Facts that the sentence asks for, best first, all of them good enough.
  ///
  /// `isRemark`: the sentence does not ask; then one word that only this fact has is enough to bring it up.
  func facts(_ query: Query, isRemark: Bool = false) -> [Match] {
    guard query.weight > 0 || !query.topics.isEmpty else { return [] }
    var best = asked(query)
    let said = saidScores(query)
    for (fact, topic) in topicScores(query, unique: isRemark ? 0.5 : 0.36) {
      let ask = best[fact]?.score ?? 0
      let score = max(ask, topic) + 0.12 * min(ask, topic)
      best[fact] = Match(
        index: fact, score: score, ask: best[fact]?.ask ?? "(topic)", person: best[fact]?.person ?? [])
    }
    var found: [Match] = []
    for (fact, match) in best.enumerated() {
      guard var match else { continue }
      match.score += 0.12 * said[fact]
      // A topic that a sheet's test pins decides.
      if query.topics.contains(where: { factsByTopic[$0]?.contains(fact) ?? false }) { match.score += 0.3 }
      if query.person == .other, query.people.isEmpty, match.person == .you { match.score *= 0.7 }
      if asksOfOthers(query, fact) { match.score *= 0.72 }
      if match.score >= Self.enough { found.append(match) }
    }
    found.sort { ($1.score, $0.index) < ($0.score, $1.index) }
    for place in found.indices { found[place].score = min(1, found[place].score) }
    // What is asked word for word is asked.
    guard let exact = factOfWords[query.text] else { return found }
    let rest = found.filter { $0.index != exact }.map { match in
      var match = match
      match.score = min(0.99, match.score)
      return match
    }
    return [Match(index: exact, score: 1, ask: query.text)] + rest
  }

  /// The sentence is about somebody whom the fact does not have, or asks something of them that it does not
  /// have.
  private func asksOfOthers(_ query: Query, _ fact: Int) -> Bool {
    guard !query.people.isEmpty else { return false }
    let own = conceptsOfFact[fact]
    guard query.people.isSubset(of: own) else { return true }
    let rest = query.words.filter { word in
      word.kind == .content && !(word.word.map { query.people.contains($0.concept) } ?? false)
    }
    guard rest.reduce(0, { $0 + $1.weight }) >= 0.7 else { return false }
    return !rest.contains { word in
      guard let concept = word.word?.concept else { return false }
      return own.contains(concept) || vocabulary.near[concept]?.contains { own.contains($0) } ?? false
    }
  }

  /// The best of every fact's questions.
  private func asked(_ query: Query) -> [Match?] {
    var best = [Match?](repeating: nil, count: factCount)
    var shared = [(all: Double, content: Double)](repeating: (0, 0), count: asks.count)
    for (word, kind, weight) in query.words {
      guard let word else { continue }
      for (entry, entryWeight) in posted(word.concept) {
        let common = min(weight, entryWeight)
        shared[entry].all += common
        if kind == .content { shared[entry].content += common }
      }
      for near in vocabulary.near[word.concept] ?? [] where kind == .content {
        for (entry, entryWeight) in posted(near) {
          shared[entry].all += 0.6 * min(weight, entryWeight)
          shared[entry].content += 0.6 * min(weight, entryWeight)
        }
      }
    }
    var scores = [Double](repeating: 0, count: factCount)
    var winners = [Int](repeating: -1, count: factCount)
    for entry in shared.indices where shared[entry].all > 0 {
      let ask = askKeys[entry]
      let common = shared[entry]
      var score = min(1, fMeasure(common.all, query.weight, ask.weight))
      if query.asking.isDisjoint(with: ask.asking), query.asksForOne || ask.asksForOne { score *= 0.85 }
      if query.person.clashes(with: ask.person) { score *= 0.65 }
      // Fillers alone make a match only when the two are nearly the same.
      guard common.content >= 0.3 || score >= 0.78, score > scores[ask.owner] else { continue }
      scores[ask.owner] = score
      winners[ask.owner] = entry
    }
    for (fact, entry) in winners.enumerated() where entry >= 0 {
      best[fact] = Match(index: fact, score: scores[fact], ask: asks[entry].text, person: askKeys[entry].person)
    }
    return best
  }

  /// The false claim that the sentence makes or asks about: nearly all its words stand close together, in
  /// any order, so that "were you fired" is "you were fired".
  func claim(_ query: Query) -> Match? {
    var best: Match?
    for place in claimKeys.indices where query.concepts.contains(claimKeys[place]) {
      let claim = claims[place]
      guard claim.isNegated == query.isNegated else { continue }
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
    for start in query.concepts.indices where claim.words.contains(where: { $0.id == query.concepts[start] }) {
      let words = query.concepts[start..<min(query.concepts.count, start + run)]
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

  // MARK: Evidence beside the questions

  /// How far the content of a sentence is a fact's topic, the more so the fewer facts share the topic.
  private func topicScores(_ query: Query, unique: Double) -> [(fact: Int, score: Double)] {
    var covered: [Int: Double] = [:]
    var shared: [Int: Int] = [:]
    func cover(_ concept: Int, _ weight: Double) {
      guard let facts = factsByTopic[concept] else { return }
      for fact in facts {
        covered[fact, default: 0] += weight
        shared[fact] = min(shared[fact] ?? Int.max, facts.count)
      }
    }
    for (word, kind, weight) in query.words where kind == .content {
      if let word { cover(word.concept, weight) }
    }
    // A topic that the sheet's test pins is part of what is asked, once.
    for topic in query.topics where !query.words.contains(where: { $0.word?.concept == topic }) {
      cover(topic, 1)
    }
    return covered.map { fact, weight in
      let coverage = min(1, weight / max(query.content, 0.3))
      return (fact, (shared[fact] == 1 ? unique : 0.16) + 0.42 * coverage)
    }.sorted { $0.fact < $1.fact }
  }

  /// The share of a sentence's content that stands in a fact's own lines.
  private func saidScores(_ query: Query) -> [Double] {
    var scores = [Double](repeating: 0, count: factCount)
    guard query.content > 0 else { return scores }
    for (word, kind, weight) in query.words where kind == .content {
      guard let word, let facts = factsBySaid[word.concept] else { continue }
      for fact in facts { scores[fact] += weight / query.content }
    }
    return scores
  }

  private func rarity(of concept: Int) -> Double { concept < rarity.count ? rarity[concept] : 1 }

  private func posted(_ id: Int) -> [(entry: Int, weight: Double)] {
    id >= 0 && id < asksByConcept.count ? asksByConcept[id] : []
  }

  private func fMeasure(_ common: Double, _ a: Double, _ b: Double) -> Double {
    a + b > 0 ? 2 * common / (a + b) : 0
  }
}
