internal import Conversation

/// Texts that nobody would think of, made from texts that people write. The same seed gives the same texts.
public struct FuzzedText: Sendable {
  private var chance: SplitMix64
  private let seeds: [String]

  /// - Parameter seeds: sound texts to cut up, at least one.
  public init(seed: UInt64, from seeds: [String]) {
    chance = SplitMix64(seed: seed)
    self.seeds = seeds.isEmpty ? ["I'm so sorry."] : seeds
  }

  public mutating func next() -> String {
    switch chance.below(8) {
    case 0: bytes()
    case 1: pieces()
    case 2: repetition()
    default: mutation()
    }
  }

  private mutating func bytes() -> String {
    String(decoding: (0..<chance.below(200)).map { _ in UInt8(truncatingIfNeeded: chance.next()) }, as: UTF8.self)
  }

  private mutating func pieces() -> String {
    (0..<chance.below(30)).map { _ in piece() }.joined()
  }

  private mutating func repetition() -> String {
    let part = chance.below(2) == 0 ? piece() : String(seed().prefix(1 + chance.below(30)))
    return String(repeating: part, count: 1 + chance.below(300))
  }

  /// A sound text with some of it lost, doubled, moved, or replaced.
  private mutating func mutation() -> String {
    var scalars = Array(seed().unicodeScalars)
    for _ in 0..<1 + chance.below(6) {
      let at = chance.below(scalars.count + 1)
      let end = min(scalars.count, at + 1 + chance.below(6))
      switch chance.below(7) {
      case 0: scalars.removeSubrange(at..<end)
      case 1: scalars.insert(contentsOf: scalars[at..<end], at: at)
      case 2: scalars.insert(contentsOf: piece().unicodeScalars, at: at)
      case 3: scalars.insert(contentsOf: seed().unicodeScalars, at: at)
      case 4:
        scalars.replaceSubrange(
          at..<end, with: String(String.UnicodeScalarView(scalars[at..<end])).uppercased().unicodeScalars)
      case 5: if at < scalars.count { scalars[at] = scalar() }
      default: scalars.removeAll { $0 == " " && chance.below(3) == 0 }
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private mutating func seed() -> String { seeds[chance.below(seeds.count)] }

  private mutating func piece() -> String {
    chance.below(4) == 0 ? String(Character(scalar())) : Self.pieces[chance.below(Self.pieces.count)]
  }

  private mutating func scalar() -> Unicode.Scalar {
    let limits: [UInt32] = [0x80, 0x100, 0x800, 0x3000, 0x1_0000, 0x11_0000]
    let value = UInt32(chance.below(Int(limits[chance.below(limits.count)])))
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static let pieces = [
    "you ", "I'm so sorry ", "and ", "but ", "so ", "why ", "not ", "have you tried ", "\"", "“", "”", "'", "’", "(",
    ")",
    "?!", "?", "...", "…", "—", "-", ",", ";", ":", "\n", "\n\n", "\r\n", "\t", " ", "\u{A0}", "\u{200B}", "\u{200D}",
    "\u{202E}", "\u{FEFF}", "\u{0}", "\u{1B}[31m", "😢", "👩‍👩‍👧", "🇬🇧", "👍🏽", "e\u{301}", "\u{301}", "ﬁ", "ß", "İ", "ŉ",
    "مرحبا ", "שלום ", "नमस्ते", "我很难过", "한국어", "1,000.50 ", "don’t ", "DID ", "u ", "sooooo ", "https://x.y/z?q=1 ",
    "haha", "lol", "*", "^", "$", "{hard}", "[", "]", "|", "\\", "a@b.c", "#tag", "<b>", "&amp;", "i'd've ", "''''",
  ]
}
