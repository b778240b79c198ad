import English

/// Which of "what", "who", "when" … a sentence has.
struct AskingWords: OptionSet, Sendable {
  let rawValue: Int

  init(rawValue: Int) { self.rawValue = rawValue }

  init(_ words: [String]) {
    rawValue = words.reduce(0) { bits, word in
      Self.inOrder.firstIndex(of: word).map { bits | 1 << $0 } ?? bits
    }
  }

  private static let inOrder = ["what", "how", "why", "when", "who", "whom", "where", "which", "whose"]
}

/// Whom a sentence is about: the one spoken to, somebody else, both or neither.
struct Person: OptionSet, Sendable {
  let rawValue: Int
  static let you = Person(rawValue: 1)
  static let other = Person(rawValue: 2)

  init(rawValue: Int) { self.rawValue = rawValue }

  init(_ words: [String]) {
    self = []
    if words.contains(where: { $0 == "you" || $0 == "your" }) { insert(.you) }
    if words.contains(where: { Self.others.contains($0) }) { insert(.other) }
  }

  /// "Did she sleep" does not ask what "did you sleep" asks.
  func clashes(with other: Person) -> Bool { !isEmpty && !other.isEmpty && isDisjoint(with: other) }

  private static let others: Set<String> = ["he", "him", "his", "she", "her", "they", "them", "their"]
}

/// A learner's sentence, made ready to be compared with a sheet.
struct Wording: Sendable {
  struct Word: Sendable {
    var weight: Float
    var likenesses: [Lexicon.Likeness]
  }

  var words: [Word]
  /// The sum of the words' weights.
  var weight: Float
  /// For each term of the sheet how like it the likest word is.
  var degrees: [Float]
  /// The terms that any word is like.
  var terms: [Int] = []
  var asking: AskingWords
  var person: Person
  var isNegated: Bool
  /// The mean vector.
  var center: [Float]

  init(_ all: [String], without name: String, isNegated: Bool = false, in lexicon: Lexicon) {
    let core = Self.core(of: all)
    let bare = core.filter { $0 != name }
    words = []
    weight = 0
    asking = AskingWords(bare)
    person = Person(bare)
    self.isNegated = isNegated
    center = lexicon.center(of: bare)
    degrees = [Float](repeating: 0, count: lexicon.termCount)
    for (place, word) in bare.enumerated() where !bare[..<place].contains(word) {
      let entry = lexicon.entry(of: word)
      words.append(Word(weight: entry.weight, likenesses: entry.likenesses))
      weight += entry.weight
      for like in entry.likenesses {
        if degrees[like.term] == 0 { terms.append(like.term) }
        degrees[like.term] = max(degrees[like.term], like.degree)
      }
    }
  }

  /// Without what is called out before and after: "oh god", "mate".
  static func core(of words: [String]) -> [String] {
    guard let start = words.firstIndex(where: { !leadInWords.contains($0) }),
      let end = words.lastIndex(where: { !vocatives.contains($0) }), start <= end
    else { return [] }
    let bare = words[start...end].filter { !slang.contains($0) }
    // "I wonder who got it" is about who got it.
    return bare.first == "i" && bare.count > 2 && musings.contains(bare[1]) ? Array(bare.dropFirst(2)) : bare
  }

  private static let musings: Set<String> = [
    "wonder", "wondered", "hope", "bet", "guess", "assume", "suppose", "imagine",
  ]

  private static let vocatives: Set<String> = [
    "mate", "man", "dude", "bro", "honey", "hun", "sis", "love", "dear", "sweetie", "darling", "babe", "buddy", "pal",
  ]

  private static let slang: Set<String> = ["mate", "dude", "bro", "babe", "lol", "haha"]
}
