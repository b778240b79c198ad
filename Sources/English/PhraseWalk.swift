/// One search of a run of tokens for the phrases of a graph.
struct PhraseWalk {
  struct Found {
    var value: Int32
    var tokens: Range<Int>
  }

  private let graph: PhraseGraph
  private let tokens: [Token]
  private let words: [PhraseGraph.Word]
  private(set) var found: [Found] = []
  private var start = 0
  private var startIsBeginning = false
  private var firstOfStart = 0

  private static let widestGap = 3

  init(graph: PhraseGraph, tokens: [Token]) {
    self.graph = graph
    self.tokens = tokens
    words = tokens.map {
      $0.isWord ? graph.words[$0.text] ?? PhraseGraph.Word(id: 0) : PhraseGraph.Word(id: 0)
    }
  }

  mutating func run() {
    var beginning = true
    for i in tokens.indices {
      guard tokens[i].isWord else {
        beginning = true
        continue
      }
      start = i
      startIsBeginning = beginning
      firstOfStart = found.count
      step(from: PhraseGraph.root, at: i)
      beginning = beginning && leadInWords.contains(tokens[i].text)
    }
  }

  /// Takes the next word at or after `index`, wherever `node` allows it.
  private mutating func step(from node: PhraseGraph.Node, at index: Int) {
    guard let i = nextWord(from: index) else { return }
    let word = words[i]
    let branches = graph.branches[Int(node)]
    if word.id != 0, let child = graph.child(of: node, word: word.id) { enter(child, after: i, next: i + 1) }
    var classes = word.classes & branches.classes
    while classes != 0 {
      if let child = graph.child(of: node, class: classes.trailingZeroBitCount) {
        enter(child, after: i, next: i + 1)
      }
      classes &= classes - 1
    }
    if branches.any != 0 { enter(branches.any, after: i, next: i + 1) }
  }

  /// `last` is the last word taken, `next` where the following one may be.
  private mutating func enter(_ node: PhraseGraph.Node, after last: Int, next: Int) {
    let branches = graph.branches[Int(node)]
    end(branches.ending, after: last)
    step(from: node, at: next)
    var index = branches.join
    while index >= 0 {
      let join = graph.joins[Int(index)]
      enter(join.node, after: last, next: next)
      index = join.next
    }
    guard branches.gap != 0 else { return }
    var skipped = 0
    while skipped <= PhraseWalk.widestGap {
      enter(branches.gap, after: last, next: next + skipped)
      guard next + skipped < tokens.count, tokens[next + skipped].isWord else { return }
      skipped += 1
    }
  }

  private mutating func end(_ first: Int32, after i: Int) {
    var index = first
    while index >= 0 {
      let ending = graph.endings[Int(index)]
      index = ending.next
      if ending.mustBegin, !startIsBeginning { continue }
      if ending.mustEnd, !isEnd(i + 1) { continue }
      let value = ending.value
      if found[firstOfStart...].contains(where: { $0.value == value }) { continue }
      found.append(Found(value: value, tokens: start..<i + 1))
    }
  }

  private func nextWord(from index: Int) -> Int? {
    var i = index
    while i < tokens.count {
      let token = tokens[i]
      if token.isWord { return i }
      guard i > start, token.text == "," || token.text == "\"" || token.text == "'" else { return nil }
      i += 1
    }
    return nil
  }

  private func isEnd(_ index: Int) -> Bool {
    var i = index
    while i < tokens.count, tokens[i].isWord {
      guard trailingWords.contains(tokens[i].text) else { return false }
      i += 1
    }
    return true
  }
}
