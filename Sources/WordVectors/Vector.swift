/// A direction in meaning: a word's, or that of several words together.
public struct Vector: Sendable, Equatable {
  /// How many runs of 16 numbers it has.
  static let parts = WordVectors.dimensions / 16

  private var first = SIMD16<Float>.zero
  private var second = SIMD16<Float>.zero
  private var third = SIMD16<Float>.zero

  public init() {}

  subscript(part: Int) -> SIMD16<Float> {
    get { part == 0 ? first : part == 1 ? second : third }
    set {
      switch part {
      case 0: first = newValue
      case 1: second = newValue
      default: third = newValue
      }
    }
  }

  /// Its numbers, in order.
  public var numbers: [Float] { (0..<Self.parts).flatMap { part in (0..<16).map { self[part][$0] } } }

  public static func += (sum: inout Vector, vector: Vector) {
    sum.first += vector.first
    sum.second += vector.second
    sum.third += vector.third
  }

  /// The scalar product: for vectors of length 1 the cosine of the angle between them.
  public func dot(_ other: Vector) -> Float {
    (first * other.first + second * other.second + third * other.third).sum()
  }

  /// The same direction with length 1; all zeros stay as they are.
  public var unit: Vector {
    let length = dot(self).squareRoot()
    guard length > 0 else { return self }
    var unit = self
    for part in 0..<Self.parts { unit[part] /= length }
    return unit
  }
}
