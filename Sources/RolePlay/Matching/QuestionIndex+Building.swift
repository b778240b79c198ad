import English

extension QuestionIndex {
  init(_ scenario: Scenario) {
    var builder = Builder()
    builder.learn(scenario)
    factCount = scenario.facts.count
    rarity = builder.rarity
    asks = scenario.facts.enumerated().flatMap { index, fact in
      fact.asks.map { builder.entry($0, owner: index) }
    }
    followUps = scenario.facts.map { fact in
      fact.then.enumerated().map { place, followUp in builder.entry(followUp.ask, owner: place) }
    }
    claims = scenario.corrections.enumerated().flatMap { index, correction in
      correction.claims.map { builder.entry($0, owner: index, isClaim: true) }
    }
    let words = asks.map { (tokens(of: $0.text).filter(\.isWord).map(\.text).joined(separator: " "), $0.owner) }
    factOfWords = Dictionary(words, uniquingKeysWith: { first, _ in first })
    // A turn of phrase in a question says as much as a topic.
    askKeys = asks.map {
      AskKey(
        owner: $0.owner, weight: $0.weight, asking: $0.asking, asksForOne: $0.asksForOne, person: $0.person)
    }
    claimKeys = claims.map { claim in claim.words.max { $0.weight < $1.weight }?.id ?? -1 }
    factsByTopic = builder.places { fact in
      fact.topics
        + fact.asks.flatMap { ask in
          Idioms.plain(tokens(of: ask).filter(\.isWord).map(\.text)).filter { Idioms.meanings.contains($0) }
        }
    }
    factsBySaid = builder.places { $0.says.all.map(\.text) }
    people = builder.people(scenario)
    conceptsOfFact = scenario.facts.map { builder.concepts(of: $0) }
    vocabulary = builder.vocabulary
    var postings = [[(entry: Int, weight: Double)]](repeating: [], count: builder.vocabulary.conceptCount)
    for (index, entry) in asks.enumerated() {
      for (id, weight) in entry.words { postings[id].append((index, weight)) }
    }
    asksByConcept = postings
  }

  /// Learns a sheet's words and weighs its questions.
  private struct Builder {
    private(set) var vocabulary = Vocabulary()
    private(set) var rarity: [Double] = []
    private var facts: [Fact] = []

    mutating func learn(_ scenario: Scenario) {
      facts = scenario.facts
      var factsWith: [Int: Set<Int>] = [:]
      for (index, fact) in facts.enumerated() {
        for word in (fact.asks + fact.topics).flatMap(plain) {
          factsWith[vocabulary.learn(word).concept, default: []].insert(index)
        }
      }
      let rest =
        facts.flatMap { fact in fact.then.map(\.ask) + fact.says.all.map(\.text) }
        + scenario.corrections.flatMap(\.claims)
      for word in rest.flatMap(plain) { _ = vocabulary.learn(word) }
      rarity = [Double](repeating: 1, count: vocabulary.conceptCount)
      for (concept, facts) in factsWith { rarity[concept] = 1 / (0.85 + 0.15 * Double(facts.count)) }
    }

    mutating func entry(_ text: String, owner: Int, isClaim: Bool = false) -> Entry {
      var entry = Entry(
        owner: owner, text: text, words: [], weight: 0, isNegated: false, asking: [], asksForOne: false, person: [])
      let words = plain(text)
      entry.person = Person(words)
      entry.asking = AskingWords(words)
      entry.asksForOne = words.contains { Vocabulary.exacting.contains($0) }
      for text in words {
        let word = vocabulary.learn(text)
        var weight = Vocabulary.weight(of: text, kind: word.kind)
        if isClaim {
          // In a claim the little words are part of what is claimed: "you walked out".
          // "They fired you" makes the same claim as "you were fired", so its verb "be" does not count.
          weight = Vocabulary.copulas.contains(text) ? 0.1 : max(weight, 0.3)
        } else if word.kind == .content {
          weight *= word.concept < rarity.count ? rarity[word.concept] : 1
        }
        if negationWords.contains(text) { entry.isNegated = true }
        guard !entry.words.contains(where: { $0.id == word.concept }) else { continue }
        entry.words.append((word.concept, weight))
        entry.weight += weight
      }
      return entry
    }

    /// For each concept of content, the facts in whose `texts` it stands.
    mutating func places(_ texts: (Fact) -> [String]) -> [Int: [Int]] {
      var places: [Int: [Int]] = [:]
      for (index, fact) in facts.enumerated() {
        for text in texts(fact).flatMap(plain) {
          let word = vocabulary.learn(text)
          guard word.kind == .content, places[word.concept]?.contains(index) != true else { continue }
          places[word.concept, default: []].append(index)
        }
      }
      return places
    }

    /// Relatives and colleagues, and whoever the sheet names.
    mutating func people(_ scenario: Scenario) -> Set<Int> {
      // A topic is a name where it is written as one.
      let lines = scenario.facts.flatMap { fact in fact.says.all.map(\.text) + fact.topics.map { "of \($0)" } }
      let names = Set(lines.flatMap(Self.names)).subtracting([scenario.persona.name.lowercased()])
      return Set((Array(names) + Self.relations).map { vocabulary.learn($0).concept })
    }

    mutating func concepts(of fact: Fact) -> Set<Int> {
      let lines = fact.says.all + fact.again + fact.guardLines
      let texts = fact.asks + fact.topics + fact.then.map(\.ask) + lines.map(\.text)
      return Set(texts.flatMap(plain).map { vocabulary.learn($0).concept })
    }

    private static let relations = ["mum", "dad", "sibling", "child", "husband", "friend", "boss"]

    /// Words with a capital letter inside a sentence.
    private static func names(in text: String) -> [String] {
      var names: [String] = []
      var isInside = false
      for word in text.split(separator: " ") {
        let bare = word.filter { $0.isLetter }
        if isInside, let first = bare.first, first.isUppercase, bare.count > 2,
          !bare.dropFirst().allSatisfy(\.isUppercase)
        {
          names.append(bare.lowercased())
        }
        isInside = word.last.map { $0.isLetter || $0 == "," } ?? false
      }
      return names
    }

    private func plain(_ text: String) -> [String] {
      Idioms.plain(tokens(of: text).filter(\.isWord).map(\.text))
    }
  }
}
