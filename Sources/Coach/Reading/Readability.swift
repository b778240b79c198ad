import English

/// Whether a clause can be read as English at all.
enum Readability {
  /// 0 to 1: how surely `clause` is not.
  static func unreadable(_ clause: PreparedClause, in reply: PreparedReply) -> Double {
    guard !clause.words.isEmpty else { return isOnlyMarks(clause, in: reply) ? 0.9 : 0.3 }
    var known = 0
    var foreign = 0
    var otherScript = 0
    var nonsense = 0
    for i in clause.words {
      let kind = reply.kinds[i]
      if kind.contains(.known) {
        known += 1
      } else if kind.contains(.foreign) {
        foreign += 1
      } else if !reply.tokens[i].text.unicodeScalars.contains(where: { $0.value < 0x250 }) {
        otherScript += 1
      } else if isNonsense(reply.tokens[i].text) {
        nonsense += 1
      }
    }
    let count = clause.words.count
    if otherScript * 2 > count { return 0.95 }
    if nonsense * 2 >= count, known <= nonsense { return 0.9 }
    if foreign >= 2, foreign > known { return 0.85 }
    return 0
  }

  private static func isOnlyMarks(_ clause: PreparedClause, in reply: PreparedReply) -> Bool {
    clause.tokens.allSatisfy { i in
      reply.tokens[i].text.unicodeScalars.allSatisfy { $0.value < 0x2100 }
    }
  }

  /// A run of keys rather than a word: no vowel, five consonants in a row, a row of the keyboard, one pair
  /// over and over.
  static func isNonsense(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard bytes.count >= 4, bytes.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return false }
    var run = 0
    var longest = 0
    for byte in bytes {
      run = vowels.contains(byte) ? 0 : run + 1
      longest = max(longest, run)
    }
    if longest >= 5 || longest == bytes.count { return true }
    if keyboardRuns.contains(where: { word.contains($0) }) { return true }
    guard bytes.count >= 6 else { return false }
    return bytes.indices.dropFirst(2).allSatisfy { bytes[$0] == bytes[$0 - 2] }
  }

  private static let vowels: Set<UInt8> = Set("aeiouy".utf8)
  private static let keyboardRuns = [
    "asdf", "sdfg", "dfgh", "fghj", "ghjk", "hjkl", "qwer", "zxcv", "xcvb", "jkl",
  ]
}
