internal import CResources

/// What whole sentences mean, as vectors: the sum of what each word, each pair of neighbouring words and the first word
/// say, fitted to a sentence encoder.
///
/// The table is part of the program and read in place. `WordVectors/README.md` says how it is laid out, how it was
/// made, and from what.
public struct SentenceVectors: Sendable {
  /// The table that the program carries.
  public static let standard = SentenceVectors()

  // Unsafe only to the compiler, as in `WordVectors`.
  nonisolated(unsafe) private let bytes: UnsafeRawBufferPointer
  /// How far a key is shifted to give its bucket.
  private let shift: UInt32
  private let keys: Int
  private let rows: Int
  private let vectors: Int

  private init() {
    let table = hearken_sentence_vectors()
    bytes = UnsafeRawBufferPointer(start: table.bytes, count: table.count)
    let count = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
    let bucketBits = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
    shift = 32 - bucketBits
    keys = Self.header + 4 * (1 << Int(bucketBits) + 1)
    rows = keys + 4 * count
    vectors = rows + 2 * count
  }

  private static let header = 16
  /// More words change little, and the sums stay small.
  private static let longest = 100

  /// The direction of a sentence with these words, in the form that `words(of:)` gives them; zero where the table knows
  /// nothing of it.
  public func vector(of words: [String]) -> SentenceVector {
    var sum = SentenceVector.Sum()
    var before = FeatureHash()
    for word in words.prefix(Self.longest) {
      let alone = FeatureHash().adding(word)
      add(alone, to: &sum)
      // The first word stands behind nothing and a blank.
      add(before.adding(" ").adding(word), to: &sum)
      before = alone
    }
    return SentenceVector(sum)
  }

  private func add(_ feature: FeatureHash, to sum: inout SentenceVector.Sum) {
    let bucket = Self.header + 4 * Int(feature.value >> shift)
    for place in Int(number(at: bucket))..<Int(number(at: bucket + 4))
    where number(at: keys + 4 * place) == feature.value {
      let row = UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: rows + 2 * place, as: UInt16.self))
      sum.add(bytes, at: vectors + Int(row) * SentenceVector.count)
    }
  }

  private func number(at offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}

/// FNV-1a (Fowler, Noll and Vo) of the letters of a feature.
private struct FeatureHash {
  var value: UInt32 = 0x811C_9DC5

  func adding(_ text: String) -> FeatureHash {
    var text = text
    return FeatureHash(value: text.withUTF8 { $0.reduce(value) { ($0 ^ UInt32($1)) &* 0x0100_0193 } })
  }
}
