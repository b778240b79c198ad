import English

/// The words of a sheet as numbers: all forms of a word are one term.
struct Terms: Sendable {
  private var ofStem: [String: Int] = [:]
  private(set) var ofWord: [String: Int] = [:]
  /// Words that may be misspelt, by their first letters.
  private var spellings: [UInt8: [String]] = [:]

  /// Shorter words are taken as they stand: one letter makes another word of them ("smart", "start").
  private static let shortestMended = 6

  var count: Int { ofStem.count }

  /// The term of a word of the sheet, in the form that `tokens(of:)` gives it.
  mutating func learn(_ word: String) -> Int {
    if let known = ofWord[word] { return known }
    let stem = English.stem(word)
    let term = ofStem[stem] ?? ofStem.count
    ofStem[stem] = term
    ofWord[word] = term
    if let first = word.utf8.first, word.utf8.count >= Self.shortestMended {
      spellings[first, default: []].append(word)
    }
    return term
  }

  func find(_ word: String) -> Int? { ofWord[word] ?? ofStem[stem(word)] }

  /// The words that the sheet has, one for each term.
  func distinct(_ words: [String]) -> [(word: String, term: Int32)] {
    var met: Set<Int> = []
    return words.compactMap { word in
      guard let term = find(word), met.insert(term).inserted else { return nil }
      return (word, Int32(term))
    }
  }

  /// The term that a misspelt word was meant to be.
  func meant(by word: String) -> Int? {
    guard let first = word.utf8.first, word.utf8.count >= Self.shortestMended else { return nil }
    return spellings[first]?.first { Misspelling.isLikely(word, of: $0) }.flatMap { ofWord[$0] }
  }
}

/// Some of a sheet's terms.
struct TermSet: Sendable {
  private var bits: [UInt64]

  init(_ words: some Sequence<String>, in terms: Terms) {
    bits = [UInt64](repeating: 0, count: terms.count / UInt64.bitWidth + 1)
    for term in words.compactMap(terms.find) { bits[term / UInt64.bitWidth] |= 1 << (term % UInt64.bitWidth) }
  }

  func contains(_ term: Int) -> Bool { bits[term / UInt64.bitWidth] & 1 << (term % UInt64.bitWidth) != 0 }
}
