extension Character {
  /// What stands for the character on a terminal that shows ASCII only: its likeness, or "?".
  var inASCII: Character {
    if isASCII { return self }
    switch self {
    case "‘", "’", "′": return "'"
    case "“", "”", "″": return "\""
    case "–", "—", "‐", "─", "━", "−": return "-"
    case "│", "┃": return "|"
    case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼", "╭", "╮", "╰", "╯": return "+"
    case "…", "·": return "."
    case "•", "●", "○": return "*"
    case "›", "→", "▶", "❯": return ">"
    case "‹", "←", "◀": return "<"
    case "↑", "▲": return "^"
    case "↓", "▼": return "v"
    case "█", "▇", "▆", "▅": return "#"
    case "▄", "▃", "▂", "▁": return "_"
    case "\u{A0}": return " "
    default: return "?"
    }
  }
}
