/// The text, cut to `width` cells with "…" in the last one where it is longer. Wide glyphs are never split.
public func truncate(_ text: String, to width: Int) -> String {
  guard width > 0 else { return "" }
  var cells = 0
  var kept = text.startIndex
  for index in text.indices {
    cells += displayWidth(text[index])
    if cells > width { return text[..<kept] + "…" }
    if cells < width { kept = text.index(after: index) }
  }
  return text
}

/// The text in exactly `width` cells: cut as by `truncate`, or filled up with spaces.
public func padded(_ text: String, to width: Int, alignment: Alignment = .left) -> String {
  let fitted = truncate(text, to: width)
  let space = String(repeating: " ", count: max(width - displayWidth(fitted), 0))
  switch alignment {
  case .left: return fitted + space
  case .right: return space + fitted
  }
}

/// The side of its room on which a text stands.
public enum Alignment: Sendable {
  case left, right
}
