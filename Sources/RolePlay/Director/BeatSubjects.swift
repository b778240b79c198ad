import English

/// What each beat is about, so that a learner who names it hears of it next.
struct BeatSubjects: Sendable {
  /// The beats that each subject stands in, by its stem.
  private var beats: [String: Set<Int>] = [:]

  /// Subjects are the nouns that the sheet itself gives as topics, and names; not what it is all about, and not
  /// what more than a few beats have, which tells none of them apart.
  init(_ scenario: Scenario) {
    let whole = [scenario.title, scenario.brief] + scenario.opening.says.map(\.text)
    var known = Set(scenario.facts.flatMap(\.topics).flatMap(Lexicon.contentStems)).subtracting(
      whole.flatMap(Lexicon.contentStems))
    let texts = scenario.beats.map { $0.says.map(\.text).joined(separator: " ") }
    known.formUnion(texts.flatMap(Names.names).filter { !Self.days.contains($0) }.map(stem))
    known.subtract(Lexicon.contentStems(of: scenario.persona.name))
    for (index, beat) in scenario.beats.enumerated() {
      let fact = beat.fact.flatMap { scenario.fact($0.id) }
      let stems = Lexicon.contentStems(of: texts[index]).intersection(known).union(
        known.intersection(fact?.topics.flatMap(Lexicon.contentStems) ?? []))
      for stem in stems { beats[stem, default: []].insert(index) }
    }
    beats = beats.filter { $0.value.count <= Self.most }
  }

  private static let most = 3

  /// The beats about what `tokens` name, apart from words with the stems `said`.
  func beats(touchedBy tokens: [Token], except said: @autoclosure () -> Set<String>) -> Set<Int> {
    var named: [String: Set<Int>] = [:]
    for token in tokens where token.isWord && !Self.openers.contains(token.text) {
      let stem = stem(token.text)
      if let found = beats[stem] { named[stem] = found }
    }
    guard !named.isEmpty else { return [] }
    let said = said()
    return named.reduce(into: []) { if !said.contains($1.key) { $0.formUnion($1.value) } }
  }

  /// "That sounds lonely" names no sound.
  private static let openers: Set<String> = [
    "sound", "sounds", "sounded", "look", "looks", "feel", "feels", "seem", "seems",
  ]

  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
