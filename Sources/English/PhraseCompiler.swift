/// Turns written phrases into a `PhraseGraph`.
struct PhraseCompiler {
  private(set) var graph = PhraseGraph()
  private var classIndex: [String: Int] = [:]

  /// At most 64 classes; more are left out.
  init(classes: [String: [String]]) {
    graph.reserve(words: 4096, edges: 32768)
    for (index, name) in classes.keys.sorted().prefix(64).enumerated() {
      classIndex[name] = index
      for word in classes[name] ?? [] { graph.put(word, inClass: index) }
    }
  }

  /// Adds a phrase; returns what is wrong with it where it cannot be.
  mutating func add(_ phrase: String, value: Int32) -> String? {
    var parser = Parser(phrase)
    let mustBegin = parser.take("^")
    guard let sequence = parser.alternatives(), parser.isAtEnd || parser.isAtDollar else {
      return "“\(phrase)”: a bracket is missing or stands where it cannot"
    }
    let mustEnd = parser.isAtDollar
    var frontier = [PhraseGraph.root]
    if let unknown = append(sequence, to: &frontier) { return "“\(phrase)”: no class is called {\(unknown)}" }
    guard !frontier.contains(PhraseGraph.root) else { return "“\(phrase)”: matches nothing at all" }
    for node in frontier { graph.end(at: node, value: value, mustBegin: mustBegin, mustEnd: mustEnd) }
    return nil
  }

  /// Extends every node of `frontier` by one of the alternatives; returns the name of an unknown class.
  private mutating func append(_ alternatives: [[Part]], to frontier: inout [PhraseGraph.Node]) -> String? {
    var reached: [PhraseGraph.Node] = []
    for sequence in alternatives {
      var nodes = frontier
      for part in sequence {
        if let unknown = append(part, to: &nodes) { return unknown }
      }
      for node in nodes where !reached.contains(node) { reached.append(node) }
    }
    // The root is left alone: whatever joined it would be tried at every word of every text.
    let ends = reached.filter { $0 != PhraseGraph.root }
    frontier = ends.count < 2 ? reached : [graph.join(ends)] + (ends.count < reached.count ? [PhraseGraph.root] : [])
    return nil
  }

  private mutating func append(_ part: Part, to nodes: inout [PhraseGraph.Node]) -> String? {
    switch part {
    case .word(let text):
      let id = graph.intern(text)
      for i in nodes.indices { nodes[i] = graph.addChild(of: nodes[i], word: id) }
    case .any:
      for i in nodes.indices { nodes[i] = graph.addAny(of: nodes[i]) }
    case .gap:
      for i in nodes.indices { nodes[i] = graph.addGap(of: nodes[i]) }
    case .class(let name):
      guard let index = classIndex[name] else { return name }
      for i in nodes.indices { nodes[i] = graph.addChild(of: nodes[i], class: index) }
    case .group(let alternatives):
      return append(alternatives, to: &nodes)
    }
    return nil
  }
}

private indirect enum Part {
  case word(String)
  case any, gap
  case `class`(String)
  case group([[Part]])
}

private struct Parser {
  private let bytes: [UInt8]
  private var position = 0

  init(_ phrase: String) { bytes = Array(phrase.utf8) }

  var isAtEnd: Bool { position >= bytes.count }
  var isAtDollar: Bool { position == bytes.count - 1 && bytes[position] == UInt8(ascii: "$") }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  /// Sequences separated by bars, up to a closing bracket or the end; `nil` where a bracket is missing.
  mutating func alternatives() -> [[Part]]? {
    var found: [[Part]] = []
    repeat {
      guard let sequence = sequence() else { return nil }
      found.append(sequence)
    } while take("|")
    return found
  }

  private mutating func sequence() -> [Part]? {
    var parts: [Part] = []
    while position < bytes.count, !isAtDollar {
      switch bytes[position] {
      case UInt8(ascii: " "): position += 1
      case UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: "]"): return parts
      case UInt8(ascii: "("), UInt8(ascii: "["):
        let isOptional = bytes[position] == UInt8(ascii: "[")
        position += 1
        guard let inner = alternatives(), take(isOptional ? "]" : ")") else { return nil }
        parts.append(.group(isOptional ? inner + [[]] : inner))
      case UInt8(ascii: "{"):
        position += 1
        let name = text(until: UInt8(ascii: "}"))
        guard take("}") else { return nil }
        parts.append(.class(name))
      default: parts.append(literal())
      }
    }
    return parts
  }

  private mutating func literal() -> Part {
    let start = position
    while position < bytes.count, !isAtDollar, !isSpecial(bytes[position]) { position += 1 }
    if position == start { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    return word == "_" ? .any : word == "*" ? .gap : .word(word)
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
