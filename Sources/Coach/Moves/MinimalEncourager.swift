import Conversation

extension MoveDefinition {
  static let minimalEncourager = MoveDefinition(
    .minimalEncourager,
    "A word or two that keeps them going.",
    weight: 0.4,
    sounds: ["Mm, go on.", "And then?", "Yeah?"],
    isNot: "Not “ok” as an end.",
    effect: """
      Shows that you are there without taking the floor. On its own for several turns it feels like \
      nobody is home.
      """,
    displaces: [.openQuestion, .closedQuestion, .adviceDirective, .social],
    idioms: """
      .9 ^(go on|keep going|carry on|continue|go ahead)$
      .85 ^go on (i am|then|please)
      .9 ^and then [what]$
      .85 ^and$
      .8 ^mm$
      .8 ^hmm$
      .75 ^(uh huh|mm hmm)$
      .8 ^(oh|yeah) really$
      .7 ^really$
      .8 ^then what$
      .8 ^what (next|then|happened next|happened then)$
      .7 ^i see$
      .7 ^(no way|wow|oh wow)$
      .7 ^how so$
      .7 ^(i am with you|i follow you|right yeah|yeah go on)$
      .7 ^(like what|such as|for example|meaning)$
      .6 ^oh$
      """,
    examples: [
      "Mm, go on.",
      "And then?",
      "hmm",
      "‹Go on›, I'm listening",
      "oh really?",
      "uh huh",
    ],
    nearMisses: [
      "Ok.",
      "Go on a holiday.",
      "Keep going to the gym.",
      "Whatever.",
      "I really don't know.",
    ])
}
