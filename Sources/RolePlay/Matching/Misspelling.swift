import English

/// Slips of the finger and of spelling, told apart from other words that look alike.
enum Misspelling {
  /// Whether `written` is likely `meant` with one mistake: letters swapped, one too many or too few, or
  /// one vowel for another. A different consonant ("bother", "mother") or first letter makes another word.
  static func isLikely(_ written: String, of meant: String) -> Bool {
    guard written.utf8.first == meant.utf8.first, isNearlySame(written, meant) else { return false }
    let a = Array(written.utf8)
    let b = Array(meant.utf8)
    guard a.count == b.count else { return !isInflection(a, b) }
    let differing = a.indices.filter { a[$0] != b[$0] }
    // Two places differ only where neighbours are swapped.
    guard differing.count == 1, let place = differing.first else { return true }
    return vowels.contains(a[place]) && vowels.contains(b[place])
  }

  /// One is the other with an ending: "strange", "stranger".
  private static func isInflection(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    return long.starts(with: short) && long.last.map { "rsydn".utf8.contains($0) } ?? false
  }

  private static let vowels = Array("aeiouy".utf8)
}
