import Conversation

extension MoveDefinition {
  static let neutral = MoveDefinition(
    .neutral,
    "Says nothing that helps or hurts.",
    weight: 0,
    sounds: ["It was on Monday.", "They announced it by email."],
    isNot: "Not a short sign that they should go on.",
    effect: "Carries the talk along.",
    examples: [
      "It was on Monday.",
      "The office is on the second floor.",
      "There is a meeting at three.",
      "The new building is on Elm Street.",
      "Three o'clock, near the station.",
      "Monday or Tuesday.",
      "‹There is a meeting at three.› What will you say?",
    ],
    nearMisses: [
      "I'm so sorry.",
      "What happened?",
      "You need to quit.",
      "Me too.",
    ])
}
