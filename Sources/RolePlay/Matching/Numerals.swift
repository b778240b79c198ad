/// Numbers in words and in figures, so that "27 years" is "twenty-seven years".
enum Numerals {
  /// The words with the numbers among them in figures.
  static func inFigures(_ words: [String]) -> [String] {
    var written: [String] = []
    var place = words.startIndex
    while place < words.endIndex {
      if let tens = tens[words[place]], place + 1 < words.endIndex, let unit = units[words[place + 1]], 1...9 ~= unit {
        written.append(String(tens + unit))
        place += 2
        continue
      }
      written.append((tens[words[place]] ?? units[words[place]]).map(String.init) ?? words[place])
      place += 1
    }
    return written
  }

  /// The numbers from two up: "one" is seldom a number.
  static func values(in words: [String]) -> Set<Int> { Set(inFigures(words).compactMap(Int.init).filter { $0 > 1 }) }

  private static let units = places([
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ])
  private static let tens = places([
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]).mapValues { 10 * $0 }

  private static func places(_ words: [String]) -> [String: Int] {
    Dictionary(words.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }
}
