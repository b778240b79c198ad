import Conversation

extension MoveDefinition {
  static let validateFeeling = MoveDefinition(
    .validateFeeling,
    "Says that the feeling makes sense.",
    weight: 1,
    sounds: ["Anyone would be furious.", "No wonder you're tired.", "Of course that hurts."],
    isNot: "Not “it's normal, everyone gets that”, which makes it common instead of understandable.",
    effect: """
      Takes away the second burden, of feeling wrong for feeling it. It convinces most when it says \
      why.
      """,
    displaces: [.claimUnderstanding, .fatalism, .selfOpinion, .adviceDirective, .acknowledgeDifficulty],
    idioms: """
      .9 (anyone|anybody|everyone|people) in your (shoes|place|position|situation) (would|will|might)
      .95 (makes|make|made) [so much|total|perfect|complete|a lot of|absolute|all the] sense
      .95 [your|those|these|the] (feeling|feelings|anger|reaction|frustration|emotions|sadness|hurt|\
        grief) (is|are) [completely|totally|so|perfectly|absolutely|very|all] (valid|justified|\
        understandable|real|legitimate|natural|warranted|allowed|fair|okay)
      .95 [completely|totally|so|perfectly|absolutely|very|entirely|quite] (understandable|justified|\
        valid)
      .95 (any|every) right to [feel|be]
      .95 (anyone|anybody|everyone|everybody|any person|most people|a lot of people|i) (would|will|might) \
        [also|probably|definitely|totally|have] (be|feel|been|felt|struggle|react|take it|hate) * \
        ({feeling}|the same|that way|this way|like that|hurt|mad|too)
      .95 ^no wonder
      .95 (no|little|small) wonder (you|that|it|this)
      .9 ^of course (you|it|that|this) (are|feel|feels|do|would|hurt|hurts|is|did|were|was|stings|have|\
        must)
      .9 (it is|that is|this is|is|be) [completely|totally|perfectly|absolutely|so|very|quite|all|always|\
        only|more than|pretty] (okay|alright|fine|normal|natural|human|fair|reasonable) to (feel|be|cry|\
        grieve|vent|take it|want|have|hurt|not|need|miss|question|wonder|worry|get)
      .9 it is only human
      .9 (normal|natural|human|understandable|reasonable|fair|healthy) [_] (reaction|response|feeling|\
        thing to feel|way to feel)
      .9 (nothing|not) [anything] wrong (with|for) (feeling|you|being|how you|that feeling|wanting)
      .85 (do not|would not|can not|could not) blame you
      .9 (can|do) (see|understand|get|totally see|imagine|hear) why (you|that|it|this) * ({feeling}|feel|\
        hurt|hurts|feels|upset|would|are)
      .85 (understand|get|see) why
      .9 you are [so|totally|completely|absolutely|fully] (allowed|entitled|justified|right) to (feel|be|\
        grieve|cry|take|hurt)
      .9 you are not [being] (overreacting|crazy|wrong|weak|dramatic|too sensitive|silly|stupid|alone in \
        feeling|being dramatic|selfish|imagining)
      .85 not [at all] (overreacting|being dramatic|being too sensitive)
      .85 not out of the ordinary
      .9 i would [also|totally|definitely|probably|absolutely|have] (feel|be|felt|been) [exactly] (the \
        same|that way|hurt|upset|furious|mad|angry|devastated|crushed|gutted|{feeling}) [too|as well|also]
      .9 i would [probably|totally|definitely|absolutely] (feel|be|react) [the] (same|like that|that way|\
        exactly)
      .85 who would not (be|feel|hurt)
      .85 how could you not (be|feel)
      .85 (nobody|no one) (would|could|can) blame you
      .85 you (have|had) [every|a|good] reason to (be|feel)
      .8 (what you (feel|are feeling)|how you feel) (matters|makes|counts|is (valid|real|normal|important|\
        okay|understandable|natural|human|not))
      .8 (it is|that is) [so|very|really|totally|completely] (fair|reasonable|normal|relatable) [that|of \
        you|enough]
      .8 you (should|get to) (be|feel) (angry|upset|mad|proud|sad|furious|whatever|how|all)
      .75 rightly so
      .75 rightfully so
      .75 (with|for) good reason
      .75 (would|will) (hurt|upset|sting|crush|anger|break|bother|shake|devastate) (anyone|anybody|\
        everyone|me too)
      .7 it (matters|is real)
      """,
    vetoes: """
      (everyone|everybody) (gets|goes|has|feels) that
      does not make [any|much] sense
      makes no sense
      no right to
      not (valid|understandable)
      should not feel
      that makes sense to (quit|look|ask|talk)
      """,
    examples: [
      "Anyone would be furious.",
      "It makes sense that you feel that way.",
      "‹Of course you're hurt›, you gave it everything.",
      "No wonder you feel exhausted",
      "its okay to feel sad about this",
      "Yes, you have every right to not feel ok.",
      "you are not overreacting",
      "He said that to you? ‹No wonder you're furious.›",
    ],
    nearMisses: [
      "It's normal, everyone gets that.",
      "You're overreacting.",
      "That makes no sense.",
      "I wonder if they knew.",
      "You shouldn't feel that way.",
      "I would just quit.",
      "Of course you're angry. ‹Of course, they had a budget to think of.›",
    ])
}
