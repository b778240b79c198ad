import Conversation

/// The session as a person would want to read it, in lines of at most 78 columns.
func textExport(of session: Session) -> String {
  let outline = Outline(session)
  var lines = wrapped(outline.title) + wrapped(outline.subtitle) + [""]
  for remark in outline.remarks {
    let indent = remark.isTakenBack ? "    " : ""
    lines += wrapped("\(remark.speaker): \(remark.text)", indent: indent) + [""]
  }
  for section in outline.sections {
    lines += wrapped(section.heading)
    let column = (section.rows.map(\.name.count).max() ?? 0) + 3
    for row in section.rows {
      lines.append("  " + row.name + String(repeating: " ", count: column - row.name.count) + row.value)
    }
    for line in section.lines { lines += wrapped(line, indent: "  ") }
    lines.append("")
  }
  while lines.last == "" { lines.removeLast() }
  return lines.joined(separator: "\n") + "\n"
}

private func wrapped(_ text: String, indent: String = "") -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
    wrap(String(line), columns: 78 - indent.count).map { $0.isEmpty ? "" : indent + $0 }
  }
}
