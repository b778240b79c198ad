package import Conversation

/// Features are known by 64 bits only: FNV-1a (Fowler, Noll, Vo) of a word's bytes, mixed with what is said of it.
package enum FeatureKey {
  private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  /// The key of a word.
  package static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes in bytes.reduce(offset) { ($0 ^ UInt64($1)) &* prime } }
  }

  package static func of(_ move: Move) -> UInt64 { of(move.rawValue) }

  /// The key of a feature: its kind and up to three values.
  package static func of(_ name: FeatureName, _ a: UInt64 = 0, _ b: UInt64 = 0, _ c: UInt64 = 0) -> UInt64 {
    mixed(mixed(mixed(name.rawValue &* 0x9e37_79b9_7f4a_7c15, a), b), c)
  }

  /// The keys of the letters from `start` on, three, four and five at a time.
  static func letters(_ bytes: [UInt8], from start: Int, _ body: (UInt64) -> Void) {
    var hash = offset
    for length in 0..<min(5, bytes.count - start) {
      hash = (hash ^ UInt64(bytes[start + length])) &* prime
      if length >= 2 { body(of(.letters, hash)) }
    }
  }

  private static func mixed(_ key: UInt64, _ value: UInt64) -> UInt64 {
    var x = key ^ value
    // The finaliser of splitmix64.
    x = (x ^ (x >> 30)) &* 0xbf58_476d_1ce4_e5b9
    x = (x ^ (x >> 27)) &* 0x94d0_49bb_1331_11eb
    return (x ^ (x >> 31)) &+ 0x9e37_79b9_7f4a_7c15
  }
}
