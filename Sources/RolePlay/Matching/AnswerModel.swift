/// How likely each of a sheet's answers is what a sentence asks for: a multinomial logit with "none of these" among
/// the choices (McFadden 1974).
enum AnswerModel {
  /// What each kind of evidence counts.
  static let coefficients = Evidence(
    nearest: 4.65, third: 3.55, asked: 2.48, said: 5.59, unexplained: 4.06, drift: 4.34, asksAlike: 0.68,
    isOfAnother: -1.39)
  /// The utility of "none of these".
  static let none: Float = 11.25

  static func utility(of evidence: Evidence) -> Float {
    // Term by term: this runs for every fact at every sentence, and a list of eight would be made each time.
    var sum = coefficients.nearest * evidence.nearest + coefficients.third * evidence.third
    sum += coefficients.asked * evidence.asked + coefficients.said * evidence.said
    sum += coefficients.unexplained * evidence.unexplained + coefficients.drift * evidence.drift
    sum += coefficients.asksAlike * evidence.asksAlike + coefficients.isOfAnother * evidence.isOfAnother
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
