import English
import WordVectors

extension QuestionIndex {
  init(_ scenario: Scenario) {
    let facts = scenario.facts.map(FactWords.init)
    var terms = Terms()
    var spread: [Int: Int] = [:]
    for fact in facts {
      let learned = Set((fact.asks + fact.topics).joined().map { terms.learn($0) })
      for term in learned { spread[term, default: 0] += 1 }
    }
    let claimed = scenario.corrections.flatMap(\.claims).map(plainWords)
    for word in (facts.flatMap(\.says) + facts.flatMap(\.then) + claimed).joined() { _ = terms.learn(word) }
    let lexicon = Lexicon(terms, spread: spread, facts: facts.count, names: Names.all(in: scenario))

    self.lexicon = lexicon
    factCount = facts.count
    askCounts = facts.map(\.asks.count)
    claims = ClaimIndex(scenario.corrections, lexicon)
    name = scenario.persona.name.lowercased()
    asks = scenario.facts.flatMap(\.asks)
    table = AskTable(
      zip(scenario.facts, facts).enumerated().flatMap { place, fact in
        zip(fact.0.asks, fact.1.asks).map { Ask($0, $1, owner: place, lexicon) }
      }, lexicon)
    followUps = zip(scenario.facts, facts).map { fact, words in
      zip(fact.then, words.then).enumerated().map { place, then in Ask(then.0.ask, then.1, owner: place, lexicon) }
    }
    askedByTerm = places(of: facts.map { $0.asks + $0.topics }, terms)
    heldByTerm = places(of: facts.map { $0.asks + $0.topics + $0.says }, terms)
    centers = facts.map { fact in
      var sum = Vector()
      for words in fact.asks + fact.topics { sum += lexicon.center(of: words) }
      return sum.unit
    }
    let exact = facts.enumerated().flatMap { place, fact in fact.asks.map { ($0.joined(separator: " "), place) } }
    factOfWords = Dictionary(exact, uniquingKeysWith: { first, _ in first })
    var factsByTopic: [String: [Int]] = [:]
    for (place, fact) in scenario.facts.enumerated() {
      for topic in fact.topics { factsByTopic[stem(topic.lowercased()), default: []].append(place) }
    }
    self.factsByTopic = factsByTopic
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
  fileprivate init(_ text: String, _ all: [String], owner: Int, _ lexicon: Lexicon) {
    words = []
    for word in all {
      guard let term = lexicon.terms.find(word).map(Int32.init), !words.contains(where: { $0.term == term }) else {
        continue
      }
      words.append((term, lexicon.weight(of: word)))
    }
    self.owner = owner
    self.text = text
    weight = max(words.reduce(0) { $0 + $1.weight }, 0.01)
    asking = AskingWords(all)
    person = Person(all)
  }
}

private func plainWords(_ text: String) -> [String] { tokens(of: text).filter(\.isWord).map(\.text) }

/// For each term, the places in whose texts it stands.
private func places(of texts: [[[String]]], _ terms: Terms) -> FlatLists<UInt16> {
  var places = [[UInt16]](repeating: [], count: terms.count)
  for (place, list) in texts.enumerated() {
    for term in Set(list.joined().compactMap(terms.find)) { places[term].append(UInt16(place)) }
  }
  return FlatLists(places)
}
