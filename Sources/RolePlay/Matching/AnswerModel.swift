/// How likely each of a sheet's answers is what a sentence asks for: a multinomial logit with "none of these" among
/// the choices (McFadden 1974).
enum AnswerModel {
  /// In the order of `Evidence.names`.
  static let coefficients: [Float] = [4.65, 3.55, 2.48, 5.59, 4.06, 4.34, 0.68, -1.39]
  /// The utility of "none of these".
  static let none: Float = 11.25

  static func utility(of evidence: Evidence) -> Float {
    var sum = coefficients[0] * evidence.nearest + coefficients[1] * evidence.third
    sum += coefficients[2] * evidence.asked + coefficients[3] * evidence.said
    sum += coefficients[4] * evidence.unexplained + coefficients[5] * evidence.drift
    sum += coefficients[6] * evidence.asksAlike + coefficients[7] * evidence.isOfAnother
    return sum
  }

  /// The probabilities of answers with these utilities; what they leave to 1 is that none is asked for.
  static func probabilities(_ utilities: [Float]) -> [Float] {
    let highest = utilities.reduce(none, max)
    let powers = utilities.map { exponential($0 - highest) }
    let sum = powers.reduce(exponential(none - highest), +)
    return powers.map { $0 / sum }
  }

  /// The exponential of a number that is not above 0, without Foundation.
  private static func exponential(_ x: Float) -> Float {
    guard x > -40 else { return 0 }
    // e^x is (e^(x/256))^256.
    let y = x / 256
    var power = 1 + y * (1 + y / 2 * (1 + y / 3))
    for _ in 0..<8 { power *= power }
    return power
  }
}
