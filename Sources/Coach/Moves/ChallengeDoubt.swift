import Conversation

extension MoveDefinition {
  static let challengeDoubt = MoveDefinition(
    .challengeDoubt,
    "Doubts their account, or defends the other side.",
    weight: 0.8,
    sounds: ["Maybe your boss had reasons.", "Are you sure that's why?"],
    isNot: "Not offering a reading to be corrected.",
    effect: "Puts them in the dock just when they needed a witness. Fairness to the absent can wait.",
    displaces: [
      .closedQuestion, .adviceTentative, .openQuestion, .checkUnderstanding, .reflectContent, .sympathy,
      .silverLining, .reflectFeelingCause,
    ],
    idioms: """
      .95 (maybe|perhaps|possibly|could be|it could be that|might be that|probably) (your (boss|manager|\
        friend|friends|mum|dad|wife|husband|sister|brother|company|supervisor|team|partner|coworker)|they|\
        he|she|the (other|boss|company|manager)|someone) [_] (had|has|have|were|was|is|are|did not|does \
        not|just|needed|thought|really|meant|wanted|had a|did)
      .95 are you [really|absolutely|completely|so|100] (sure|certain|positive)
      .9 (i am sure|i bet|i think|surely|probably) (they|he|she|your (boss|manager|friend|mum|dad|wife|\
        husband|company|family)|nobody|no one) [really|just|only|probably] (meant well|means well|mean \
        well|had|has|have|did not mean|does not mean|did not|is doing|are doing|was just|were just|are \
        just|is just|care|cares|did it|had good|loves|love|tried|did their|do not|did what|thought|was \
        trying)
      .9 (look|see|think|put yourself|try) [at] [it|this|about it|yourself] [from|in|to see] (their|his|\
        her|your boss|the company|both|the other|your manager) [_] (perspective|side|point|shoes|sides|\
        view|position|angle|perspectives)
      .85 (their|his|her|both|the other|your boss) (perspective|side of (it|this|that|things)|point of view|side of the story)
      .9 (to be fair|in (their|his|her|all) (defense|defence|fairness)|devils advocate|but to be honest \
        (he|she|they)|in fairness)
      .9 (meant|means|mean) well
      .9 you (do not|can not|could not) [really|actually|even] (know|be sure|assume|prove|say) (that|for \
        sure|for a fact|why|what|their|if|it)
      .85 (do not|did not) think (that is|that was|it is|it was|they|he|she|it is about) [why|about|\
        because|on|did|meant|the|what|really|would|intended|on purpose|trying]
      .85 (i doubt|doubtful|i highly doubt|i do not believe|hard to believe|i find it hard)
      .85 (probably|likely|must be|maybe|perhaps|could be|surely|always) (another|a|an|some|other|there \
        is|there was) [another|a|good|other|perfectly|logical] (explanation|reason|reasons|\
        misunderstanding|side)
      .85 (had|has|have|having) [a|their|his|her|some|good|a very|valid] [good|own|valid] (reason|reasons)
      .85 (is|was|could) it (possible|be) [that|possible] you (misunderstood|misread|imagined|are|were|\
        heard|might|may|did|took)
      .85 you (might|may|could|probably|must) [just|have|be|well] (misunderstood|misread|misheard|\
        imagining|imagined it|be imagining|reading too|be reading|have taken|be wrong|be mistaken|assume|\
        be assuming|took it)
      .85 (read|reading|reads) too much into
      .85 (on purpose|just a coincidence|a coincidence|out to get you|personal against you|anything \
        personal|not about you|nothing to do with (you|race|gender|your)|is not about you|was not about \
        you|nothing personal)
      .8 (the other person|someone else|that person|he|she|they) [probably|just|maybe] (was|were|is|must \
        be|must have been) [just|probably|more|maybe|simply|a] (more|better) [_] (qualified|experienced|\
        deserving|suited|fit|person|candidate)
      .8 (more|better) qualified
      .8 [and] (he|she|they) (has|have|had) a point
      .8 but (did|do|are|were|is|was|have|why|what|how) (you|he|she|they|it) (actually|really|even|tell|\
        ask|ever|do|sure|say)
      .8 (is|was) (that|it) (really|actually) (true|what|how|because|the|so|that|their|fair|about)
      .75 (does not|did not|do not) (sound|seem) (like|that|so) [_] (him|her|them|bad|unfair|personal|\
        discrimination|racist|that)
      .75 your (boss|manager|mum|dad|wife|husband|company|friend|mother|father|sister) [also|probably|has|\
        is|was|might|may] [_] (under (a lot|pressure)|stressed|busy|pressure too|human|their own|his own|\
        her own|just doing|right|has feelings|a lot going)
      .75 (just|simply|only) (doing|did) (their|his|her) (job|best)
      .75 not everyone is
      .7 well (did|were|are|was|have) you
      .7 (understanding|understand|trying to understand) (their|his|her) (perspective|side|decision|\
        reasons|point)
      .7 he deserved it
      .75 [are you] [just] (assuming|making assumptions|jumping to)
      """,
    vetoes: """
      i am sure (they|he|she) (hurt|never)
      are you sure (you are okay|you want|you do not want|you are)
      maybe they (will|can|should|could) (help|call|listen|give|offer)
      (not|never) meant well
      not your
      i doubt you
      maybe (they|he|she) did not (see|value|deserve|recognize|appreciate) you
      and they (had|have) no reason
      (without|no|any|every|good) reason to
      you have (every|good|a) reason
      maybe he is (scared|hurting)
      what (reason|reasons)
      (give|gave|given) you [_] [_] (reason|reasons)
      have you (told|tried)
      """,
    examples: [
      "Maybe your boss had reasons.",
      "Are you sure that's why?",
      "To be fair, he has a point.",
      "I'm sure they didn't mean it that way.",
      "look at it from their perspective",
      "You don't know that for sure.",
      "Maybe the other person was more qualified.",
      "That sounds hard. ‹Maybe your boss had reasons.›",
    ],
    nearMisses: [
      "Did they give you a reason?",
      "Have I got that right?",
      "Are you sure you're okay?",
      "You have every reason to be angry.",
      "They had no reason to treat you like that.",
    ])
}
