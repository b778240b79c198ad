import Conversation

extension MoveDefinition {
  static let reflectFeelingCause = MoveDefinition(
    .reflectFeelingCause,
    "Says what they feel and why.",
    weight: 1,
    sounds: ["You're gutted because you'd already told your mum.", "It hurts that they never even called."],
    isNot: "Not a feeling without its reason, and not a reason they never gave.",
    effect: """
      The fullest sign of understanding there is: feeling and story in one breath. A wrong reason can \
      be put right, so offer it lightly.
      """,
    displaces: [.claimUnderstanding, .acknowledgeDifficulty, .reflectContent, .nameFeeling, .selfStatement],
    idioms: """
      .75 you * {feeling} (because|since|after|that) (you|they|he|she|it|your|nobody|no one|the|all) * _
      .75 {feeling} (because|that|since) (you|they|he|she|it|nobody|no one|your|the) [_] [_] _
      .75 (it|that|this) (hurts|stings|hurt|stung) * (because|that|when|after) (you|they|he|she|it|nobody|\
        no one|your|the|after) _ _
      .75 (must|must have) (hurt|stung|crushed you|been crushing) (to|that|seeing|having|when|because) _ _
      .7 (so|really|more) (hard|painful|crushing|frustrating|humiliating|lonely|scary|disappointing|\
        upsetting|hurtful|exhausting) (because|when|that|after) (you|they|he|she|nobody|no one|your) _ _
      .7 no wonder you * (after|when|because|since|with|if) _ _
      .7 of course you * (after|when|because|since|you) _ _
      .65 (makes|made|making) you [feel] {feeling} (that|when|because) _ _
      """,
    vetoes: """
      because you (did not|do not|never|should|are too)
      """,
    examples: [
      Example(
        "You're gutted because you'd already told your mum.",
        after: "I'd already told my mum I got it. Now I have to ring her."),
      Example(
        "it must hurt to watch him get it after you trained him",
        after: "They gave it to Mark. I trained Mark."),
      Example(
        "You sound so angry that they told you by email.",
        after: "Ten years and then an email. Who does that?"),
      Example(
        "You feel invisible because nobody even mentioned your work.",
        after: "They listed everybody's work in the meeting. Not mine."),
      Example(
        "So you're scared of losing the house now that the pay has stopped.",
        after: "No pay since May. The house is next."),
      Example(
        "You're ashamed since you told everyone you would get it.",
        after: "I told everyone I'd get it. Everyone."),
      Example(
        "‹You're gutted because you'd already told your mum.› Does she know yet?",
        after: "I didn't get it. The worst of it is that I'd already told my mum."),
    ],
    nearMisses: [
      "You sound sad.",
      Example("You're upset because you didn't prepare.", after: "They gave it to someone else."),
      "I'm angry because my boss lied to me.",
      "You must be tired.",
      "Are you worried about it?",
    ])
}
