import English
import WordVectors

/// What a clause is about: the mean of its words' vectors, so that a word that the corpus lacks still says something.
struct ClauseMeaning {
  private let reply: PreparedReply
  private let clause: PreparedClause

  init(_ reply: PreparedReply, _ clause: PreparedClause) {
    self.reply = reply
    self.clause = clause
  }

  func add(to found: inout FeatureList) {
    let vectors = WordVectors.standard
    var sum = Vector()
    for i in clause.words.prefix(ClauseMeaning.wordsRead) where reply.kinds[i].isDisjoint(with: [.stop, .leadIn]) {
      guard let word = vectors.find(reply.tokens[i].text) else { continue }
      // What is rarer says more.
      vectors.add(word, times: max(0.2, (8 - vectors.frequency(of: word)) / 5), to: &sum)
    }
    guard sum != Vector() else { return }
    for (place, value) in sum.unit.numbers.enumerated() {
      found.add(key: ClauseMeaning.keys[place], .meaning, value: value)
    }
  }

  private static let keys = (0..<WordVectors.dimensions).map { FeatureKey.of(.meaning, UInt64($0)) }

  /// More words add nothing to what a clause is about.
  private static let wordsRead = 60
}
