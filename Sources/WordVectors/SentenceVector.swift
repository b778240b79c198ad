/// The direction of a sentence in meaning: 64 numbers, together of length 1 or all 0.
public struct SentenceVector: Sendable, Equatable {
  static let count = 64
  /// The length that stands for 1. Rounding makes it 131 at most, so that the product of two fits 16 bits; where a sum
  /// on the way there does not, it comes round again.
  private static let unit: Float = 127
  private static let perUnit: Float = 1 / (unit * unit)

  /// The numbers as signed bytes, two to a lane.
  private var pairs: (SIMD16<Int16>, SIMD16<Int16>) = (.zero, .zero)

  public init() {}

  /// The direction of several together.
  public init(meanOf vectors: some Sequence<SentenceVector>) {
    var sum = Sum()
    for vector in vectors { sum.add(vector) }
    self.init(sum)
  }

  init(_ sum: Sum) {
    let square = sum.numbers.reduce(Float(0)) { $0 + Float($1) * Float($1) }
    guard square > 0 else { return }
    let scale = Self.unit / square.squareRoot()
    withUnsafeMutableBytes(of: &pairs) { bytes in
      for (place, number) in sum.numbers.enumerated() {
        bytes[place] = UInt8(bitPattern: Int8((Float(number) * scale).rounded()))
      }
    }
  }

  /// The cosine of the angle between two sentences' directions: 1 for the same, about 0 for what has nothing to do with
  /// one another.
  public func similarity(to other: SentenceVector) -> Float {
    let sixteen = Self.product(pairs.0, other.pairs.0) &+ Self.product(pairs.1, other.pairs.1)
    let eight = sixteen.lowHalf &+ sixteen.highHalf
    let four = eight.lowHalf &+ eight.highHalf
    let two = four.lowHalf &+ four.highHalf
    return Float(two.x &+ two.y) * Self.perUnit
  }

  @inline(__always)
  private static func product(_ a: SIMD16<Int16>, _ b: SIMD16<Int16>) -> SIMD16<Int16> {
    ((a &<< 8) &>> 8) &* ((b &<< 8) &>> 8) &+ (a &>> 8) &* (b &>> 8)
  }

  public static func == (a: SentenceVector, b: SentenceVector) -> Bool { a.pairs == b.pairs }

  /// What the features of a sentence, or the vectors of several, add up to.
  struct Sum {
    private(set) var numbers = [Int32](repeating: 0, count: SentenceVector.count)

    /// Signed bytes.
    mutating func add(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
      numbers.withUnsafeMutableBufferPointer { numbers in
        for place in 0..<SentenceVector.count {
          numbers[place] &+= Int32(bytes.loadUnaligned(fromByteOffset: offset + place, as: Int8.self))
        }
      }
    }

    mutating func add(_ vector: SentenceVector) {
      withUnsafeBytes(of: vector.pairs) { add($0, at: 0) }
    }
  }
}
