internal import CResources

/// English words as vectors whose angles say how near two words are in meaning, and how common each word is.
///
/// The table is part of the program and read in place. `WordVectors/README.md` says how it is laid out, how it was
/// made, and from what.
public struct WordVectors: Sendable {
  /// The table that the program carries.
  public static let standard = WordVectors()

  /// How many numbers a vector has.
  public static let dimensions = 48

  /// A word's place in the table.
  public struct Word: Sendable, Hashable {
    let row: Int32

    public var place: Int { Int(row) }
  }

  // Unsafe only to the compiler, which takes no raw pointer for Sendable: these bytes are constants of the program,
  // never written and never freed, so any thread may read them.
  nonisolated(unsafe) private let bytes: UnsafeRawBufferPointer
  public let count: Int
  private let neighbours: Int
  private let neighbourCount: Int
  private let ends: Int
  private let frequencies: Int
  private let letters: Int

  private init() {
    let table = hearken_word_vectors()
    bytes = UnsafeRawBufferPointer(start: table.bytes, count: table.count)
    count = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
    neighbourCount = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self)))
    neighbours = Self.header + count * Self.dimensions
    ends = neighbours + 2 * count * neighbourCount
    frequencies = ends + 4 * (count + 1)
    letters = frequencies + count
  }

  private static let header = 16

  /// The word spelt so, in lower case; `nil` where the table does not have it.
  public func find(_ word: String) -> Word? {
    var word = word
    return word.withUTF8 { spelling in
      var low = 0
      var high = count
      while low < high {
        let middle = (low + high) / 2
        let order = compare(spelling, withWordAt: middle)
        if order == 0 { return Word(row: Int32(middle)) }
        if order < 0 { high = middle } else { low = middle + 1 }
      }
      return nil
    }
  }

  /// The cosine of the angle between two words' vectors: 1 for the same word, about 0 for words that have nothing to
  /// do with one another.
  public func similarity(_ a: Word, _ b: Word) -> Float {
    var sum = SIMD16<Int32>.zero
    let (a, b) = (start(of: a), start(of: b))
    for offset in stride(from: 0, to: Self.dimensions, by: 16) {
      let x = SIMD16<Int16>(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: a + offset, as: SIMD16<Int8>.self))
      let y = SIMD16<Int16>(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: b + offset, as: SIMD16<Int8>.self))
      sum &+= SIMD16<Int32>(truncatingIfNeeded: x &* y)
    }
    return Float(sum.wrappedSum()) / (127 * 127)
  }

  /// The words nearest in meaning, nearest first, without inflections of the same word.
  public func neighbours(of word: Word) -> [Word] {
    let start = neighbours + 2 * Int(word.row) * neighbourCount
    return (0..<neighbourCount).map { place in
      let row = UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 2 * place, as: UInt16.self))
      return Word(row: Int32(row))
    }
  }

  /// Adds a word's vector, times `weight`, to a sum.
  public func add(_ word: Word, times weight: Float, to sum: inout Vector) {
    let start = start(of: word)
    for part in 0..<Vector.parts {
      let numbers = bytes.loadUnaligned(fromByteOffset: start + 16 * part, as: SIMD16<Int8>.self)
      sum[part] += SIMD16<Float>(numbers) * (weight / 127)
    }
  }

  /// How often a word comes, as log₁₀ of its occurrences in a billion words of text: about 7.5 for "the", 3 for what is
  /// seldom said (the Zipf scale; van Heuven et al. 2014).
  public func frequency(of word: Word) -> Float { Float(bytes[frequencies + Int(word.row)]) / 20 }

  private func start(of word: Word) -> Int { Self.header + Int(word.row) * Self.dimensions }

  private func end(ofWordBefore row: Int) -> Int {
    letters + Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: ends + 4 * row, as: UInt32.self)))
  }

  /// Below 0 where the spelling comes before that word, 0 where it is that word.
  private func compare(_ spelling: UnsafeBufferPointer<UInt8>, withWordAt row: Int) -> Int {
    let start = end(ofWordBefore: row)
    let length = end(ofWordBefore: row + 1) - start
    for place in 0..<min(length, spelling.count) {
      let difference = Int(spelling[place]) - Int(bytes[start + place])
      if difference != 0 { return difference }
    }
    return spelling.count - length
  }
}
