import Conversation

/// The session as CommonMark, with everything that was said taken literally.
func markdownExport(of session: Session) -> String {
  let outline = Outline(session)
  var blocks = ["# \(literal(outline.title))", "*\(literal(outline.subtitle))*"]
  for remark in outline.remarks {
    let block = "**\(literal(remark.speaker)):** \(literal(remark.text))"
    blocks.append(remark.isTakenBack ? quoted(block) : block)
  }
  for section in outline.sections {
    blocks.append("## \(literal(section.heading))")
    if !section.rows.isEmpty {
      blocks.append(
        section.rows.map { "- \(literal($0.name)): \(literal($0.value))" }.joined(separator: "\n"))
    }
    blocks += section.lines.map(literal)
  }
  return blocks.joined(separator: "\n\n") + "\n"
}

private func quoted(_ block: String) -> String {
  block.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }.joined(separator: "\n")
}

/// The text with what CommonMark would take for mark-up escaped, and its lines and paragraphs kept.
private func literal(_ text: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(literalLine)
  let paragraphs = lines.split(separator: "").map { $0.joined(separator: "\\\n") }
  return paragraphs.joined(separator: "\n\n")
}

private func literalLine(_ line: Substring) -> String {
  let line = line.drop(while: \.isWhitespace)
  var escaped = ""
  var index = line.startIndex
  if let first = line.first, "#+-=|".contains(first) {
    escaped += "\\"
  } else if let mark = listMark(of: line) {
    escaped += line[..<mark] + "\\"
    index = mark
  }
  for character in line[index...] {
    if "\\`*_[]<>&~".contains(character) { escaped += "\\" }
    escaped.append(character)
  }
  return escaped
}

/// Where the full stop or bracket stands that would make the line an item of a numbered list.
private func listMark(of line: Substring) -> Substring.Index? {
  let digits = line.prefix { $0.isASCII && $0.isNumber }
  guard !digits.isEmpty, digits.endIndex < line.endIndex, ".)".contains(line[digits.endIndex]) else {
    return nil
  }
  let next = line.index(after: digits.endIndex)
  return next == line.endIndex || line[next].isWhitespace ? digits.endIndex : nil
}
