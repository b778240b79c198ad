/// Phrases as a graph of words: the tables behind `TokenTrie`. Phrases share their beginnings as in a tree;
/// behind a group of alternatives all of them join in one node, so that a phrase takes as much room as it is
/// long, not as much as the number of ways to say it.
struct PhraseGraph: Sendable {
  typealias Node = Int32

  struct Word: Sendable {
    var id: UInt32
    /// A bit for each class that the word belongs to.
    var classes: UInt64 = 0
  }

  /// What happens at a node apart from words: all are absent (0, -1) at most nodes.
  struct Branches: Sendable {
    var any: Node = 0
    var gap: Node = 0
    /// A bit for each class that leads on from here.
    var classes: UInt64 = 0
    /// First index into `endings`, or -1.
    var ending: Int32 = -1
    /// First index into `joins`, or -1.
    var join: Int32 = -1
  }

  struct Ending: Sendable {
    var value: Int32
    var mustBegin: Bool
    var mustEnd: Bool
    /// The next ending at the same node, or -1.
    var next: Int32
  }

  /// A node that continues another one without taking a word.
  struct Join: Sendable {
    var node: Node
    /// The next join of the same node, or -1.
    var next: Int32
  }

  private(set) var words: [String: Word] = [:]
  private(set) var branches: [Branches] = [Branches()]
  private(set) var endings: [Ending] = []
  private(set) var joins: [Join] = []
  private var edges = EdgeTable(bits: 10)

  init() {}

  static let root: Node = 0

  /// The id of a word, given it on first sight.
  mutating func intern(_ text: String) -> UInt32 {
    if let known = words[text] { return known.id }
    let id = UInt32(words.count + 1)
    words[text] = Word(id: id)
    return id
  }

  mutating func put(_ text: String, inClass index: Int) {
    _ = intern(text)
    words[text]?.classes |= 1 << UInt64(index)
  }

  func child(of node: Node, word id: UInt32) -> Node? { edges[key(node, id)] }
  func child(of node: Node, class index: Int) -> Node? { edges[key(node, classMark | UInt32(index))] }

  mutating func addChild(of node: Node, word id: UInt32) -> Node { edge(key(node, id)) }

  mutating func addChild(of node: Node, class index: Int) -> Node {
    branches[Int(node)].classes |= 1 << UInt64(index)
    return edge(key(node, classMark | UInt32(index)))
  }

  mutating func addAny(of node: Node) -> Node {
    if branches[Int(node)].any == 0 { branches[Int(node)].any = newNode() }
    return branches[Int(node)].any
  }

  mutating func addGap(of node: Node) -> Node {
    if branches[Int(node)].gap == 0 { branches[Int(node)].gap = newNode() }
    return branches[Int(node)].gap
  }

  mutating func end(at node: Node, value: Int32, mustBegin: Bool, mustEnd: Bool) {
    endings.append(
      Ending(value: value, mustBegin: mustBegin, mustEnd: mustEnd, next: branches[Int(node)].ending))
    branches[Int(node)].ending = Int32(endings.count - 1)
  }

  /// A node that continues each of `nodes`.
  mutating func join(_ nodes: [Node]) -> Node {
    let target = newNode()
    for node in nodes {
      joins.append(Join(node: target, next: branches[Int(node)].join))
      branches[Int(node)].join = Int32(joins.count - 1)
    }
    return target
  }

  private let classMark: UInt32 = 1 << 31

  private func key(_ node: Node, _ label: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(label)
  }

  private mutating func edge(_ key: UInt64) -> Node {
    let node = edges.insert(Node(branches.count), at: key)
    if Int(node) == branches.count { branches.append(Branches()) }
    return node
  }

  private mutating func newNode() -> Node {
    branches.append(Branches())
    return Node(branches.count - 1)
  }
}
