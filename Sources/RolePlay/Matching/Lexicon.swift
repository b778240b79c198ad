import English
import WordVectors

/// The words of a sheet's questions, topics and lines as numbers, and what a learner's words have in common with them.
///
/// All forms of a word are one term. A word of the learner's is like its own term, and less so like the terms whose
/// vectors are near to its own; a misspelt word is like the term that was meant.
struct Lexicon: Sendable {
  struct Likeness: Sendable {
    var term: Int
    /// 0 to 1.
    var degree: Float
  }

  /// A word as it is matched.
  struct Entry: Sendable {
    /// Its place among the word vectors.
    var row: WordVectors.Word?
    /// How much it says about what is asked, 0 to 1.
    var weight: Float
    /// The terms that it is like, the likest first.
    var likenesses: [Likeness]
  }

  /// Shorter words are taken as they stand: one letter makes another word of them ("smart", "start").
  private static let shortestMended = 6

  private var termOfStem: [String: Int] = [:]
  private var termOfWord: [String: Int] = [:]
  /// For each term how few of the facts have it: 1 for none of them, about 0 for all.
  private var rarity: [Float] = []
  private var near: [WordVectors.Word: [Likeness]] = [:]
  private var names: Set<String> = []
  /// What is known about the words of the sheet, found once.
  private var entries: [String: Entry] = [:]
  /// Words that may be misspelt, by their first letters.
  private var spellings: [UInt8: [String]] = [:]
  private let vectors = WordVectors.standard

  var termCount: Int { termOfStem.count }

  /// The term of a word of the sheet, in the form that `tokens(of:)` gives it.
  mutating func learn(_ word: String) -> Int {
    if let known = termOfWord[word] { return known }
    let stem = English.stem(word)
    let term = termOfStem[stem] ?? termOfStem.count
    termOfStem[stem] = term
    termOfWord[word] = term
    if let first = word.utf8.first, word.utf8.count >= Self.shortestMended {
      spellings[first, default: []].append(word)
    }
    return term
  }

  /// Words that are like themselves alone, however near their vectors are to others: "Rob" is not "steal".
  mutating func setNames(_ found: Set<String>) { names = found }

  /// Weighs the terms and finds their neighbours, once all are learned. `spread`: how many of so many facts have
  /// each term.
  mutating func finish(spread: [Int: Int], facts: Int) {
    let most = Float(Double(facts + 1) / 0.5)
    rarity = (0..<termCount).map { term in
      logarithm(Float(facts + 1) / (Float(spread[term] ?? 0) + 0.5)) / logarithm(most)
    }
    for (word, term) in termOfWord.sorted(by: { $0.value < $1.value }) where !names.contains(word) {
      guard let own = vectors.find(word), Self.commonness(vectors.frequency(of: own)) >= Self.leastLikened else {
        continue
      }
      add(Likeness(term: term, degree: 1), to: own)
      for other in vectors.neighbours(of: own) {
        add(Likeness(term: term, degree: degree(own, other)), to: other)
      }
    }
    for word in termOfWord.keys { entries[word] = found(word) }
  }

  private mutating func add(_ likeness: Likeness, to word: WordVectors.Word) {
    guard let place = near[word]?.firstIndex(where: { $0.term == likeness.term }) else {
      near[word, default: []].append(likeness)
      return
    }
    let known = near[word]?[place].degree ?? 0
    near[word]?[place].degree = max(known, likeness.degree)
  }

  /// The square of the cosine: what is only somewhat near counts for little.
  private func degree(_ a: WordVectors.Word, _ b: WordVectors.Word) -> Float {
    let cosine = max(0, vectors.similarity(a, b))
    return min(0.95, cosine * cosine)
  }

  // MARK: Looking up

  /// The word in the form that `tokens(of:)` gives it.
  func entry(of word: String) -> Entry { entries[word] ?? found(word) }

  private func found(_ word: String) -> Entry {
    let row = vectors.find(word)
    let term = term(of: word)
    return Entry(row: row, weight: weight(row, term), likenesses: likenesses(of: word, row, own: term))
  }

  /// Rare words weigh more than common ones, and words of few facts more than words of many.
  private func weight(_ row: WordVectors.Word?, _ term: Int?) -> Float {
    let common = row.map { Self.commonness(vectors.frequency(of: $0)) } ?? 1
    guard let term, term < rarity.count else { return common }
    return common * (0.35 + 0.65 * rarity[term])
  }

  /// Little words carry little, and what a novel seldom has carries all.
  private static func commonness(_ frequency: Float) -> Float { min(1, max(0.05, (7 - frequency) / 2.5)) }

  /// Whether a word says something by itself, as "thing" and "feel" do not.
  static func isContent(_ word: String) -> Bool {
    guard !stopWords.contains(word), !interjections.contains(word) else { return false }
    return WordVectors.standard.find(word).map { commonness(WordVectors.standard.frequency(of: $0)) >= 0.4 } ?? true
  }

  /// Words that are more common are like themselves alone.
  private static let leastLikened: Float = 0.12

  private func likenesses(of word: String, _ row: WordVectors.Word?, own: Int?) -> [Likeness] {
    var found: [Likeness] = own.map { [Likeness(term: $0, degree: 1)] } ?? []
    guard !names.contains(word) else { return found }
    guard let row else {
      if own == nil, let meant = mended(word) { found.append(Likeness(term: meant, degree: 0.9)) }
      return found
    }
    guard Self.commonness(vectors.frequency(of: row)) >= Self.leastLikened else { return found }
    for likeness in near[row] ?? [] where likeness.term != own { found.append(likeness) }
    for other in vectors.neighbours(of: row) {
      for likeness in near[other] ?? []
      where likeness.degree == 1 && !found.contains(where: { $0.term == likeness.term }) {
        found.append(Likeness(term: likeness.term, degree: degree(row, other)))
      }
    }
    return found.sorted { ($1.degree, $0.term) < ($0.degree, $1.term) }
  }

  private func term(of word: String) -> Int? { termOfWord[word] ?? termOfStem[stem(word)] }

  private func mended(_ word: String) -> Int? {
    guard let first = word.utf8.first, word.utf8.count >= Self.shortestMended else { return nil }
    return spellings[first]?.first { Misspelling.isLikely(word, of: $0) }.flatMap { termOfWord[$0] }
  }

  /// The words' mean vector by their weights, of length 1.
  func center(of words: [String]) -> [Float] {
    var sum = [Float](repeating: 0, count: WordVectors.dimensions)
    for word in words {
      let entry = entry(of: word)
      guard let row = entry.row else { continue }
      vectors.add(row, times: entry.weight, to: &sum)
    }
    return Self.unit(sum)
  }

  static func unit(_ vector: [Float]) -> [Float] {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? vector.map { $0 / length } : vector
  }
}

/// The natural logarithm of a number from 1 up, without Foundation.
private func logarithm(_ x: Float) -> Float {
  // Halved until it is near 1; then the series of artanh.
  var x = x
  var halvings: Float = 0
  while x > 1.5 {
    x /= 2
    halvings += 1
  }
  let y = (x - 1) / (x + 1)
  let square = y * y
  return halvings * 0.693_147_18 + 2 * y * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
}
