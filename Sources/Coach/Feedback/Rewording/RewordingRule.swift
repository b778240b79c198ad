import Conversation

/// One way of turning a sentence that cost something into one that reaches, keeping the learner's own words.
struct RewordingRule: Sendable {
  /// Stands for the rule in tests.
  var id: String
  /// The moves that it mends.
  var moves: Set<Move>
  /// Ways to say it, best first; empty where the rule does not fit the sentence.
  var reword: @Sendable (Phrasing) -> [String]
}

/// What a rule has to work with.
struct Phrasing: Sendable {
  var words: OwnWords
  var felt: FeltMoment

  init(_ clause: String, felt: FeltMoment) {
    words = OwnWords(clause)
    self.felt = felt
  }
}

extension RewordingRule {
  /// In the order in which they are tried; the more particular come first.
  static let all: [RewordingRule] = [
    .dontFeel, .whyDidntYou, .shouldHave, .youDontHaveTo, .letsDoThat, .canWait, .askInstead, .handBack,
    .explainLater, .atLeast, .itsJust, .othersHaveItWorse, .godsPlan, .happensForAReason, .hopeful, .thatsLife,
    .tooSensitive, .eitherWay, .sorryToHear, .thatIsHard, .smallWord, .areYouOk, .sameHere,
  ]
}
