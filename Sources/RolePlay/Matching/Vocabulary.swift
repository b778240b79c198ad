import English

/// The words of a sheet's questions and claims as numbers: each word form has a stem, and each stem a
/// concept that it shares with its synonyms.
struct Vocabulary: Sendable {
  struct Word: Sendable, Equatable {
    /// Exact up to inflection.
    var stem: Int
    /// Shared by synonyms.
    var concept: Int
    var kind: Kind
  }

  /// How much a word says about what is asked.
  enum Kind: Sendable, Equatable {
    case content
    /// "feel", "happen", "people": everywhere, so nearly nothing.
    case vague
    /// "why", "when", "who".
    case asking
    /// "he", "them".
    case person
    case filler
  }

  /// Shorter words are taken as they stand: one letter makes another word of them ("smart", "start").
  private static let shortestMended = 6

  private var words: [String: Word] = [:]
  private var stems: [String: Word] = [:]
  private var groupOfStem: [String: Int] = [:]
  private var concepts: [String: Int] = [:]
  /// Spellings with one letter taken out, to the words that they come from.
  private var misspellings: [Substring: [String]] = [:]
  /// Wider and narrower concepts of a concept.
  private(set) var near: [Int: [Int]] = [:]
  var conceptCount: Int { concepts.count }

  init() {
    for group in Synonyms.groups {
      guard let name = group.first else { continue }
      let concept = concept(named: English.stem(name))
      for word in group where groupOfStem[English.stem(word)] == nil {
        groupOfStem[English.stem(word)] = concept
        remember(word)
      }
    }
    for (narrow, wide) in Synonyms.wider {
      let a = groupOfStem[English.stem(narrow)] ?? concept(named: English.stem(narrow))
      let b = groupOfStem[English.stem(wide)] ?? concept(named: English.stem(wide))
      near[a, default: []].append(b)
      near[b, default: []].append(a)
    }
  }

  /// Makes `word`, in the form that `tokens(of:)` gives it, known.
  mutating func learn(_ word: String) -> Word {
    if let known = words[word] { return known }
    let stem = English.stem(word)
    let entry: Word
    if let known = stems[stem] {
      entry = known
    } else {
      let own = concept(named: stem)
      entry = Word(stem: own, concept: groupOfStem[stem] ?? own, kind: Self.kind(of: word, stem: stem))
      stems[stem] = entry
    }
    words[word] = entry
    if entry.kind == .content { remember(word) }
    return entry
  }

  /// Keeps the ways to misspell `word`.
  private mutating func remember(_ word: String) {
    guard word.utf8.count >= Self.shortestMended else { return }
    for spelling in Self.shortened(word) + [word[...]]
    where misspellings[spelling]?.contains(word) != true {
      misspellings[spelling, default: []].append(word)
    }
  }

  /// The word that a learner wrote, misspelt or not; `nil` where nothing in the sheet resembles it.
  func find(_ word: String) -> Word? {
    if let known = words[word] { return known }
    let stem = English.stem(word)
    if let known = stems[stem] { return known }
    if let concept = groupOfStem[stem] { return Word(stem: -1, concept: concept, kind: .content) }
    guard word.utf8.count >= Self.shortestMended else { return nil }
    for spelling in [word[...]] + Self.shortened(word) {
      for candidate in misspellings[spelling] ?? [] where Misspelling.isLikely(word, of: candidate) {
        if let known = words[candidate] { return known }
        let stem = English.stem(candidate)
        return stems[stem] ?? groupOfStem[stem].map { Word(stem: -1, concept: $0, kind: .content) }
      }
    }
    return nil
  }

  static func kind(of word: String, stem: String) -> Kind {
    if askingWeights[word] != nil { return .asking }
    if persons.contains(word) { return .person }
    if stopWords.contains(word) || stopWords.contains(stem) || interjections.contains(word) { return .filler }
    // "Basically", and the thousand ways to misspell it.
    if word.hasSuffix("ly"), word.utf8.count > 5 { return .vague }
    return vague.contains(stem) || vague.contains(word) ? .vague : .content
  }

  static func weight(of word: String, kind: Kind) -> Double {
    switch kind {
    case .content: 1
    case .vague: 0.3
    case .asking: askingWeights[word] ?? 0.4
    case .person: 0.2
    case .filler: selfWords.contains(word) ? 0.04 : negationWords.contains(word) ? 0.3 : 0.1
    }
  }

  private mutating func concept(named name: String) -> Int {
    if let known = concepts[name] { return known }
    concepts[name] = concepts.count
    return concepts.count - 1
  }

  private static func shortened(_ word: String) -> [Substring] {
    word.indices.map { i in
      var spelling = word[...]
      spelling.remove(at: i)
      return spelling
    }
  }

  private static let askingWeights: [String: Double] = [
    "what": 0.3, "how": 0.35, "why": 0.8, "when": 0.7, "who": 0.7, "whom": 0.7, "where": 0.7, "which": 0.5,
    "whose": 0.7,
  ]
  /// Asking words with one kind of answer.
  static let exacting: Set<String> = ["why", "when", "who", "whom", "where", "whose"]
  static let singulars: Set<String> = ["he", "him", "his", "she", "her"]
  static let persons: Set<String> = [
    "he", "him", "his", "she", "her", "they", "them", "their", "himself", "herself", "themselves",
  ]
  /// Both speakers are in every question.
  private static let selfWords: Set<String> = [
    "i", "you", "your", "my", "me", "it", "is", "are", "am", "was", "were", "be", "been", "do", "did", "does",
    "have", "has", "had", "the", "a", "an", "to", "of", "so", "and", "that", "this", "just", "any", "with",
  ]
  static let copulas: Set<String> = [
    "is", "are", "am", "was", "were", "be", "been", "got", "get", "have", "has", "had",
  ]
  private static let vague: Set<String> = [
    "feel", "feeling", "think", "want", "happen", "thing", "time", "mean", "guess",
    "good",
    "bad", "need", "today", "sorry", "hear", "sound", "look", "come", "lot", "bit", "people", "sure", "kind",
    "keep", "stuff", "end", "try", "exactly", "exact", "actually", "honestly", "currently", "recently",
    "lately", "anymore", "ever", "ago", "feels", "felt", "happened", "way", "able", "possible", "life",
    "everything", "everyone", "nothing", "anything", "moment",
    "point", "part", "whole", "sort", "type", "real", "pretty", "total", "decent", "proper", "somebody",
    "nobody", "everybody", "anybody", "nowhere",
  ]
}
