/// What kind of thing is wrong in a scenario file. The codes are stable.
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
}
