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
    words = tokens.map { $0.isWord ? graph.words[$0.text] ?? PhraseGraph.Word(id: 0) : PhraseGraph.Word(id: 0) }
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

  /// `index` is the word to be taken next from `node`; the words before it are taken.
  private mutating func step(from node: PhraseGraph.Node, at index: Int) {
    guard let i = nextWord(from: index), i == start || node != PhraseGraph.root else { return }
    let word = words[i]
    if word.id != 0, let child = graph.child(of: node, word: word.id) { arrive(at: child, after: i) }
    let branches = graph.branches[Int(node)]
    var classes = word.classes & branches.classes
    while classes != 0 {
      if let child = graph.child(of: node, class: classes.trailingZeroBitCount) { arrive(at: child, after: i) }
      classes &= classes - 1
    }
    if branches.any != 0 { arrive(at: branches.any, after: i) }
  }

  private mutating func arrive(at node: PhraseGraph.Node, after i: Int) {
    let branches = graph.branches[Int(node)]
    end(branches.ending, after: i)
    step(from: node, at: i + 1)
    guard branches.gap != 0 else { return }
    let gapEnding = graph.branches[Int(branches.gap)].ending
    end(gapEnding, after: i)
    var skipped = 0
    while skipped <= PhraseWalk.widestGap {
      step(from: branches.gap, at: i + 1 + skipped)
      skipped += 1
      guard i + skipped < tokens.count, tokens[i + skipped].isWord else { return }
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
