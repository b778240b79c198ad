import Conversation

extension MoveDefinition {
  static let reflectContent = MoveDefinition(
    .reflectContent,
    "Says back what happened to them, in new words.",
    weight: 1,
    sounds: [
      "So you trained them, and then watched them get it.",
      "It's less about the money than about being seen.",
    ],
    isNot: """
      Not repeating their sentence word for word, and not a guess about someone they never mentioned.
      """,
    effect: """
      The plainest proof of listening, because it cannot be said to anyone else. Keep it shorter than \
      what they said.
      """,
    displaces: [.claimUnderstanding, .selfStatement],
    idioms: """
      .35 ^you [even|also|just] (put in|gave up|sacrificed|stayed|showed up|waited|trained|trusted|covered|\
        rearranged)
      .6 (it is|feels|felt|almost) like (they|he|she|nobody|no one|it was|none of it) [_] [_] _
      .6 ^(so|and) (you|they|he|she|it is|it was|your _) [_] (are|were|have|had|did|never|just|put|gave|\
        worked|spent|got|told|left|want|wanted|do|said|went|thought|never|always|still|feel|could)
      .65 (it|that) (sounds|seems|looks) like (you|they|he|she|it|the|your|this|that|everything|no|not|\
        part of|there)
      .65 ^(sounds|seems|looks) like (you|they|he|she|it|the|your|this|that|everything|no|not|part of|\
        there)
      .8 what i (am hearing|hear) is
      .8 (if i|i) (understand|hear|am hearing|heard|got|get|am understanding) [you] (right|correctly|you \
        saying) *
      .8 (in other words|so basically|so in short|to put it another way)
      .8 ^you are (saying|telling me) [that]
      .7 (it is|so it is|it was) (less|more|not|not just|not so much|not only) about * (than|but|it is|\
        and more|as)
      .7 (on top of|even though|despite|after) (all|everything|that|you) *
      .65 (even though|after) you [have] (had|were|been|did|put|gave|worked|spent|are|do|kept|trained)
      .7 (the hardest part|the worst part|what hurts) (is|was|sounds) [_] [that|not|how]
      .6 (no matter|however) (how|what) (much|hard|you)
      .6 you (have been|had been|were) [_] (working|trying|carrying|holding|doing|waiting|putting|dealing|\
        looking|running|giving|counting|hoping)
      .6 part of you
      .6 (you thought|you expected|you hoped|you wanted|you had hoped|you were hoping|you were counting) *
      .6 (went|gone|go) (unnoticed|unrecognized|unseen|to waste|out the door|down the drain)
      """,
    vetoes: """
      so you (should|could|can|need|must|might|better|will|know|want to|do not have)
      so (what|are you|do you)
      sounds like (a|an|you should|you need|you could|you have to|fun|it is time|you just|you lack)
      seems like (you need|you should|you always)
      so you (are wrong|are just)
      so they (should|could)
      it sounds like you are (just|being)
      so it is (okay|fine)
      (so|and) you will
      """,
    examples: [
      Example(
        "So you trained them, and then watched them get your job.",
        after: "I trained the new guy for months and yesterday they gave him the lead position instead of me."
      ),
      Example(
        "so you were passed over after all that work",
        after: "I got passed over for the promotion even though I did all that extra work."),
      "It sounds like you've been carrying this on your own for a while.",
      Example(
        "You gave them ten years and they told you by email.",
        after: "Ten years. Ten years at that company and I found out by email."),
      Example(
        "So the silence from your friends is worse than the argument itself.",
        after: "The argument was bad, but my friends have been silent ever since. Nobody writes."),
      Example(
        "It's less about the money and more about being seen, then.",
        after: "I don't even care about the raise. Nobody sees me there."),
      Example(
        "‹You trained Dev for two years and they gave it to him.› What did your manager say?",
        after: "They gave it to Dev on Friday. I trained Dev for two years."),
    ],
    nearMisses: [
      Example("So you should ask them why.", after: "They never told me why."),
      Example("That sounds like a plan.", after: "I plan to take a week off."),
      Example("I was passed over for a promotion too.", after: "I got passed over for the promotion."),
      "I understand.",
      Example("So what?", after: "They passed me over."),
    ])
}
