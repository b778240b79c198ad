import Yams

extension SheetReader {
  /// The root of a scenario text; `nil`, and a note of why, where there is none.
  mutating func document(_ text: String) -> Node? {
    guard text.utf8.count <= ScenarioFile.largest else {
      note(
        .tooLarge, .start,
        "the file has \(text.utf8.count / 1024) kB; a scenario may have at most "
          + "\(ScenarioFile.largest / 1024) kB, so shorten it or make it two scenarios")
      return nil
    }
    if let alias = aliasPosition(in: text) {
      note(.alias, alias, Self.aliasMessage)
      return nil
    }
    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        note(.empty, .start, "the file is empty; `hearken scenarios export` writes one out to start from")
        return nil
      }
      // Nodes hold their anchors weakly: they are gone with the parser.
      return withExtendedLifetime(parser) { () -> Node? in
        if let anchor = firstAnchor(in: root) {
          note(.alias, anchor, Self.aliasMessage)
          return nil
        }
        return root
      }
    } catch {
      note(syntaxError: error, in: text)
      return nil
    }
  }

  private static let aliasMessage =
    "anchors and aliases (`&name`, `*name`) are not read; write the text out where it is needed, "
    + "or put quotes around it if it only begins with that sign"

  /// Where an alias stands whose anchor stands somewhere too. This is looked for before parsing, because
  /// a few nested aliases unfold into more nodes than memory holds. In prose the two do not meet.
  private func aliasPosition(in text: String) -> Position? {
    var anchors: Set<String> = []
    var aliases: [(name: String, at: Position)] = []
    var position = Position.start
    var before: Unicode.Scalar = "\n"
    var open: (sign: Unicode.Scalar, name: String, at: Position)?
    func close() {
      guard let name = open, !name.name.isEmpty else { return }
      if name.sign == "&" { anchors.insert(name.name) } else { aliases.append((name.name, name.at)) }
    }
    for scalar in text.unicodeScalars {
      if open != nil {
        if isNamePart(scalar) {
          open?.name.unicodeScalars.append(scalar)
        } else {
          close()
          open = nil
        }
      }
      if open == nil, scalar == "&" || scalar == "*", " \t\r\n[{,:-?".unicodeScalars.contains(before) {
        open = (scalar, "", position)
      }
      before = scalar
      position.column += 1
      if scalar == "\n" { position = Position(line: position.line + 1, column: 1) }
    }
    close()
    return aliases.first { anchors.contains($0.name) }?.at
  }

  private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "-" || (scalar.isASCII && scalar.properties.isAlphabetic)
      || ("0"..."9").contains(scalar)
  }

  private func firstAnchor(in node: Node) -> Position? {
    switch node {
    case .scalar(let scalar):
      return scalar.anchor == nil ? nil : position(node)
    case .alias:
      return position(node)
    case .sequence(let sequence):
      if sequence.anchor != nil { return position(node) }
      for item in sequence { if let found = firstAnchor(in: item) { return found } }
    case .mapping(let mapping):
      if mapping.anchor != nil { return position(node) }
      for (key, value) in mapping {
        if let found = firstAnchor(in: key) ?? firstAnchor(in: value) { return found }
      }
    }
    return nil
  }

  private mutating func note(syntaxError error: any Error, in text: String) {
    guard let error = error as? YamlError else {
      note(.syntax, .start, "the file cannot be read as YAML: \(error)")
      return
    }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
      let place = context.map { " (\($0.text) from line \($0.mark.line))" } ?? ""
      note(
        .syntax, Position(line: mark.line, column: mark.column),
        "this is not YAML: \(problem)\(place); look at the quotes, the colons and the indentation here")
    case .composer(_, let problem, let mark, _):
      let at = Position(line: mark.line, column: mark.column)
      if problem.contains("alias") {
        note(.alias, at, Self.aliasMessage)
      } else {
        note(.syntax, at, "a file holds one scenario; what follows here belongs in another file")
      }
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.map { "`\(visible($0))`" }.joined(separator: " and ")
      note(
        .duplicateKey, Position(line: context.mark.line, column: context.mark.column),
        "\(names) stands here more than once; keep one of them")
    case .reader(_, let offset, let value, _):
      note(
        .syntax, offset.map { place(ofCharacter: $0, in: text) } ?? .start,
        "a character that cannot stand in a text file (\(codePoint(value))); take it out")
    default:
      note(.syntax, .start, "the file cannot be read as YAML: \(error)")
    }
  }

  private func codePoint(_ value: Int32) -> String {
    guard value >= 0 else { return "unknown" }
    let hex = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }

  private func place(ofCharacter offset: Int, in text: String) -> Position {
    var place = Position.start
    for character in text.prefix(offset) {
      if character.isNewline {
        place = Position(line: place.line + 1, column: 1)
      } else {
        place.column += character.unicodeScalars.count
      }
    }
    return place
  }
}
