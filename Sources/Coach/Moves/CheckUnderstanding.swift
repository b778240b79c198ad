import Conversation

extension MoveDefinition {
  static let checkUnderstanding = MoveDefinition(
    .checkUnderstanding,
    "Offers your reading of it and asks to be put right.",
    weight: 0.7,
    sounds: ["Have I got that right?", "So it's more the silence than the decision?"],
    isNot: "Not cross-examination.",
    effect: "Lets them correct you before you build on a mistake, and shows that their version counts.",
    displaces: [.closedQuestion, .openQuestion, .challengeDoubt, .adviceQuestion],
    idioms: """
      .95 (have|did|do|am) i [got|get|getting|understand|hear|hearing|understanding|read|reading] (that|\
        this|it|you) (right|correctly|wrong)
      .95 (is|was) that (right|correct|fair|accurate|what you|about right|how|it|close|a fair)
      .9 (correct|stop|tell) me if i (am|get|got|have)
      .9 (if i|so if i) (am|have) [_] (hearing|understanding|understood|reading|got) [you|this|that|it] \
        (right|correctly)
      .9 (let me|can i|i want to|just to) (see if|make sure|check|be sure) [that] [i]
      .9 (do you mean|you mean|are you saying|is it that|is it more|is it that you|is what you|would you \
        say|does that sound|does that fit|did i hear) *
      .85 (or|but) (am|have) i (wrong|off|way off|misreading|missing)
      .85 am i (right|wrong|reading|missing|understanding|hearing|close|off)
      .8 i (might|may|could) be (wrong|off|misreading) but
      .8 so (you|it|they|she|he) [_] * (right|correct|yes|huh)$
      .8 does that (sound|seem|feel) (right|about right|fair|true|like)
      .7 ^so (it is|you are|it was|you feel|you have|they) [_] [_] (or|more)
      """,
    vetoes: """
      you are (wrong|right) about
      is that it
      is that what you (wore|did)
      is that (all|so|really)
      """,
    examples: [
      "So it's the not knowing that hurts most, ‹have I got that right?›",
      "Is that right?",
      "Correct me if I'm wrong, but it's not really about the money?",
      Example("So you found out from an email, have I got that right?", after: "They told me by email."),
      "Do you mean that he never told you?",
      "Am I hearing you right that you'd rather stay?",
    ],
    nearMisses: [
      "Are you sure it happened like that?",
      "You're right.",
      "Is that all?",
      "Right.",
      "They were right to do it.",
    ])
}
