import Conversation

extension MoveDefinition {
  static let perspectiveImagine = MoveDefinition(
    .perspectiveImagine,
    "Steps into their place and says what it might be like there.",
    weight: 0.8,
    sounds: ["I can only imagine opening that email.", "I'd be dreading Monday too."],
    isNot: "Not “if I were you I'd quit”, which steps in to give orders.",
    effect: """
      Shows effort to see it from inside, with the modesty that you are not. Then leave the place to \
      them again.
      """,
    displaces: [.selfStatement, .selfOpinion, .claimUnderstanding, .selfStory],
    idioms: """
      .95 i can [only|not|not even|barely|hardly|just|totally|definitely|not begin to|not really] imagine
      .95 i (could not|can not) [even|begin to] imagine
      .9 [only|not even] imagine (how|what|the|being|having|going|opening|walking|that|losing|feeling|\
        working|your)
      .9 i (imagine|would imagine|am imagining) (it|that|this|how|you|the|there|what|being|walking)
      .9 (put|putting|picture|picturing) myself in your (shoes|place|position|situation)
      .9 if i (put|were|was) [myself] in your (shoes|place|position|situation) (i would be|i would feel|\
        it|that|i|i would)
      .85 (in|from) your (shoes|place|position|side|perspective|point of view|seat|eyes) [i would|it must|\
        i can|it|that]
      .85 i can [almost] (picture|feel|see) (how|the|you|that|it|what)
      .8 i can see how (that|it|this|you|hard|much)
      .8 (it|that) must (be|have been|feel|have felt) * to (walk|sit|watch|see|open|go|hear|have|be|come|\
        pretend|wake|look|keep|get|read|lose|not|feel|live|do|put|give|carry|face)
      .8 must be [so|really|very|incredibly] (hard|exhausting|painful|strange|awful|tough|lonely|scary|\
        confusing|frustrating) (having|watching|walking|seeing|being|to|when|not|going|doing|knowing|\
        feeling|waking)
      .75 i (have never|never) been (through|in) (that|this|your|it) * (imagine|but)
      .75 what (that|it) must (be|have been|feel)
      .75 i would (be|feel) (crushed|gutted|devastated|heartbroken|terrified|lost|furious|dreading|so \
        lost|exhausted|overwhelmed)
      """,
    vetoes: """
      (if i were|if i was) you
      i imagine (you will|it will|things will|they will)
      in your (shoes|place|position|situation) i would (quit|leave|ask|talk|go|tell|sue|start|look|find|\
        take|just|not)
      (you might be|you are) [just] imagining
      in your position (before|once|too|last|a few)
      i was in your
      (anyone|anybody|everyone) in your
      i have been in your
      """,
    examples: [
      "I can only imagine opening that email.",
      "I can't imagine what that must feel like.",
      "i can imagine how lonely that was",
      "It must be exhausting to pretend you're fine all day.",
      "If I put myself in your place, I'd be crushed.",
      "I imagine that was really confusing.",
      "‹I can only imagine opening that letter.› Was anyone with you?",
    ],
    nearMisses: [
      "If I were you I'd quit.",
      "You're imagining it.",
      "In your position I would just leave.",
      "I was in your shoes last year.",
      "Imagine dragons are playing tonight.",
    ])
}
