import Conversation

extension MoveDefinition {
  static let closedQuestion = MoveDefinition(
    .closedQuestion,
    "Asks for a yes, a no or one detail.",
    weight: 0.75,
    sounds: ["Which role was it?", "Did you see it coming?", "How long had you been there?"],
    isNot: "Not “have you tried…?”, which is advice, and not an offer of help.",
    effect: """
      Shows interest and gets the story straight. One or two help; a row of them turns a talk into a \
      form to fill in.
      """,
    idioms: """
      .8 how long (have|has|had|did|were|was|ago|is|are)
      .8 how (often|many|much|far along|old) (is|are|do|does|did|have|has|time|were|was)
      .8 when (did|was|is|does|are|were|will|do) (you|he|she|they|it|this|that|the|your|things)
      .8 who (else|is|was|got|told|did|made|said|ended)
      .8 which (one|role|job|part|team|position|of)
      .8 did (something|anything|someone|anyone) happen
      .75 (do|did|have|has|are|is|was|were) (you|they|he|she|it) [ever|still|always] (get|got|see|know|\
        feel|expect|like|say|give|been|sleeping|eating|okay|close|sure)
      .7 ^any idea (why|what|how|when|who)
      .7 ^are you [feeling|doing] okay
      .6 ^you okay
      .7 is (this|that|it) (about|because|something|what)
      .7 (do|did) you have (any|anyone|someone|a)
      .8 where (did|do|are|were|is|was) (you|it|that|they|he|she|the)
      """,
    examples: [
      "What position was it?",
      "did you talk about it with anyone in your family",
      "How long had you been with the company?",
      "And he never rang you back?",
      "is it a work life balance issue?",
      "Has anyone else noticed?",
      "Oh no. ‹Was it the Leeds job?›",
    ],
    nearMisses: [
      "Have you tried yoga?",
      "Do you want to talk about it?",
      "Did you even bother to prepare?",
      "I did wonder about that.",
      "Would you like me to listen or help you plan?",
      "Do what you have to do.",
      "Was it raining? ‹Have you tried a lawyer?›",
    ])
}
