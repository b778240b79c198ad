import English
import WordVectors

/// What a learner's words have in common with the words of a sheet.
///
/// A word of the learner's is like its own term, and less so like the terms whose vectors are near to its own; a
/// misspelt word is like the term that was meant.
struct Lexicon: Sendable {
  struct Likeness: Sendable {
    var term: Int32
    /// 0 to 1.
    var degree: Float
  }

  /// A word as it is matched.
  struct Entry: Sendable {
    /// Its place among the word vectors.
    var row: WordVectors.Word?
    /// Its own term.
    var term: Int32?
    /// How much it says about what is asked, 0 to 1.
    var weight: Float
    /// Among `likenesses`; `nil` for a word that the sheet does not have.
    fileprivate var place: Int32?
  }

  let terms: Terms
  /// For each term how few of the facts have it: 1 for none of them, about 0 for all.
  private let rarity: [Float]
  /// Words that are like themselves alone, however near their vectors are to others: "Rob" is not "steal".
  private let names: Set<String>
  /// For each word of the table the terms that are near it, the likest first; 1 for its own.
  private let near: FlatLists<Likeness>
  /// What is known about the words of the sheet, found once.
  private var entries: [String: Entry] = [:]
  private var likenesses = FlatLists<Likeness>()
  private let vectors = WordVectors.standard

  /// `spread`: how many of so many facts have each term.
  init(_ terms: Terms, spread: [Int: Int], facts: Int, names: Set<String>) {
    self.terms = terms
    self.names = names
    let most = Float(Double(facts + 1) / 0.5)
    rarity = (0..<terms.count).map { term in
      logarithm(Float(facts + 1) / (Float(spread[term] ?? 0) + 0.5)) / logarithm(most)
    }
    near = Self.neighbourhoods(of: terms.ofWord.filter { !names.contains($0.key) })
    var found: [Likeness] = []
    for (word, term) in terms.ofWord {
      found.removeAll(keepingCapacity: true)
      var entry = look(up: word, addingTo: &found)
      entry.place = Int32(likenesses.count)
      likenesses.append(found)
      entries[word] = entry
    }
  }

  private static func neighbourhoods(of words: [String: Int]) -> FlatLists<Likeness> {
    let vectors = WordVectors.standard
    var near: [(list: Int, element: Likeness)] = []
    for (word, term) in words {
      guard let own = vectors.find(word), commonness(vectors.frequency(of: own)) >= leastLikened else { continue }
      near.append((own.place, Likeness(term: Int32(term), degree: 1)))
      for other in vectors.neighbours(of: own) {
        let degree = degree(own, other)
        if degree >= least { near.append((other.place, Likeness(term: Int32(term), degree: degree))) }
      }
    }
    // Where two forms of a word are near, the nearer comes first and counts.
    near.sort { isLiker($0.element, $1.element) }
    return FlatLists(near, count: vectors.count)
  }

  private static func isLiker(_ a: Likeness, _ b: Likeness) -> Bool { (b.degree, a.term) < (a.degree, b.term) }

  /// The square of the cosine: what is only somewhat near counts for little.
  private static func degree(_ a: WordVectors.Word, _ b: WordVectors.Word) -> Float {
    let cosine = max(0, WordVectors.standard.similarity(a, b))
    return min(0.95, cosine * cosine)
  }

  // MARK: Looking up

  /// The word in the form that `tokens(of:)` gives it. The terms that it is like come behind `found`, the likest first.
  func find(_ word: String, addingTo found: inout [Likeness]) -> Entry {
    guard let entry = entries[word], let place = entry.place else { return look(up: word, addingTo: &found) }
    found.append(contentsOf: likenesses[Int(place)])
    return entry
  }

  /// What a word says about what is asked.
  func weight(of word: String) -> Float {
    if let entry = entries[word] { return entry.weight }
    return weight(vectors.find(word), terms.find(word))
  }

  private func look(up word: String, addingTo found: inout [Likeness]) -> Entry {
    let row = vectors.find(word)
    let term = terms.find(word)
    let start = found.count
    if let term { found.append(Likeness(term: Int32(term), degree: 1)) }
    if let row, !names.contains(word) {
      addNeighbours(of: row, to: &found, from: start)
    } else if row == nil, term == nil, let meant = terms.meant(by: word) {
      found.append(Likeness(term: Int32(meant), degree: 0.9))
    }
    return Entry(row: row, term: term.map(Int32.init), weight: weight(row, term))
  }

  private func addNeighbours(of row: WordVectors.Word, to found: inout [Likeness], from start: Int) {
    guard Self.commonness(vectors.frequency(of: row)) >= Self.leastLikened else { return }
    func add(_ term: Int32, _ degree: Float) {
      for place in start..<found.count where found[place].term == term { return }
      if degree >= Self.least { found.append(Likeness(term: term, degree: degree)) }
    }
    for likeness in near[row.place] { add(likeness.term, likeness.degree) }
    for other in vectors.neighbours(of: row) {
      for likeness in near[other.place] {
        guard likeness.degree == 1 else { break }
        add(likeness.term, Self.degree(row, other))
      }
    }
    found[start...].sort(by: Self.isLiker)
  }

  /// Rare words weigh more than common ones, and words of few facts more than words of many.
  private func weight(_ row: WordVectors.Word?, _ term: Int?) -> Float {
    let common = row.map { Self.commonness(vectors.frequency(of: $0)) } ?? 1
    guard let term, term < rarity.count else { return common }
    return common * (0.35 + 0.65 * rarity[term])
  }

  /// Little words carry little, and what a novel seldom has carries all.
  private static func commonness(_ frequency: Float) -> Float { min(1, max(0.05, (7 - frequency) / 2.5)) }

  /// Words that are more common are like themselves alone.
  private static let leastLikened: Float = 0.3
  /// What is less alike than this is not alike.
  private static let least: Float = 0.3

  /// Whether a word says something by itself, as "thing" and "feel" do not.
  static func isContent(_ word: String) -> Bool {
    guard !stopWords.contains(word), !interjections.contains(word) else { return false }
    return WordVectors.standard.find(word).map { commonness(WordVectors.standard.frequency(of: $0)) >= 0.4 } ?? true
  }

  /// The stems of the words that say something by themselves.
  static func contentStems(of text: String) -> Set<String> { Set(words(of: text).filter(isContent).map(stem)) }
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
