public import Conversation

/// Text → reading → assessment → feedback. Pure: the same words give the same answer.
public struct Coach: Sendable {
  /// The coach with every move of the catalogue.
  public static let standard = Coach()
  /// Which coach this is: results of different engines are not comparable.
  public static let engine = Engine(version: "0.2.0", taxonomy: "1")

  let taggers: [any MoveTagger]
  let scorer: Scorer
  /// `nil` for a coach of patterns alone.
  let reader: TrainedReader?
  /// Whether a reply is read beside what was said before it; `false` only to see what that is worth.
  let looksBack: Bool
  /// Confidences below this are not listed.
  var listed = TaggedMove.listed

  /// The same, which lists every move, however little it believes in it; for measuring how it orders them.
  package var listingAll: Coach {
    var coach = self
    coach.listed = 0
    return coach
  }

  /// The patterns, and the weights that travel inside the program.
  public init() { self.init(taggers: Coach.patterns, reader: EmbeddedWeights.reader) }

  /// A coach whose moves are found by `taggers` and weighed by `reader`, where there is one.
  package init(taggers: [any MoveTagger], reader: TrainedReader? = nil, looksBack: Bool = true) {
    self.taggers = taggers
    self.reader = reader
    self.looksBack = looksBack
    scorer = Scorer(MoveCatalogue.all)
  }

  /// Idioms, and the build of what is said, in the order that trained weights know them by.
  package static var patterns: [any MoveTagger] {
    [IdiomTagger(MoveCatalogue.all), QuestionTagger(), StatementTagger(), ListeningTagger()]
  }
}
