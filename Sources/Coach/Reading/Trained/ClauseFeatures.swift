import Conversation
import English

/// Everything that trained weights may look at in one clause of a reply.
///
/// The same code reads the corpus for training and a learner's reply, so the two cannot drift apart.
package struct ClauseFeatures {
  private let reply: PreparedReply
  private let patterns: PatternReading
  /// A key for every token.
  private let words: [UInt64]
  /// A key for every token's class: itself where it is grammar.
  private let classes: [UInt64]

  package init(_ reply: PreparedReply, patterns: PatternReading) {
    self.reply = reply
    self.patterns = patterns
    words = reply.tokens.map { FeatureKey.of($0.text) }
    classes = zip(reply.tokens.indices, words).map { WordClass.of($0, in: reply)?.key ?? $1 }
  }

  /// The features of the clause at `index`; some may be there more than once.
  package func features(of index: Int) -> [Feature] {
    var found = FeatureList()
    let clause = reply.clauses[index]
    addWords(of: clause, to: &found)
    addLetters(of: clause, to: &found)
    ClauseShape(reply, index, words: words).add(to: &found)
    ClauseContext(reply, index, words: words, patterns: patterns).add(to: &found)
    ClauseUptake(reply, clause).add(to: &found)
    addPatterns(of: index, to: &found)
    ClauseMeaning(reply, clause).add(to: &found)
    return found.features
  }

  private func addWords(of clause: PreparedClause, to found: inout FeatureList) {
    let edge = FeatureKey.of("^")
    let end = FeatureKey.of("$")
    let span = clause.tokens
    func word(_ i: Int) -> UInt64 { i < span.lowerBound ? edge : i >= span.upperBound ? end : words[i] }
    func kind(_ i: Int) -> UInt64 { i < span.lowerBound ? edge : i >= span.upperBound ? end : classes[i] }
    for i in span { found.add(.word, words[i], tokens: i..<i + 1) }
    for i in span.lowerBound - 1..<span.upperBound {
      let two = max(i, span.lowerBound)..<min(i + 2, span.upperBound)
      found.add(.wordPair, word(i), word(i + 1), tokens: two)
      found.add(.buildPair, kind(i), kind(i + 1), tokens: two)
      guard i + 2 <= span.upperBound else { continue }
      let three = max(i, span.lowerBound)..<min(i + 3, span.upperBound)
      found.add(.buildTriple, kind(i), kind(i + 1), kind(i + 2), tokens: three)
    }
  }

  private func addLetters(of clause: PreparedClause, to found: inout FeatureList) {
    var bytes: [UInt8] = [UInt8(ascii: "_")]
    for i in clause.tokens where bytes.count < ClauseFeatures.lettersRead {
      bytes += reply.tokens[i].text.utf8.prefix(ClauseFeatures.lettersRead)
      bytes.append(UInt8(ascii: "_"))
    }
    for start in 0..<max(0, bytes.count - 2) {
      FeatureKey.letters(bytes, from: start) { found.add(key: $0, .letters) }
    }
  }

  private func addPatterns(of index: Int, to found: inout FeatureList) {
    for tag in patterns.moves[index] {
      found.add(.pattern, FeatureKey.of(tag.move), value: Float(tag.confidence))
    }
    for (k, finding) in patterns.findings[index].enumerated() where finding.evidence.weight > 0 {
      let evidence = finding.evidence
      // Of one tagger and move only the strongest counts.
      let isBest = !patterns.findings[index].enumerated().contains { j, other in
        other.tagger == finding.tagger && other.evidence.move == evidence.move
          && (other.evidence.weight > evidence.weight || other.evidence.weight == evidence.weight && j < k)
      }
      guard isBest else { continue }
      found.add(
        .evidence, UInt64(finding.tagger), FeatureKey.of(evidence.move), value: Float(evidence.weight),
        tokens: evidence.tokens)
    }
  }

  /// More of one clause is not looked at letter by letter, so that the work stays in proportion.
  private static let lettersRead = 600
}

/// Collects features.
struct FeatureList {
  private(set) var features: [Feature] = []

  init() { features.reserveCapacity(320) }

  mutating func add(
    _ name: FeatureName, _ a: UInt64 = 0, _ b: UInt64 = 0, _ c: UInt64 = 0, value: Float = 1,
    tokens: Range<Int> = 0..<0
  ) {
    features.append(Feature(key: FeatureKey.of(name, a, b, c), group: name.group, value: value, tokens: tokens))
  }

  mutating func add(key: UInt64, _ group: FeatureGroup, value: Float = 1) {
    features.append(Feature(key: key, group: group, value: value, tokens: 0..<0))
  }
}
