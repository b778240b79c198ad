public import Conversation

/// Text → reading → assessment → feedback. Pure: the same words give the same answer.
public struct Coach: Sendable {
  /// The coach with every move of the catalogue.
  public static let standard = Coach()
  /// Which coach this is: results of different engines are not comparable.
  public static let engine = Engine(version: "0.1.0", taxonomy: "1")

  let taggers: [any MoveTagger]
  let scorer: Scorer

  public init() {
    self.init(taggers: [
      IdiomTagger(MoveCatalogue.all), QuestionTagger(), StatementTagger(), ListeningTagger(),
    ])
  }

  /// A coach whose moves are found by `taggers`.
  package init(taggers: [any MoveTagger]) {
    self.taggers = taggers
    scorer = Scorer(MoveCatalogue.all)
  }

  /// Six scores for a conversation, from the readings in its learner messages (those without one are read here).
  public func assess(_ messages: [Message]) -> Assessment {
    Assessment(
      judged: false, scores: Dimension.allCases.map { DimensionScore($0, score: 1, certainty: .tentative) })
  }

  /// One strength, one focus, with the learner's own words.
  public func feedback(on messages: [Message], assessment: Assessment, partner: String) -> Feedback {
    Feedback()
  }
}
