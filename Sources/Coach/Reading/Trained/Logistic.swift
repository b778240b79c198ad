/// The logistic function and its inverse, without a C library, so that training and reading give the same values
/// everywhere.
package enum Logistic {
  /// 1 ∕ (1 + e⁻ˣ).
  package static func probability(_ x: Float) -> Float { 1 / (1 + exponential(-x)) }

  /// eˣ to about seven digits, x kept within ±80: a power of two times a polynomial (Taylor, |r| ≤ ln 2 ∕ 2).
  package static func exponential(_ x: Float) -> Float {
    let x = min(80, max(-80, x))
    let n = (x * 1.442_695_04).rounded()
    let r = (x - n * 0.693_359_375) + n * 2.121_944_4e-4
    let p = 1 + r * (1 + r * (0.5 + r * (0.166_666_67 + r * (0.041_666_67 + r * (0.008_333_33 + r * 0.001_388_89)))))
    return p * Float(sign: .plus, exponent: Int(n), significand: 1)
  }

  /// The inverse of `probability`, for 0 < p < 1: log(p ∕ (1 − p)).
  package static func logit(_ p: Float) -> Float { logarithm(p) - logarithm(1 - p) }

  /// ln x for x > 0: the exponent times ln 2, and the series of artanh for the rest.
  package static func logarithm(_ x: Float) -> Float {
    var exponent = Float(x.exponent)
    var mantissa = x.significand
    if mantissa > 1.414_213_6 {
      mantissa /= 2
      exponent += 1
    }
    let y = (mantissa - 1) / (mantissa + 1)
    let square = y * y
    let series = 1 + square * (0.333_333_34 + square * (0.2 + square * (0.142_857_15 + square * 0.111_111_11)))
    return exponent * 0.693_147_2 + 2 * y * series
  }
}
