public import RolePlay

/// A scenario with the words that tell its facts: made once, for all its turns.
public struct PartnerSheet: Sendable {
  /// A sentence that tells a fact.
  struct Telling: Sendable {
    var fact: String
    var words: ContentWords
  }

  public let scenario: Scenario
  let tellings: [Telling]
  /// Words of what may be said without telling a fact.
  let everyday: Set<String>
  /// Words that the learner knows before it starts.
  let known: Set<String>

  public init(_ scenario: Scenario) {
    self.scenario = scenario
    tellings = scenario.facts.flatMap { fact in
      (fact.says.all + fact.again + fact.then.flatMap(\.says)).map {
        Telling(fact: fact.id, words: ContentWords(of: $0.text))
      }
    }
    let brief =
      [scenario.title, scenario.brief, scenario.persona.name, scenario.persona.relation]
      + scenario.opening.says.map(\.text)
    let free = scenario.beats.filter { $0.fact == nil }.flatMap(\.says) + scenario.reactions.flatMap(\.says.all)
    known = ContentWords.union(of: brief)
    everyday = ContentWords.union(of: free.map(\.text)).union(known)
  }
}
