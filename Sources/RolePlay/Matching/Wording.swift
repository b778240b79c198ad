import English
import WordVectors

/// Whom a sentence is about: the one spoken to, somebody else, both or neither.
struct Person: OptionSet, Sendable {
  let rawValue: UInt8
  static let you = Person(rawValue: 1)
  static let other = Person(rawValue: 2)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ words: [String]) {
    self = []
    if words.contains(where: { $0 == "you" || $0 == "your" }) { insert(.you) }
    if words.contains(where: { Self.others.contains($0) }) { insert(.other) }
  }

  private static let others: Set<String> = ["he", "him", "his", "she", "her", "they", "them", "their"]
}

/// A learner's sentence, made ready to be compared with a sheet.
struct Wording: Sendable {
  struct Word: Sendable {
    var weight: Float
    /// Its own term, where the sheet has the word.
    var term: Int32?
  }

  var words: [Word] = []
  /// For each word the terms that it is like, the likest first.
  var likenesses = FlatLists<Lexicon.Likeness>()
  /// The sum of the words' weights.
  var weight: Float = 0
  /// For each term of the sheet how like it the likest word is.
  var degrees: [Float]
  var person: Person
  var isNegated: Bool
  /// The direction of the whole.
  var meaning: SentenceVector

  init(_ all: [String], without name: String, isNegated: Bool = false, in lexicon: Lexicon) {
    let bare = Self.core(of: all).filter { $0 != name }
    person = Person(bare)
    self.isNegated = isNegated
    degrees = [Float](repeating: 0, count: lexicon.terms.count)
    meaning = SentenceVectors.standard.vector(of: bare)
    var found: [Lexicon.Likeness] = []
    for (place, word) in bare.enumerated() {
      found.removeAll(keepingCapacity: true)
      let entry = lexicon.find(word, addingTo: &found)
      guard !bare[..<place].contains(word) else { continue }
      words.append(Word(weight: entry.weight, term: entry.term))
      likenesses.append(found)
      weight += entry.weight
      for like in found { degrees[Int(like.term)] = max(degrees[Int(like.term)], like.degree) }
    }
  }

  /// How like a term a word is.
  func degree(of word: Int, to term: Int32) -> Float {
    likenesses[word].first { $0.term == term }?.degree ?? 0
  }

  /// Whether it is about the people that a claim is about, and neither denies what the other says.
  func maySayTheSame(as claim: String) -> Bool {
    let words = English.words(of: claim)
    guard words.contains(where: negationWords.contains) == isNegated else { return false }
    let claimed = Person(words)
    return claimed == person || !claimed.isDisjoint(with: person)
  }

  /// Without what is called out before and after: "oh god", "mate".
  static func core(of words: [String]) -> [String] {
    guard let start = words.firstIndex(where: { !leadInWords.contains($0) }),
      let end = words.lastIndex(where: { !vocatives.contains($0) }), start <= end
    else { return [] }
    let bare = words[start...end].filter { !slang.contains($0) }
    // "I wonder who got it" is about who got it, and "that sounds lonely" about being lonely.
    if bare.count > 2, bare[0] == "i" && musings.contains(bare[1]) || isImpression(bare) {
      return Array(bare.dropFirst(2))
    }
    return bare
  }

  private static func isImpression(_ words: [String]) -> Bool {
    ["that", "it", "this"].contains(words[0]) && Sentence.impressions.contains(words[1])
  }

  private static let musings: Set<String> = [
    "wonder", "wondered", "hope", "bet", "guess", "assume", "suppose", "imagine",
  ]

  private static let vocatives: Set<String> = [
    "mate", "man", "dude", "bro", "honey", "hun", "sis", "love", "dear", "sweetie", "darling", "babe", "buddy", "pal",
  ]

  private static let slang: Set<String> = ["mate", "dude", "bro", "babe", "lol", "haha"]
}
