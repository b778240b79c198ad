/// A text as it is compared with others: its words in lower case, without marks, in one straight spelling of the
/// apostrophe.
package struct ComparableText: Sendable {
  package let words: [String]

  package init(_ text: String) {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.append(scalar)
      } else if scalar == "'" || scalar == "’" {
        word.append("'")
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    self.words = words.filter { $0 != "'" }
  }

  /// The runs of `count` words, each as one text; none where there are fewer.
  package func wordGrams(_ count: Int) -> [String] {
    guard words.count >= count else { return [] }
    return (0...(words.count - count)).map { words[$0..<$0 + count].joined(separator: " ") }
  }

  /// Hashes (FNV-1a, 64 bits) of the runs of `count` scalars of the words joined by spaces, with a space before and
  /// after, each once.
  package func characterGrams(_ count: Int) -> [UInt64] {
    let scalars = Array(" \(words.joined(separator: " ")) ".unicodeScalars)
    guard scalars.count >= count else { return [] }
    var grams: Set<UInt64> = []
    for start in 0...(scalars.count - count) {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for scalar in scalars[start..<start + count] { hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01b3 }
      grams.insert(hash)
    }
    return Array(grams)
  }
}

/// The sentences of `text`: what stands between full stops, question and exclamation marks and line breaks.
package func sentences(of text: String) -> [String] {
  text.split { ".?!…\n\r".contains($0) }.map { $0.trimmed }.filter { !$0.isEmpty }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
