import English

extension Check {
  static let leakyGuard = Check(
    code: .leakyGuard,
    explanation: Explanation(
      title: "A guard that gives its fact away",
      what: "A word of content stands both in what a guard says and in the fact that it guards, and the "
        + "learner cannot know it from anywhere else.",
      why: "A guard hints that there is something. If it says what, there is nothing left to earn.",
      example: """
        facts:
          - id: told-mum
            topics: [family]
            asks: ["have you told anyone"]
            trust: 6
            guard: "I'd rather not talk about my mother."
            says: "I'd already rung my mother."
            feels: [{emotion: shame, strength: 7, because: "you had told her"}]
        """,
      remedy: "Say it without the word: that there is more, that it is hard to say, that not now.")
  ) { scenario in
    let common = Set(textsForEveryone(in: scenario).flatMap(Lexicon.contentStems))
    let words = scenario.facts.map { Set($0.says.all.flatMap { Lexicon.contentStems(of: $0.text) }) }
    return scenario.facts.enumerated().flatMap { index, fact -> [Finding] in
      guard !fact.guardLines.isEmpty else { return [] }
      var secret = words[index].subtracting(common)
      // Whoever asks for it knows the words of the question.
      secret.subtract((fact.asks + fact.topics).flatMap(Lexicon.contentStems))
      for (other, earlier) in scenario.facts.enumerated() where earlier.trust < fact.trust {
        secret.subtract(words[other])
      }
      return fact.guardLines.compactMap { line in
        let leaked = tokens(of: line.text).first { $0.isWord && secret.contains(stem($0.text)) }
        guard let word = leaked?.text else { return nil }
        return Finding(
          at: line.at,
          message: "the guard of `\(fact.id)` says “\(visible(word))”, which is part of what it guards; say "
            + "that there is something, not what")
      }
    }
  }

  /// What a learner may hear without asking for anything.
  private static func textsForEveryone(in scenario: Scenario) -> [String] {
    [scenario.brief, scenario.title, scenario.persona.name, scenario.persona.relation]
      + scenario.opening.says.map(\.text)
      + scenario.beats.filter { $0.fact == nil }.flatMap(\.says).map(\.text)
      + scenario.reactions.flatMap(\.says.all).map(\.text)
  }
}
