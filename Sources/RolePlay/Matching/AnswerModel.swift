/// How likely each of a sheet's answers is what a sentence asks for: a multinomial logit with "none of these" among
/// the choices (McFadden 1974).
enum AnswerModel {
  /// What each kind of evidence counts.
  static let coefficients = Evidence(
    nearest: 6.11, third: 5.29, asked: 4.63, said: 3.68, unexplained: 3.09, drift: 4.54, asksAlike: 0.79,
    isOfAnother: -1.71, isCorrection: 3.42)
  static let ofNone = EvidenceOfNone(nearest: 5.25, third: 8.8, isRemark: -0.94, weight: -3.94)
  /// The utility of "none of these" where nothing speaks for it.
  static let none: Float = 11.54

  static func utility(of evidence: Evidence) -> Float {
    // Term by term: this runs for every fact at every sentence, and a list of nine would be made each time.
    var sum = coefficients.nearest * evidence.nearest + coefficients.third * evidence.third
    sum += coefficients.asked * evidence.asked + coefficients.said * evidence.said
    sum += coefficients.unexplained * evidence.unexplained + coefficients.drift * evidence.drift
    sum += coefficients.asksAlike * evidence.asksAlike + coefficients.isOfAnother * evidence.isOfAnother
    return sum + coefficients.isCorrection * evidence.isCorrection
  }

  static func utility(of evidence: EvidenceOfNone) -> Float {
    none + ofNone.nearest * evidence.nearest + ofNone.third * evidence.third + ofNone.isRemark * evidence.isRemark
      + ofNone.weight * evidence.weight
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
