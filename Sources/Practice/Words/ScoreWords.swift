import Conversation

/// Scores as words and as "3.4 of 5".
enum ScoreWords {
  /// How much of it there was: the same words for all that is shown as the same figure.
  static func amount(_ score: Double) -> String {
    switch Double(tenths(score)) / 10 {
    case ..<1.5: "hardly any"
    case ..<2.3: "a little"
    case ..<3.2: "some"
    case ..<4.2: "quite a lot"
    default: "very much"
    }
  }

  /// "3.4"
  static func figure(_ score: Double) -> String {
    let tenths = tenths(score)
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func tenths(_ score: Double) -> Int { Int((min(max(score, 1), 5) * 10).rounded()) }

  /// "quite a lot, tentative": only what is unsure is said to be so.
  static func words(_ score: DimensionScore) -> String {
    amount(score.score) + (score.certainty == .tentative ? ", tentative" : "")
  }

  /// "3.4 of 5, quite a lot, tentative"
  static func sentence(_ score: DimensionScore) -> String { "\(figure(score.score)) of 5, \(words(score))" }

  /// What the scores are, said wherever they are shown.
  static let whatTheyAre =
    "These scores are a program's reading of your words, made with Hearken's own list of moves. "
    + "Tentative ones are where experts, too, often disagree. Use them to think with, not as a mark."

  static let tooLittle =
    "There was little to go by, so take the scores below as a first guess. A few more replies would tell more."
}
