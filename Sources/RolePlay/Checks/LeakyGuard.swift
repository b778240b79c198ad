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
    let common = wordsHeard(without: nil, in: scenario)
    return scenario.facts.flatMap { fact -> [Finding] in
      guard !fact.guardLines.isEmpty else { return [] }
      // Whoever asks for it knows the words of the question.
      let known = common.union((fact.asks + fact.topics).flatMap(contentStems))
        .union(wordsHeard(without: fact.id, in: scenario))
      let secret = Set(fact.says.all.flatMap { contentStems($0.text) }).subtracting(known)
      return fact.guardLines.compactMap { line in
        let leaked = tokens(of: line.text).filter { $0.isWord && secret.contains(stem($0.text)) }
        guard let word = leaked.first?.text else { return nil }
        return Finding(
          at: line.at,
          message: "the guard of `\(fact.id)` says “\(visible(word))”, which is part of what it guards; say "
            + "that there is something, not what")
      }
    }
  }

  /// Stems of the words that a learner may have come across before they earn a fact: with `fact`, those of
  /// the other facts that take less trust; without, those that nobody has to ask for.
  private static func wordsHeard(without fact: String?, in scenario: Scenario) -> Set<String> {
    var texts: [String] = []
    if let fact {
      let trust = scenario.fact(fact)?.trust ?? 0
      for other in scenario.facts where other.id != fact && other.trust < trust {
        texts += other.says.all.map(\.text) + other.then.flatMap(\.says).map(\.text)
      }
    } else {
      texts = [scenario.brief, scenario.title, scenario.persona.name, scenario.persona.relation]
      texts += scenario.opening.says.map(\.text)
      for beat in scenario.beats where beat.fact == nil { texts += beat.says.map(\.text) }
      for reaction in scenario.reactions { texts += reaction.says.all.map(\.text) }
    }
    return Set(texts.flatMap(contentStems))
  }

  private static func contentStems(_ text: String) -> [String] {
    tokens(of: text).filter(\.isWord).compactMap { token in
      let stem = stem(token.text)
      return Vocabulary.kind(of: token.text, stem: stem) == .content ? stem : nil
    }
  }
}
