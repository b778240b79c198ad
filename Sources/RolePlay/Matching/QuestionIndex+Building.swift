import English
import WordVectors

extension QuestionIndex {
  init(_ scenario: Scenario) {
    let facts = scenario.facts
    var lexicon = Lexicon()
    var spread: [Int: Int] = [:]
    for fact in facts {
      let terms = Set((fact.asks + fact.topics).flatMap(plainWords).map { lexicon.learn($0) })
      for term in terms { spread[term, default: 0] += 1 }
    }
    let followUps = scenario.facts.map { $0.then.map(\.ask) }
    for word
      in (facts.flatMap { $0.says.all.map(\.text) } + followUps.flatMap { $0 } + scenario.corrections.flatMap(\.claims))
      .flatMap(plainWords)
    { _ = lexicon.learn(word) }
    lexicon.setNames(Names.all(in: scenario))
    lexicon.finish(spread: spread, facts: facts.count)

    factCount = facts.count
    askCounts = facts.map(\.asks.count)
    claims = ClaimIndex(scenario.corrections, &lexicon)
    name = scenario.persona.name.lowercased()
    asks = facts.enumerated().flatMap { place, fact in
      fact.asks.map { Ask($0, owner: place, &lexicon) }
    }
    self.followUps = followUps.map { asks in
      asks.enumerated().map { place, ask in Ask(ask, owner: place, &lexicon) }
    }
    var asksByTerm = [[(ask: Int, weight: Float)]](repeating: [], count: lexicon.termCount)
    for (place, ask) in asks.enumerated() {
      for (term, weight) in ask.words { asksByTerm[term].append((place, weight)) }
    }
    self.asksByTerm = asksByTerm
    askedByTerm = places(of: facts.map { $0.asks + $0.topics }, &lexicon)
    heldByTerm = places(of: facts.map { $0.asks + $0.topics + $0.says.all.map(\.text) }, &lexicon)
    centers = facts.flatMap { fact in
      var sum = [Float](repeating: 0, count: WordVectors.dimensions)
      for ask in fact.asks + fact.topics {
        for (place, value) in lexicon.center(of: plainWords(ask)).enumerated() { sum[place] += value }
      }
      return Lexicon.unit(sum)
    }
    let words = asks.map { (plainWords($0.text).joined(separator: " "), $0.owner) }
    factOfWords = Dictionary(words, uniquingKeysWith: { first, _ in first })
    var factsByTopic: [String: [Int]] = [:]
    for (place, fact) in facts.enumerated() {
      for topic in fact.topics { factsByTopic[stem(topic.lowercased()), default: []].append(place) }
    }
    self.factsByTopic = factsByTopic
    self.lexicon = lexicon
  }
}

extension QuestionIndex.Ask {
  fileprivate init(_ text: String, owner: Int, _ lexicon: inout Lexicon) {
    let all = plainWords(text)
    words = []
    for word in all {
      let term = lexicon.learn(word)
      guard !words.contains(where: { $0.term == term }) else { continue }
      words.append((term, lexicon.weight(of: word)))
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
private func places(of texts: [[String]], _ lexicon: inout Lexicon) -> [[Int]] {
  var places = [[Int]](repeating: [], count: lexicon.termCount)
  for (place, list) in texts.enumerated() {
    for term in Set(list.flatMap(plainWords).map { lexicon.learn($0) }) { places[term].append(place) }
  }
  return places
}
