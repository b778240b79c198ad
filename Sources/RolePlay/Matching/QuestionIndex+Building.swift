import English
import WordVectors

extension QuestionIndex {
  init(_ scenario: Scenario, everyday: [[String]] = Everyday.sentences) {
    let facts = scenario.facts.map(AnswerWords.init)
    let answers = facts + scenario.corrections.map(AnswerWords.init)
    let then = scenario.facts.map { $0.then.map { words(of: $0.ask) } }
    var terms = Terms()
    var spread: [Int: Int] = [:]
    for fact in facts {
      let learned = Set((fact.asks + fact.topics).joined().map { terms.learn($0) })
      for term in learned { spread[term, default: 0] += 1 }
    }
    for answer in answers { for word in (answer.asks + answer.says).joined() { _ = terms.learn(word) } }
    for word in then.joined().joined() { _ = terms.learn(word) }
    let unanswered = Self.unanswered(in: scenario, everyday, terms)
    for word in unanswered.joined() { _ = terms.learn(word) }
    let lexicon = Lexicon(terms, spread: spread, facts: facts.count, names: Names.all(in: scenario))

    self.lexicon = lexicon
    factCount = facts.count
    answerCount = answers.count
    askCounts = answers.map(\.asks.count)
    claims = ClaimIndex(scenario.corrections, lexicon)
    name = scenario.persona.name.lowercased()
    asks = scenario.facts.flatMap(\.asks) + scenario.corrections.flatMap(\.claims)
    let owned = answers.enumerated().flatMap { place, answer in answer.asks.map { (place, $0) } }
    table = AskTable((owned + unanswered.map { (answers.count, $0) }).map { Ask($1, owner: $0, lexicon) }, lexicon)
    followUps = zip(scenario.facts, then).map { fact, words in
      zip(fact.then, words).enumerated().map { place, then in Ask(then.1, of: then.0.ask, owner: place, lexicon) }
    }
    askedByTerm = places(of: answers.map { $0.asks + $0.topics }, terms)
    heldByTerm = places(of: answers.map { $0.asks + $0.topics + $0.says }, terms)
    centers = answers.map { answer in
      var sum = Vector()
      for words in answer.asks + answer.topics { sum += lexicon.center(of: words) }
      return sum.unit
    }
    var factOfWords: [String: Int] = [:]
    for question in scenario.unanswered { factOfWords[words(of: question.text).joined(separator: " ")] = -1 }
    for (place, fact) in facts.enumerated().reversed() {
      for ask in fact.asks { factOfWords[ask.joined(separator: " ")] = place }
    }
    self.factOfWords = factOfWords
    var factsByTopic: [String: [Int]] = [:]
    for (place, fact) in scenario.facts.enumerated() {
      for topic in fact.topics { factsByTopic[stem(topic.lowercased()), default: []].append(place) }
    }
    self.factsByTopic = factsByTopic
  }

  /// What the sheet says it has no answer to, and everyday sentences about what is no topic of the sheet: no more of
  /// them than it has questions, since the nearest of many is nearer than the nearest of few.
  private static func unanswered(in scenario: Scenario, _ everyday: [[String]], _ terms: Terms) -> [[String]] {
    let topics = Set(scenario.facts.flatMap(\.topics).flatMap(words(of:)).compactMap(terms.find))
    let ofNoTopic = everyday.filter { words in !words.contains { terms.find($0).map(topics.contains) ?? false } }
    let questions = scenario.facts.reduce(0) { $0 + $1.questions.count }
    let step = max(1, ofNoTopic.count / max(1, questions))
    return scenario.unanswered.map { words(of: $0.text) }
      + stride(from: 0, to: ofNoTopic.count, by: step).map { ofNoTopic[$0] }
  }
}

/// The words of an answer's questions, topics and lines, a list for each.
private struct AnswerWords {
  var asks: [[String]]
  var topics: [[String]] = []
  var says: [[String]]

  init(_ fact: Fact) {
    asks = fact.asks.map(words(of:))
    topics = fact.topics.map(words(of:))
    says = fact.says.all.map { words(of: $0.text) }
  }

  init(_ correction: Correction) {
    asks = correction.claims.map(words(of:))
    says = correction.says.map { words(of: $0.text) }
  }
}

extension QuestionIndex.Ask {
  fileprivate init(_ all: [String], of text: String = "", owner: Int, _ lexicon: Lexicon) {
    words = lexicon.terms.distinct(all).map { ($0.term, lexicon.weight(of: $0.word)) }
    self.owner = owner
    self.text = text
    weight = max(words.reduce(0) { $0 + $1.weight }, 0.01)
    asking = AskingWords(all)
    person = Person(all)
    isNegated = all.contains { negationWords.contains($0) }
  }
}

/// For each term, the places in whose texts it stands.
private func places(of texts: [[[String]]], _ terms: Terms) -> FlatLists<UInt16> {
  let named = texts.enumerated().flatMap { place, list in
    Set(list.joined().compactMap(terms.find)).map { (list: $0, element: UInt16(place)) }
  }
  return FlatLists(named, count: terms.count)
}
