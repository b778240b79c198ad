import Conversation
import Yams

/// Reads YAML nodes into the values of a sheet. It notes whatever does not fit and reads on, so that
/// one pass finds every problem; what it returns is whole only if it noted no error.
struct SheetReader {
  let path: String
  private(set) var problems: [Diagnostic] = []

  /// More would only bury the first ones.
  static let mostProblems = 100

  init(path: String) { self.path = path }

  mutating func note(_ code: DiagnosticCode, _ at: Position, _ message: String) {
    guard problems.count < Self.mostProblems else { return }
    problems.append(Diagnostic(path: path, at: at, code: code, message: message))
  }

  mutating func note(_ check: Check, in scenario: Scenario) {
    for finding in check.find(scenario) { note(check.code, finding.at, finding.message) }
  }

  // MARK: Maps

  /// A map's values by key, its keys checked against those that mean something here.
  struct Fields {
    var what: String
    var at: Position
    var values: [String: Node] = [:]
    subscript(_ key: String) -> Node? { values[key] }
  }

  /// `node` as a map with these keys; `nil`, and a note, where it is none.
  mutating func fields(_ node: Node, of what: String, _ keys: SheetKeys) -> Fields? {
    guard let pairs = pairs(node, of: what) else { return nil }
    var fields = Fields(what: what, at: position(node))
    let known = keys.all
    for (key, keyAt, value) in pairs {
      if known.contains(key) {
        fields.values[key] = value
      } else {
        note(
          .unknownKey, keyAt,
          "`\(visible(key))` is not a key of \(what)" + suggestion(for: key, among: known, kind: "keys"))
      }
    }
    for key in keys.required where fields[key] == nil {
      note(.missingKey, fields.at, "\(what) has no `\(key)`; add `\(key):` to it")
    }
    return fields
  }

  /// The keys and values of a map whose keys the author chooses.
  mutating func pairs(_ node: Node, of what: String) -> [(key: String, at: Position, value: Node)]? {
    guard case .mapping(let mapping) = node else {
      note(.wrongType, position(node), "\(what) must be a map of keys and values, not \(kind(node))")
      return nil
    }
    var result: [(key: String, at: Position, value: Node)] = []
    for (keyNode, value) in mapping {
      if case .scalar(let scalar) = keyNode {
        result.append((scalar.string, position(keyNode), value))
      } else {
        note(.wrongType, position(keyNode), "a key of \(what) must be a word, not \(kind(keyNode))")
      }
    }
    return result
  }

  // MARK: Lists

  /// The items of a list; anything that is not a list counts as a list of one.
  func items(_ node: Node) -> [Node] {
    if case .sequence(let sequence) = node { return Array(sequence) }
    return [node]
  }

  /// The items of what has to be a list.
  mutating func list(_ node: Node?, of what: String, needsOne: Bool = false) -> [Node] {
    guard let node else { return [] }
    guard case .sequence(let sequence) = node else {
      note(.wrongType, position(node), "\(what) must be a list (`- …`), not \(kind(node))")
      return []
    }
    if needsOne, sequence.isEmpty { note(.empty, position(node), "\(what) is empty; it needs at least one") }
    return Array(sequence)
  }

  // MARK: Positions and kinds

  func position(_ node: Node) -> Position {
    guard let mark = node.mark else { return .start }
    return Position(line: mark.line, column: mark.column)
  }

  func kind(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "“\(visible(scalar.string, limit: 40))”"
    case .mapping: "a map"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }
}

/// `text` for a message: control characters as �, and no longer than `limit` characters.
func visible(_ text: String, limit: Int = 60) -> String {
  let shown = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
  return shown.harmless + (text.unicodeScalars.count > limit ? "…" : "")
}
