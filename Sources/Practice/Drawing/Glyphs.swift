import TextGrid

/// The marks that the screens draw beside words, and what stands for them where only ASCII can be shown.
struct Glyphs: Sendable {
  var ascii: Bool

  var marker: String { ascii ? ">" : "›" }
  var separator: String { ascii ? " - " : " · " }
  var rule: Character { ascii ? "-" : "─" }
  var upright: String { ascii ? "|" : "│" }
  var upDown: String { ascii ? "Up/Down" : "↑↓" }
  var more: String { ascii ? "..." : "…" }
}

extension Frame {
  /// The same picture with the typographic signs of our own prose in ASCII; letters of other scripts stay, since
  /// nothing readable could stand for them.
  func inASCII() -> Frame {
    var folded = self
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let cell = self[row, column]
        guard let plain = asciiStandIn(cell.text) else { continue }
        folded.put(plain, row: row, column: column, style: cell.style)
      }
    }
    return folded
  }
}

/// `nil` where the character may stay as it is.
func asciiStandIn(_ character: Character) -> String? {
  switch character {
  case "“", "”": "\""
  case "‘", "’": "'"
  case "–", "—", "─": "-"
  case "…": "."
  case "·", "•": "-"
  case "›": ">"
  case "│": "|"
  case "↑": "^"
  case "↓": "v"
  default: nil
  }
}
