package import English

/// A reply made ready for tagging: tokens, what each can be, clauses, questions, and what of the partner's
/// message it takes up.
package struct PreparedReply: Sendable {
  package let tokens: [Token]
  package let kinds: [WordKind]
  package let clauses: [PreparedClause]
  package let partner: PreparedPartner?
  let scalars: [Unicode.Scalar]

  /// `earlier` holds what the partner said before that, in order.
  package init(_ text: String, after partner: String?, earlier: [String] = []) {
    let tokens = English.tokens(of: text)
    let kinds = tokens.map { $0.isWord ? WordKind.of($0.text) : [] }
    self.tokens = tokens
    self.kinds = kinds
    scalars = Array(text.unicodeScalars)
    clauses = ClauseSplitter(tokens: tokens, kinds: kinds).clauses()
    self.partner = partner.map { PreparedPartner($0, earlier: earlier) }
  }

  /// A reply whose clauses are known: `spans` are ascending ranges of Unicode scalars that do not overlap. A span
  /// without a single token gives no clause; a token belongs to the span that it begins in.
  package init(_ text: String, after partner: String?, clauses spans: [Range<Int>]) {
    let tokens = English.tokens(of: text)
    let kinds = tokens.map { $0.isWord ? WordKind.of($0.text) : [] }
    self.tokens = tokens
    self.kinds = kinds
    scalars = Array(text.unicodeScalars)
    clauses = ClauseSplitter(tokens: tokens, kinds: kinds).clauses(in: spans)
    self.partner = partner.map { PreparedPartner($0) }
  }

  /// The reply's own words from one token to another.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The scalars that `tokens` cover.
  func range(of span: Range<Int>) -> Range<Int> {
    tokens[span.lowerBound].range.lowerBound..<tokens[span.upperBound - 1].range.upperBound
  }

  /// The first three words of `clause` from place `k` on: what gives its build away.
  func opening(of clause: PreparedClause, from k: Int) -> Range<Int> {
    guard k < clause.words.count else { return clause.tokens }
    return clause.words[k]..<clause.words[min(k + 2, clause.words.count - 1)] + 1
  }

  /// The word at place `k` of `clause`, "" past its end.
  func word(_ k: Int, of clause: PreparedClause) -> String {
    k >= 0 && k < clause.words.count ? tokens[clause.words[k]].text : ""
  }

  func kind(_ k: Int, of clause: PreparedClause) -> WordKind {
    k >= 0 && k < clause.words.count ? kinds[clause.words[k]] : []
  }

  /// Whether `clause` has one of `words` at place `start` or later.
  func contains(_ words: Set<String>, in clause: PreparedClause, from start: Int = 0) -> Bool {
    clause.words.dropFirst(start).contains { words.contains(tokens[$0].text) }
  }
}

package struct PreparedClause: Sendable {
  /// Unicode scalars of the reply, trimmed.
  package let range: Range<Int>
  /// Indices into the reply's tokens, from the clause's first word or mark to its last.
  package let tokens: Range<Int>
  /// Indices of those tokens that are words.
  package let words: [Int]
  /// The place in `words` where it really begins, after "well", "so", "honestly".
  package let head: Int
  /// Whether a question mark ends it.
  package let isMarkedQuestion: Bool
  /// What it asks, if it does.
  package let question: Question?
}

/// The partner's message as far as a reply can take it up.
package struct PreparedPartner: Sendable {
  /// Stems of the words that are this partner's own story.
  package let stems: Set<String>
  /// Whether the message ends in a question mark.
  let asks: Bool
  /// What those words stand for.
  private let concepts: Set<String>
  /// Stems of the messages before.
  private let earlierStems: Set<String>

  /// So many messages back a word still counts as taken up; it also bounds the work in a long talk.
  private static let remembered = 12

  init(_ text: String, earlier: [String] = []) {
    let tokens = English.tokens(of: text)
    stems = Self.stems(of: tokens)
    asks = tokens.reversed().prefix { !$0.isWord }.contains { $0.text == "?" }
    concepts = Set(stems.map(Concepts.concept))
    earlierStems = earlier.suffix(Self.remembered).reduce(into: []) {
      $0.formUnion(Self.stems(of: English.tokens(of: $1)))
    }
  }

  /// How much a word with this stem takes up of what the partner said: 1 for a word just said, less for the
  /// same thing in another word and for a word of an earlier message, 0 for none.
  func share(of stem: String) -> Double {
    if stems.contains(stem) { return 1 }
    if concepts.contains(Concepts.concept(of: stem)) { return 0.8 }
    return earlierStems.contains(stem) ? 0.8 : 0
  }

  private static func stems(of tokens: [Token]) -> Set<String> {
    var stems: Set<String> = []
    for token in tokens where token.isWord {
      let kind = WordKind.of(token.text)
      if kind.isDisjoint(with: [.stop, .general, .leadIn]) { stems.insert(stem(token.text)) }
    }
    return stems
  }
}
