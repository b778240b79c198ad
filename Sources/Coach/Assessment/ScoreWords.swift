public import Conversation

/// What a score means in words, for the bars and for readers who see no bars.
public enum ScoreWords {
  /// Stands wherever a score is shown.
  public static let disclaimer =
    "These scores are a program's reading of your words against Hearken's own list of moves. "
    + "No expert has seen them."

  /// Stands beside a score that is only tentative.
  public static let tentative = "Tentative: even experts often disagree on this one."

  /// Stands where there was too little to go by.
  public static let notJudged = "There was too little here to go by, so take these scores as blank."

  /// A few words for a score, such as "now and then a question".
  public static func phrase(for score: DimensionScore) -> String {
    let phrases = bands(of: score.dimension)
    let band = min(4, max(0, Int((score.score - 0.5).rounded(.down))))
    return phrases[band]
  }

  /// Five phrases for the scores around 1, 2, 3, 4 and 5.
  public static func bands(of dimension: Dimension) -> [String] {
    switch dimension {
    case .encouragingElaboration:
      [
        "no room made for more", "an opening here or there", "some room to say more",
        "plenty of room to say more", "an open door all the way through",
      ]
    case .validatingEmotions:
      [
        "feelings went unmentioned", "a kind word here or there", "some feelings met",
        "feelings met most of the time", "feelings met all the way through",
      ]
    case .demonstratingUnderstanding:
      [
        "their story was not picked up", "a sign that you followed", "some of their story came back",
        "their story came back clearly", "you kept showing what you had heard",
      ]
    case .adviceGiving:
      ["no advice", "a hint of advice", "some advice", "a good deal of advice", "mostly advice"]
    case .selfOriented:
      [
        "the talk stayed with them", "a brief word about yourself", "some talk about yourself",
        "much about yourself", "mostly about yourself",
      ]
    case .dismissingEmotions:
      [
        "nothing waved away", "a touch of waving away", "feelings waved away at times",
        "feelings often waved away", "feelings waved away throughout",
      ]
    }
  }
}
