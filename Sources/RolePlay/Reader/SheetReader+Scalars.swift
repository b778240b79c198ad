import Conversation
import Yams

extension SheetReader {
  /// Text that is not empty. Control characters are kept and noted.
  mutating func text(_ node: Node?, of what: String) -> String? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node else {
      note(.wrongType, position(node), "\(what) must be text, not \(kind(node))")
      return nil
    }
    let text = trimmed(scalar.string)
    guard !text.isEmpty else {
      note(.empty, position(node), "\(what) is empty; write it or leave the key out")
      return nil
    }
    if text.unicodeScalars.contains(where: { $0.isControl && $0 != "\n" && $0 != "\t" }) {
      note(
        .controlCharacters, position(node),
        "\(what) has control characters in it; they are shown as �, so take them out")
    }
    return text
  }

  /// One text or a list of texts.
  mutating func texts(_ node: Node?, of what: String) -> [String] {
    guard let node else { return [] }
    return items(node).compactMap { text($0, of: what) }
  }

  /// A whole number in `range`.
  mutating func number(_ node: Node?, of what: String, in range: ClosedRange<Int>) -> Int? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node else {
      note(.wrongType, position(node), "\(what) must be a whole number, not \(kind(node))")
      return nil
    }
    guard let number = Int(scalar.string) else {
      note(.wrongType, position(node), "\(what) must be a whole number, not “\(visible(scalar.string))”")
      return nil
    }
    guard range.contains(number) else {
      note(
        .outOfRange, position(node),
        "\(what) is \(number); it must be from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  mutating func truth(_ node: Node?, of what: String) -> Bool? {
    guard let node else { return nil }
    if case .scalar(let scalar) = node {
      if ["true", "yes"].contains(scalar.string) { return true }
      if ["false", "no"].contains(scalar.string) { return false }
    }
    note(.wrongType, position(node), "\(what) must be `true` or `false`, not \(kind(node))")
    return nil
  }

  /// One of a few words.
  mutating func word<Value: RawRepresentable & CaseIterable>(
    _ node: Node?, of what: String, as type: Value.Type
  ) -> Value? where Value.RawValue == String {
    guard let node, let word = text(node, of: what) else { return nil }
    if let value = Value(rawValue: word) { return value }
    let known = Value.allCases.map(\.rawValue)
    note(
      .unknownWord, position(node),
      "“\(visible(word))” is not \(what)" + suggestion(for: word, among: known, kind: "words"))
    return nil
  }

  mutating func target(_ node: Node?, of what: String) -> Target? {
    guard let node, let word = text(node, of: what) else { return nil }
    if let target = Target(word) { return target }
    note(
      .unknownWord, position(node),
      "“\(visible(word))” is not a move, a dimension or a distortion"
        + suggestion(for: word, among: Target.allIDs, kind: "words"))
    return nil
  }

  mutating func id(_ node: Node?, of what: String) -> String? {
    guard let node, let id = text(node, of: what) else { return nil }
    return self.id(id, at: position(node), of: what)
  }

  mutating func id(_ id: String, at: Position, of what: String) -> String? {
    let fits = id.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
    }
    guard fits, id.count <= 64, !id.hasPrefix("-"), !id.hasSuffix("-") else {
      note(
        .badID, at,
        "“\(visible(id))” cannot be \(what); use up to 64 of a–z, 0–9 and hyphens, such as `told-mum`")
      return nil
    }
    return id
  }

  mutating func references(_ node: Node?, of what: String) -> [Reference] {
    guard let node else { return [] }
    return items(node).compactMap { reference($0, of: what) }
  }

  mutating func reference(_ node: Node?, of what: String) -> Reference? {
    guard let node, let id = text(node, of: what) else { return nil }
    return Reference(id: id, at: position(node))
  }

  func trimmed(_ text: String) -> String {
    var bare = text[...]
    while let last = bare.last, last.isWhitespace { bare.removeLast() }
    return String(bare.drop(while: \.isWhitespace))
  }
}
