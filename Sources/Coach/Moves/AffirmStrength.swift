import Conversation

extension MoveDefinition {
  static let affirmStrength = MoveDefinition(
    .affirmStrength,
    "Honours their effort or their worth, and says what you saw.",
    weight: 0.7,
    sounds: ["You carried that team for a year.", "It took courage to say that.", "It isn't your fault."],
    isNot: "Not praise without a reason, such as “you're awesome!!”.",
    effect: """
      Gives back some of what the blow took, when it names something real. Empty praise sounds like \
      changing the subject.
      """,
    displaces: [
      .claimUnderstanding, .platitudeReassure, .encourageCheer, .selfStatement, .selfOpinion,
      .adviceDirective, .information,
    ],
    idioms: """
      .85 you are handling (this|it|things|that) [so|really|very|with]
      .85 (appreciate|grateful|thankful|honored) [for] you (opening|sharing|telling|trusting|being|\
        letting)
      .85 (is|are) (not|never) defined by
      .9 (you|you have) [clearly|obviously|really|always|all] (worked|tried|fought|gave|given|put|poured|\
        earned|carried|held|done|did|cared|kept) [in] [so|really|very|incredibly|such|that] (hard|much|\
        everything|a lot|your all|your heart|your best|so much|well|it together)
      .85 how hard you (worked|work|tried|have worked|fought|have been|must have|are)
      .85 (all|after all) (the|that|your) (hard) (work|effort) [you]
      .9 (takes|took|taken|must have taken) [a lot of|so much|real|such|a great deal of|some|guts and|\
        incredible|great] (courage|strength|guts|bravery|work|effort|heart|nerve)
      .9 (says|shows|speaks) [a lot|so much|something|volumes|how] (about|to|much|strong|that) [you|your]
      .9 (thank you|thanks|i appreciate you|i really appreciate you|glad you|grateful you) [so much] (for|\
        that you|are) [_] (sharing|telling|trusting|opening|shared|told|trusted|opened|honest|being so \
        honest|letting)
      .9 (i|we|i really|i truly) (admire|respect) (you|how|your|that|the way)
      .95 (it is|it was|this is|that is|that was) not [your|on] (fault|you|because of you)
      .85 not your fault
      .9 you are not a (failure|loser|burden|bad)
      .85 (does not|do not) (define|mean you are|make you|change|reflect|erase|diminish|take away) [your|\
        who|you|a|from|any|what] (worth|value|failure|you|less|who|are|skills|what|how|talent)
      .85 (not|is not|are not) [_] (indicative|a reflection|a measure|a judgment|a verdict|proof) of
      .85 your (worth|value|work|feelings|effort|efforts|contribution|contributions|talent|skills|ideas) \
        (is|are|matters|matter|means|counts|count|still|has|have) [not|so|real|just]
      .85 (recognize|see|know|value) your (worth|value|talent|effort|contribution|work)
      .85 (should|can|must|ought to) be [so|very|really] (proud|pleased with yourself)
      .85 (it is|it was|that is|this is) nothing you (did|have done|could have)
      .8 (they|she|he|anyone|that company|your kids|your team|people) (are|is|was|were|would be) [so|very|\
        really] lucky to have (you|someone like you|had you)
      .8 you (deserve|deserved|have earned|earned) (to be|that|it|better|more|the|recognition|respect|\
        this|credit|happiness|a|so much)
      .8 you are [such] [a|an] [{very}] (hard worker|hard working|hardworking|good person|great person|\
        caring|kind|capable|talented|dedicated|strong person|good friend|good parent|valuable|loyal|\
        worthy|intelligent|resilient|thoughtful|brave)
      .75 you are [a|an] [_] (worker|employee|parent|mother|father|teacher|friend|leader|manager|asset)
      .8 you are [a|an] (huge|big|real|great) asset
      .75 you are one of (their|the|my) (top|best|hardest|strongest)
      .85 (one of|such) (the|a|their) [most] (hard|hardest|best|top|strong|dedicated|kindest) [_] (worker|\
        workers|people|person)
      .8 (you did|you have done|you are doing) (everything|all|the best|your best|what) [that] [you] \
        [could|can]
      .8 (evidence|proof) that you are
      .8 you (kept|keep|still|have kept) (going|showing up|showed up|trying|fighting|standing)
      .8 (that is|it is|it was|this is|that was) [so|really|very|incredibly] (brave|courageous|strong|\
        mature|wise|thoughtful|honest) of you
      .8 (very|so|really) (brave|strong|smart|wise|mature) (of you|to)
      .8 (been|be) through so much and
      .75 good (on|for) you for
      .75 [asking|reaching out|crying|talking] * is [a] [sign of] (strength|brave|strong)
      .7 you (have|bring) * (skills|talents|experience|ideas|offer|dedication|passion)
      .7 (you care|how much you care|you cared|you love) [so|a lot|deeply|very] [much]
      .7 you matter
      .75 you are enough
      .65 you are [so|really|very|genuinely] good at (this|that|it|what|your)
      .7 you are the (best|strongest|kindest|hardest)
      """,
    vetoes: """
      you deserve (it|that|this)$
      you should have (worked|tried)
      was not good enough
      if you (worked|tried|work|try)
      how hard is
      do you deserve
      get what you deserve
      """,
    examples: [
      "You carried that team for a year. You worked so hard for this.",
      "It took a lot of courage to tell me that.",
      "It isn't your fault.",
      "Thank you for trusting me with this.",
      "They're lucky to have you.",
      "You are a hard worker and intelligent",
      "You not being promoted isn't indicative of your worth",
      "‹You should be proud of how you handled it.› What did he say then?",
    ],
    nearMisses: [
      "You're awesome!!",
      "You got this!",
      "Work hard and it will come.",
      "You deserved it, honestly, after how you behaved.",
      "Thanks for the chat.",
    ])
}
