/// How likely each of a sheet's answers is what a sentence asks for: a multinomial logit with "none of these" among
/// the choices (McFadden 1974). `Tests/RolePlayTests/Questions/fit.py` fits the coefficients.
enum AnswerModel {
  /// What each kind of evidence counts.
  static let coefficients = Evidence(nearest: 9.48, third: 10.93, held: 8.1, isCorrection: 4)
  static let ofNone = EvidenceOfNone(nearest: 6.83, third: 15.39, weight: -4.81)
  /// The utility of "none of these" where nothing speaks for it.
  static let none: Float = 6.87

  static func utility(of evidence: Evidence) -> Float {
    coefficients.nearest * evidence.nearest + coefficients.third * evidence.third + coefficients.held * evidence.held
      + coefficients.isCorrection * evidence.isCorrection
  }

  static func utility(of evidence: EvidenceOfNone) -> Float {
    none + ofNone.nearest * evidence.nearest + ofNone.third * evidence.third + ofNone.weight * evidence.weight
  }

  /// The probabilities of answers with these utilities; what they leave to 1 is that none is asked for.
  static func probabilities(_ utilities: [Float], none: Float) -> [Float] {
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
