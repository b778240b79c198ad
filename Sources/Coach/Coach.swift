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
}
