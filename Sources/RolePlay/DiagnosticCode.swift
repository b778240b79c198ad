/// What kind of thing is wrong in a scenario file. The codes are stable. Those from SC101 on come from
/// looking at a sheet as its writer would, and never keep it from being played.
public enum DiagnosticCode: String, CaseIterable, Sendable {
  /// The text is not YAML.
  case syntax = "SC001"
  /// An anchor or an alias (`&name`, `*name`), which a scenario does without: a few lines of them can
  /// unfold into gigabytes.
  case alias = "SC002"
  /// A key that means nothing where it stands.
  case unknownKey = "SC003"
  /// A key that has to be there and is not.
  case missingKey = "SC004"
  /// A list where text belongs, text where a number belongs, and the like.
  case wrongType = "SC005"
  /// A number outside its range.
  case outOfRange = "SC006"
  /// A word that is not one of those allowed: a move, a setting, a band.
  case unknownWord = "SC007"
  /// An id that is not lower-case words joined by hyphens.
  case badID = "SC008"
  /// Two facts, milestones or endings of one name.
  case duplicateID = "SC009"
  /// A fact, a milestone, a claim or an ending that is named and not defined.
  case unknownReference = "SC010"
  /// Control characters or escape sequences in text. They are kept and shown as harmless text.
  case controlCharacters = "SC011"
  /// No `to: anything` among the reactions.
  case noFallback = "SC012"
  /// More text than a scenario can need.
  case tooLarge = "SC013"
  /// Text or a list with nothing in it.
  case empty = "SC014"
  /// A condition that cannot be read: `trust: "about 6"`.
  case badCondition = "SC015"
  /// A file for another version of the format.
  case schema = "SC016"
  /// One key twice in one place.
  case duplicateKey = "SC017"
  /// `accurate` on something that is not the naming of a feeling.
  case accurateElsewhere = "SC018"

  /// A move or a dimension that no reaction answers.
  case unansweredMove = "SC101"
  /// A guard with words of the fact that it guards.
  case leakyGuard = "SC102"
  /// A fact that no play can come to.
  case unreachableFact = "SC103"
  /// A reaction that no reply can bring about.
  case unreachableReaction = "SC104"
  /// An ending that no play can come to.
  case unreachableEnding = "SC105"
  /// Two reactions that answer the same under the same conditions.
  case tiedReactions = "SC106"
  /// One line in two places.
  case repeatedLine = "SC107"
  /// A question of one fact that another fact, or a correction, answers.
  case stolenQuestion = "SC108"
  /// A fact or an opening without `feels`.
  case missingFeeling = "SC109"
  /// Fewer tests than a sheet should have, or one that expects nothing.
  case tooFewTests = "SC110"
  /// A line in which the partner advises the learner.
  case partnerAdvises = "SC111"
  /// Thanks in a line that answers something hostile or dismissing.
  case thanksForHurt = "SC112"
  /// A milestone that no play can come to.
  case unreachableMilestone = "SC113"
  /// A beat whose turn never comes.
  case unreachableBeat = "SC114"
  /// A bot of the rehearsal that comes to what it should not, or not to what it should.
  case botOutcome = "SC201"

  /// Whether a sheet in which it is found can still be played.
  public var severity: Diagnostic.Severity {
    switch self {
    case .controlCharacters: .warning
    case _ where rawValue >= "SC100": .warning
    default: .error
    }
  }
}
