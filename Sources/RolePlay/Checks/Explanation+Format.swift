/// Explanations of what can be wrong with keys and values.
extension Explanation {
  static let unknownKey = Explanation(
    title: "A key that means nothing here",
    what: "A key is misspelt, or stands where it does not belong.",
    why: "What is written under it would be passed over in silence.",
    example: """
      persona: {name: Sam, relation: colleague, vioce: [dry]}
      """,
    remedy: "Take the spelling that is suggested, or move the key to where it belongs.")

  static let missingKey = Explanation(
    title: "A key is missing",
    what: "A key that has to be there is not.",
    why: "Without it the scenario cannot be shown or played.",
    example: """
      persona: {name: Sam}
      """,
    remedy: "Add the key that is named.")

  static let wrongType = Explanation(
    title: "Not the kind of thing that belongs here",
    what: "There is a list where text belongs, text where a number belongs, and the like.",
    why: "It cannot be understood. Often a dash too many or too few, or the indentation, makes one "
      + "into the other.",
    example: """
      title: [A, small, sheet]
      """,
    remedy: "Write it as the message says; the guide to writing scenarios has an example of each.")

  static let outOfRange = Explanation(
    title: "A number outside its range",
    what: "Trust, distress and the strength of a feeling go from 0 to 10; shifts from -10 to +10.",
    why: "There is nothing beyond the ends of these scales.",
    example: """
      feelings:
        trust: {start: 11, low: guarded, high: open}
        distress: {start: 7, low: steady, high: raw}
      """,
    remedy: "Choose a number inside the range that the message names.")

  static let unknownWord = Explanation(
    title: "A word that is not one of those allowed",
    what: "Moves, settings, difficulties, pronouns and the words for moods are a fixed list each.",
    why: "A reaction to a move that does not exist would never be chosen.",
    example: """
      difficulty: hard
      """,
    remedy: "Take the word that is suggested, or one of those listed. `to:` takes the moves, dimensions "
      + "and distortions in the guide to writing scenarios.")

  static let badID = Explanation(
    title: "Not an id",
    what: "An id is up to 64 lower-case letters, digits and hyphens. Spaces, capitals and other signs "
      + "cannot be in it.",
    why: "Ids are typed on the command line and written into files.",
    example: """
      id: Small Sheet
      """,
    remedy: "Write it with hyphens: `small-sheet`.")

  static let badCondition = Explanation(
    title: "A condition that cannot be read",
    what: "Trust, distress and turns are compared with a number: `\">=6\"`, `\"<4\"`, `\"3\"`.",
    why: "Words for a mood are for people; a condition needs a number.",
    example: """
      endings:
        - {id: long, when: {turns: soon}, says: "I should go."}
      """,
    remedy: "Write a sign and a number in quotes. Without a sign it means exactly that number.")
}
