/// Turns written phrases into a `PhraseGraph`, reading and building in one pass.
struct PhraseCompiler {
  private(set) var graph = PhraseGraph()
  private var classIndex: [String: Int] = [:]
  private var bytes: [UInt8] = []
  private var position = 0
  private var unknownClass: String?

  private typealias Node = PhraseGraph.Node

  /// At most 64 classes; more are left out.
  init(classes: [String: [String]]) {
    for (index, name) in classes.keys.sorted().prefix(64).enumerated() {
      classIndex[name] = index
      for word in classes[name] ?? [] { graph.put(word, inClass: index) }
    }
  }

  /// Adds a phrase; returns what is wrong with it where it cannot be.
  mutating func add(_ phrase: String, value: Int32) -> String? {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: phrase.utf8)
    position = 0
    unknownClass = nil
    let mustBegin = take("^")
    guard let ends = alternatives(from: [PhraseGraph.root]), position == bytes.count || isAtDollar else {
      return "“\(phrase)”: a bracket is missing or stands where it cannot"
    }
    if let unknownClass { return "“\(phrase)”: no class is called {\(unknownClass)}" }
    guard !ends.contains(PhraseGraph.root) else { return "“\(phrase)”: matches nothing at all" }
    for node in ends { graph.end(at: node, value: value, mustBegin: mustBegin, mustEnd: isAtDollar) }
    return nil
  }

  /// Sequences separated by bars, up to a closing bracket or the end, each continuing `start`; returns where
  /// they end, or `nil` where a bracket is missing.
  private mutating func alternatives(from start: [Node]) -> [Node]? {
    guard var reached = sequence(from: start) else { return nil }
    while take("|") {
      guard let more = sequence(from: start) else { return nil }
      for node in more where !reached.contains(node) { reached.append(node) }
    }
    return reached
  }

  private mutating func sequence(from start: [Node]) -> [Node]? {
    var nodes = start
    while position < bytes.count, !isAtDollar {
      switch bytes[position] {
      case UInt8(ascii: " "): position += 1
      case UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: "]"): return nodes
      case UInt8(ascii: "("), UInt8(ascii: "["):
        guard let ends = group(from: nodes) else { return nil }
        nodes = ends
      case UInt8(ascii: "{"):
        position += 1
        let name = text(until: UInt8(ascii: "}"))
        guard take("}") else { return nil }
        guard let index = classIndex[name] else {
          unknownClass = name
          continue
        }
        for i in nodes.indices { nodes[i] = graph.addChild(of: nodes[i], class: index) }
      default: literal(from: &nodes)
      }
    }
    return nodes
  }

  private mutating func group(from nodes: [Node]) -> [Node]? {
    let isOptional = bytes[position] == UInt8(ascii: "[")
    position += 1
    guard var ends = alternatives(from: nodes), take(isOptional ? "]" : ")") else { return nil }
    if isOptional { for node in nodes where !ends.contains(node) { ends.append(node) } }
    // The root is left alone: whatever joined it would be tried at every word of every text.
    let inner = ends.filter { $0 != PhraseGraph.root }
    if inner.count < 2 { return ends }
    return [graph.join(inner)] + (inner.count < ends.count ? [PhraseGraph.root] : [])
  }

  private mutating func literal(from nodes: inout [Node]) {
    let start = position
    while position < bytes.count, !isAtDollar, !isSpecial(bytes[position]) { position += 1 }
    if position == start { position += 1 }
    let isOneByte = position == start + 1
    if isOneByte, bytes[start] == UInt8(ascii: "_") {
      for i in nodes.indices { nodes[i] = graph.addAny(of: nodes[i]) }
    } else if isOneByte, bytes[start] == UInt8(ascii: "*") {
      for i in nodes.indices { nodes[i] = graph.addGap(of: nodes[i]) }
    } else {
      let id = graph.intern(String(decoding: bytes[start..<position], as: UTF8.self))
      for i in nodes.indices { nodes[i] = graph.addChild(of: nodes[i], word: id) }
    }
  }

  private var isAtDollar: Bool { position == bytes.count - 1 && bytes[position] == UInt8(ascii: "$") }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  private mutating func text(until end: UInt8) -> String {
    let start = position
    while position < bytes.count, bytes[position] != end { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "|"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
