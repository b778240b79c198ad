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
    blocks += section.lines.map(literal)
  }
  return blocks.joined(separator: "\n\n") + "\n"
}

private func quoted(_ block: String) -> String {
  block.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }.joined(separator: "\n")
}

/// The text with what CommonMark would take for mark-up escaped, and its line ends kept.
private func literal(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map(literalLine).joined(separator: "\\\n")
}

private func literalLine(_ line: Substring) -> String {
  let line = line.drop { $0 == " " || $0 == "\t" }
  var escaped = ""
  let digits = line.prefix { $0.isASCII && $0.isNumber }
  var index = line.startIndex
  if let first = line.first, "#+-=|".contains(first) {
    escaped += "\\"
  } else if !digits.isEmpty, digits.endIndex < line.endIndex, ".)".contains(line[digits.endIndex]) {
    escaped += digits + "\\"
    index = digits.endIndex
  }
  for character in line[index...] {
    if "\\`*_[]<>&~".contains(character) { escaped += "\\" }
    escaped.append(character)
  }
  return escaped
}
