/// Numbers in words and in figures, so that "27 years" is "twenty-seven years".
enum Numerals {
  /// The words with the numbers among them in figures.
  static func inFigures(_ words: [String]) -> [String] {
    guard words.contains(where: { named[$0] != nil }) else { return words }
    var written: [String] = []
    for (place, word) in words.enumerated() {
      guard let value = named[word] else {
        written.append(word)
        continue
      }
      // "Seven" behind "twenty".
      if 1...9 ~= value, place > 0, let tens = named[words[place - 1]], tens >= 20 {
        written[written.count - 1] = String(tens + value)
      } else {
        written.append(String(value))
      }
    }
    return written
  }

  /// The numbers from two up: "one" is seldom a number.
  static func values(in words: [String]) -> Set<Int> { Set(inFigures(words).compactMap(Int.init).filter { $0 > 1 }) }

  private static let named: [String: Int] = {
    let upToNineteen = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    let values = Array(0..<upToNineteen.count) + tens.indices.map { 10 * $0 + 20 }
    return Dictionary(uniqueKeysWithValues: zip(upToNineteen + tens, values))
  }()
}
