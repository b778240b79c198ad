/// A set of phrases, compiled once, that finds where they occur in a run of tokens.
///
/// A phrase is written as words with spaces between them, in the form that `tokens(of:)` gives them:
///
///     how are you [really] (holding up|coping)
///
/// | written | stands for |
/// |---|---|
/// | `word` | that word |
/// | `_` | any one word |
/// | `*` | no word up to three words, without punctuation between them |
/// | `(a\|b c)` | one of these |
/// | `[x]`, `[x\|y]` | this, or nothing |
/// | `{name}` | a word of the named class |
/// | `^` in front | only where something begins: after punctuation, or after words such as "well" and "but" |
/// | `$` at the end | only where something ends: before punctuation, or before words such as "though" |
///
/// A phrase may run over a comma or a quotation mark, never over the end of a sentence.
public struct TokenTrie<Value: Sendable>: Sendable {
  /// One occurrence of a phrase: `tokens` are indices into the run that was searched.
  public struct Match: Sendable {
    public var value: Value
    public var tokens: Range<Int>
  }

  /// What is wrong with phrases that could not be compiled; empty when all is well. They are left out.
  public let problems: [String]

  private let graph: PhraseGraph
  private let values: [Value]

  public init(_ phrases: [(phrase: String, value: Value)], classes: [String: [String]] = [:]) {
    var compiler = PhraseCompiler(classes: classes)
    var problems: [String] = []
    for (i, entry) in phrases.enumerated() {
      if let problem = compiler.add(entry.phrase, value: Int32(i)) { problems.append(problem) }
    }
    values = phrases.map(\.value)
    graph = compiler.graph
    self.problems = problems
  }

  /// Every occurrence of every phrase, in the order of where they begin. Of one phrase beginning at one
  /// token only the shortest occurrence is given.
  public func matches(in tokens: [Token]) -> [Match] {
    var walk = PhraseWalk(graph: graph, tokens: tokens)
    walk.run()
    return walk.found.map { Match(value: values[Int($0.value)], tokens: $0.tokens) }
  }
}
