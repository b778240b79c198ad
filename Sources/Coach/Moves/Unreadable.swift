import Conversation

extension MoveDefinition {
  static let unreadable = MoveDefinition(
    .unreadable,
    "Cannot be read as English: keys struck at random, another script, nothing at all.",
    weight: 0,
    sounds: ["asdfgh", "。。。"],
    isNot: "Not slang or spelling mistakes.",
    effect: "Gives the partner nothing to answer.",
    examples: [
      "asdfghjkl",
      "xkcd qwrt zzzz",
      "नमस्ते दुनिया",
      "lo siento mucho",
      "?!?!",
      "это очень грустно",
      "‹xcvbnm qwrtp.› Sorry, that was the cat.",
    ],
    nearMisses: [
      "u ok",
      "idk tho",
      "hmm",
      "wanna talk bout it",
    ])
}
