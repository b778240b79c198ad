import English
import WordVectors

extension QuestionIndex {
  init(_ scenario: Scenario) {
    let facts = scenario.facts.map(FactWords.init)
    var lexicon = Lexicon()
    var spread: [Int: Int] = [:]
    for fact in facts {
      let terms = Set((fact.asks + fact.topics).joined().map { lexicon.learn($0) })
      for term in terms { spread[term, default: 0] += 1 }
    }
    let claimed = scenario.corrections.flatMap(\.claims).map(plainWords)
    for word in (facts.flatMap(\.says) + facts.flatMap(\.then) + claimed).joined() { _ = lexicon.learn(word) }
    lexicon.setNames(Names.all(in: scenario))
    lexicon.finish(spread: spread, facts: facts.count)

    factCount = facts.count
    askCounts = facts.map(\.asks.count)
    claims = ClaimIndex(scenario.corrections, &lexicon)
    name = scenario.persona.name.lowercased()
    let texts = scenario.facts.map(\.asks)
    asks = facts.enumerated().flatMap { place, fact in
      zip(texts[place], fact.asks).map { Ask($0, $1, owner: place, &lexicon) }
    }
    followUps = zip(scenario.facts, facts).map { fact, words in
      zip(fact.then, words.then).enumerated().map { place, then in Ask(then.0.ask, then.1, owner: place, &lexicon) }
    }
    var asksByTerm = [[(ask: Int, weight: Float)]](repeating: [], count: lexicon.termCount)
    for (place, ask) in asks.enumerated() {
      for (term, weight) in ask.words { asksByTerm[term].append((place, weight)) }
    }
    self.asksByTerm = asksByTerm
    askedByTerm = places(of: facts.map { $0.asks + $0.topics }, &lexicon)
    heldByTerm = places(of: facts.map { $0.asks + $0.topics + $0.says }, &lexicon)
    centers = facts.flatMap { fact in
      var sum = [Float](repeating: 0, count: WordVectors.dimensions)
      for words in fact.asks + fact.topics {
        for (place, value) in lexicon.center(of: words).enumerated() { sum[place] += value }
      }
      return Lexicon.unit(sum)
    }
    let exact = facts.enumerated().flatMap { place, fact in fact.asks.map { ($0.joined(separator: " "), place) } }
    factOfWords = Dictionary(exact, uniquingKeysWith: { first, _ in first })
    var factsByTopic: [String: [Int]] = [:]
    for (place, fact) in scenario.facts.enumerated() {
      for topic in fact.topics { factsByTopic[stem(topic.lowercased()), default: []].append(place) }
    }
    self.factsByTopic = factsByTopic
    self.lexicon = lexicon
  }
}

/// The words of a fact's questions, topics, lines and follow-ups, a list for each.
private struct FactWords {
  var asks: [[String]]
  var topics: [[String]]
  var says: [[String]]
  var then: [[String]]

  init(_ fact: Fact) {
    asks = fact.asks.map(plainWords)
    topics = fact.topics.map(plainWords)
    says = fact.says.all.map { plainWords($0.text) }
    then = fact.then.map { plainWords($0.ask) }
  }
}

extension QuestionIndex.Ask {
  fileprivate init(_ text: String, _ all: [String], owner: Int, _ lexicon: inout Lexicon) {
    words = []
    for word in all {
      let term = lexicon.learn(word)
      guard !words.contains(where: { $0.term == term }) else { continue }
      words.append((term, lexicon.entry(of: word).weight))
    }
    self.owner = owner
    self.text = text
    weight = max(words.reduce(0) { $0 + $1.weight }, 0.01)
    asking = AskingWords(all)
    person = Person(all)
    isNegated = all.contains { negationWords.contains($0) }
  }
}

private func plainWords(_ text: String) -> [String] { tokens(of: text).filter(\.isWord).map(\.text) }

/// For each term, the places in whose texts it stands.
private func places(of texts: [[[String]]], _ lexicon: inout Lexicon) -> [[Int]] {
  var places = [[Int]](repeating: [], count: lexicon.termCount)
  for (place, list) in texts.enumerated() {
    for term in Set(list.joined().map { lexicon.learn($0) }) { places[term].append(place) }
  }
  return places
}
