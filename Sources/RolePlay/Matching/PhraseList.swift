/// Phrases written one after another with bars between them.
enum PhraseList {
  /// Splits at the bars outside brackets.
  static func alternatives(_ text: String) -> [String] {
    var found: [String] = []
    var current = ""
    var depth = 0
    for character in text where character != "\n" {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      default: break
      }
      if character == "|", depth == 0 {
        found.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    return (found + [current]).compactMap { phrase in
      let words = phrase.split(separator: " ")
      return words.isEmpty ? nil : words.joined(separator: " ")
    }
  }
}
