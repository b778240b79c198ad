import English

/// The words of a text that say something, by their stems.
struct ContentWords: Sendable {
  private(set) var stems: Set<String> = []
  /// Those of them that are names.
  private(set) var names: Set<String> = []

  init(of text: String) {
    let scalars = Array(text.unicodeScalars)
    var startsSentence = true
    for token in tokens(of: text) {
      if token.isWord {
        if !stopWords.contains(token.text), !Self.everyday.contains(token.text) {
          let stem = stem(token.text)
          stems.insert(stem)
          if !startsSentence, scalars[token.range.lowerBound].properties.isUppercase { names.insert(stem) }
        }
        startsSentence = false
      } else if token.endsSentence || Self.quotes.contains(token.text) {
        startsSentence = true
      }
    }
  }

  static func union(of texts: [String]) -> Set<String> {
    texts.reduce(into: []) { $0.formUnion(ContentWords(of: $1).stems) }
  }

  private static let quotes: Set<String> = ["\"", "“", "”", "'", "‘", "—", ":"]

  /// In every other sentence, whatever it is about.
  private static let everyday: Set<String> = [
    "know", "think", "thought", "feel", "felt", "want", "wanted", "tell", "told", "look", "looked", "good", "bad",
    "day",
    "days", "week", "weeks", "time", "year", "years", "work", "people", "come", "came", "take", "took", "keep", "kept",
    "need", "find", "found", "sit", "sat", "stand", "put", "ask", "asked", "nice", "fine", "sure", "actually", "else",
    "god", "christ", "whole", "first", "last", "next", "little", "long", "talk", "talking", "hear", "heard", "went",
  ]
}
