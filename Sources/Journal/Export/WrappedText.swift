/// Breaks one line between words so that no line takes more than `columns` on a page of fixed width; a word
/// that is longer than that is broken inside. Never empty.
func wrap(_ line: String, columns: Int) -> [String] {
  var lines: [String] = []
  var current = ""
  var filled = 0
  for word in line.split(separator: " ") {
    let length = word.reduce(0) { $0 + columnsTaken(by: $1) }
    if filled > 0, filled + 1 + length <= columns {
      current += " " + word
      filled += 1 + length
      continue
    }
    if filled > 0 { lines.append(current) }
    (current, filled) = ("", 0)
    for character in word {
      let width = columnsTaken(by: character)
      if filled > 0, filled + width > columns {
        lines.append(current)
        (current, filled) = ("", 0)
      }
      current.append(character)
      filled += width
    }
  }
  return lines + [current]
}

/// 2 for what East Asian typography and emoji set wide, else 1. Close enough for a page, where a terminal
/// needs the exact tables.
private func columnsTaken(by character: Character) -> Int {
  guard let scalar = character.unicodeScalars.first else { return 0 }
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
    return 2
  default: return 1
  }
}
