import TextGrid

/// What each ink and weight is for. Every one of them comes with words that say the same.
enum Theme {
  static let title = Style(bold: true)
  static let heading = Style(bold: true)
  static let quiet = Style(dim: true)
  static let partner = Style(.cyan, bold: true)
  static let learner = Style(.green, bold: true)
  static let coach = Style(.magenta)
  static let evidence = Style(underline: true)
  // No yellow: on a light background it cannot be read.
  static let attention = Style(bold: true)
  static let chosen = Style(bold: true, reverse: true)
}
