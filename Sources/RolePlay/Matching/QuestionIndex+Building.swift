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
    for answer in answers { for word in answer.asks.joined() { _ = terms.learn(word) } }
    for word in then.joined().joined() { _ = terms.learn(word) }
    let unanswered = Self.unanswered(in: scenario, everyday, terms)
    let lexicon = Lexicon(terms, spread: spread, facts: facts.count, names: Names.all(in: scenario))

    self.lexicon = lexicon
    factCount = facts.count
    answerCount = answers.count
    questionCounts = answers.map(\.asks.count)
    claims = ClaimIndex(scenario.corrections, lexicon)
    name = scenario.persona.name.lowercased()
    questions = scenario.facts.flatMap(\.asks) + scenario.corrections.flatMap(\.claims)
    let meanings = SentenceVectors.standard
    vectors = QuestionVectors(
      answers.map { $0.asks.map(meanings.vector) }, unanswered: unanswered.map(meanings.vector))
    followUps = zip(scenario.facts, then).map { fact, words in
      zip(fact.then, words).map { then, words in FollowUp(text: then.ask, words, lexicon) }
    }
    answerTerms = answers.map { TermSet(($0.asks + $0.topics).joined(), in: terms) }
    answersOfRareTerm = RolePlay.answersOfRareTerm(answers, terms)
    var factOfWords: [Int: Int] = [:]
    for question in scenario.unanswered { factOfWords[words(of: question.text).hashValue] = -1 }
    for (place, fact) in facts.enumerated().reversed() {
      for ask in fact.asks { factOfWords[ask.hashValue] = place }
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

/// For each term the answers that have it among their questions and topics, where these are few.
private func answersOfRareTerm(_ answers: [AnswerWords], _ terms: Terms) -> FlatLists<UInt16> {
  var answersOfTerm = [[UInt16]](repeating: [], count: terms.count)
  for (place, answer) in answers.enumerated() {
    for term in Set((answer.asks + answer.topics).joined().compactMap(terms.find)) {
      answersOfTerm[term].append(UInt16(place))
    }
  }
  var lists = FlatLists<UInt16>()
  for answers in answersOfTerm { lists.append(answers.count <= fewAnswers ? answers : []) }
  return lists
}

private let fewAnswers = 2

/// The words of an answer's questions and topics, a list for each.
private struct AnswerWords {
  var asks: [[String]]
  var topics: [[String]] = []

  init(_ fact: Fact) {
    asks = fact.asks.map(words(of:))
    topics = fact.topics.map(words(of:))
  }

  init(_ correction: Correction) { asks = correction.claims.map(words(of:)) }
}

extension QuestionIndex.FollowUp {
  fileprivate init(text: String, _ all: [String], _ lexicon: Lexicon) {
    self.text = text
    words = lexicon.terms.distinct(all).map { ($0.term, lexicon.weight(of: $0.word)) }
    weight = words.reduce(0) { $0 + $1.weight }
  }
}
