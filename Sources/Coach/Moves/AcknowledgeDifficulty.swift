import Conversation

extension MoveDefinition {
  static let acknowledgeDifficulty = MoveDefinition(
    .acknowledgeDifficulty,
    "Says plainly that what happened is hard.",
    weight: 0.85,
    sounds: ["That's brutal.", "That sounds exhausting.", "No one should be told by email."],
    isNot: "Not “life is hard”, which says it of everybody.",
    effect: """
      Takes their side of the weight of it, quickly and without analysis. It works best when it fits \
      the size of the thing.
      """,
    displaces: [.selfOpinion],
    idioms: """
      .85 (can not|could not|must not) have been easy
      .8 (sounds|seems|looks|feels) like a lot$
      .75 ^(it is|that is|that was|this is) a lot$
      .85 what (they|he|she|happened) [did|said] [to you] (was|is) * {hard}
      .75 (he|she|they|boss|manager|company|someone|your friend) [definitely|really|totally|absolutely] \
        should [not] [at least] have [at least] (shown|told|given|called|treated|been|warned|asked|done|\
        recognized|listened|had|thanked|promoted|said|chosen|picked|let|fired)
      .9 (that|this|it|which|what|things) (does feel|sounds|seems|must be|must have been|is|was|has to be|\
        feels|would be|can be|looks|had to be|has been|must feel|must) * {hard}
      .9 ^(sounds|seems|feels) [like] * {hard}
      .9 ^[how|so|really|absolutely|just|pretty|utterly] {hard}$
      .85 ^how [{very}] {hard}
      .9 what a [{very}] (_ thing|_ situation|_ position|_ way|_ day|_ week|_ blow|_ kick|shame|blow|mess|\
        nightmare|let down|kick|gut punch|slap|letdown|bummer|shock|loss|pain|drag|rotten)
      .9 (that|this|it) [really|just|must|must have|must of|can|so|has to|totally|still] [kind of|sort \
        of] (sucks|suck|hurts|hurt|stings|sting|stinks|blows|bites|stung)
      .9 ^[man|dude|wow] [really|just] (sucks|stinks|blows)
      .85 [is|was|are|be|have been|has been] (not|never|anything but) [an] easy [one|thing|spot|place]
      .85 (a lot|so much|too much) (to (deal|carry|take|handle|process|bear|go|hold|cope|juggle)|on your \
        (plate|shoulders))
      .85 a (hard|tough|rough|difficult|terrible|horrible|bad|awful|heavy|painful|brutal|lonely|big|huge|\
        massive|real|stressful|scary|shitty|crappy) [_] (time|situation|thing|place|position|spot|blow|\
        load|loss|shock|week|day|month|year|pill|season|hit|burden|moment|experience|combination)
      .85 hard to (hear|take|swallow|deal|watch|handle|go through|live with|accept|bear|carry|stomach|\
        keep going)
      .85 {hard} (thing|time|situation|position|place|spot|way) to (go through|be in|be|find|have|treat|\
        lose|deal)
      .8 no one should [have to]
      .8 nobody (should|deserves)
      .8 (so|really|totally|completely|just|deeply|incredibly) unfair
      .8 (not|is not|was not|hardly|far from) [very|at all|even] fair [to you|of them|at all]
      .75 (it|that) (must|has to) (take|have taken) a [real|huge|heavy] toll
      .75 (it|that) is (okay|only) [_] hard
      .8 (know|understand|see|get|imagine|realize) [that|how|it] * (is|must be|can be|was|be|must have \
        been) * {hard}
      .75 (would|could|must) (be|have been) * (hard|tough|rough|difficult|painful|crushing) (for|on) \
        (anyone|anybody|you|everyone)
      .8 (losing|being|having|getting|starting|breakups|going|living|watching|feeling|doing|carrying|\
        waiting|working) * (is|can be|are|must be|must have been|must feel|has to be|had to be|sounds|would be) \
        [never|always|really|so|incredibly|such|very|not] * ({hard}|\
        easy)
      .6 ^(ouch|oof|yikes|damn|ugh|bummer|shit|jeez|geez|dang|crap|argh|oof man)$
      .75 ^(that|what) is (a bummer|bullshit|messed up|fucked up|so wrong|not right|not okay|wrong|bs|no \
        joke|a nightmare|hell|crap)
      .7 (deserved|deserve) (so much|a lot|way|much) (better|more)
      .7 (treated|treat) you (badly|so badly|terribly|like that|that way|like dirt|like garbage|unfairly|\
        horribly)
      .7 (boss|manager|company|they|he|she) (sounds|sound|is being|was|were|is|are) [so|really|extremely|\
        incredibly|completely|very] ({hard}|dismissive|awful|shitty|cruel|cold|toxic|abusive)
      """,
    vetoes: """
      life is (hard|tough|not fair|unfair)
      life can be (hard|tough|unfair)
      how (hard|difficult) (you|did you|have you|can)
      not (that|so|too|as|really) (hard|bad|difficult|big)
      work (hard|harder)
      how hard you
      it is not (hard|difficult)
      what (difficult|hard|was the hardest)
      (could be|is not) [that] worse
      sometimes life gets hard
      life gets (hard|tough)
      (too|so|being) hard on (yourself|them|him|her)
      try hard
      """,
    examples: [
      "That's brutal.",
      "That sounds really hard.",
      "wow that's a lot to deal with",
      "that sucks",
      "it's pretty tough!",
      "Being overlooked like that stings. It's so unfair.",
      "What a painful thing to go through.",
      "‹That sounds exhausting.› Did anyone cover for you?",
    ],
    nearMisses: [
      "Life is hard.",
      "It's not that hard.",
      "You worked so hard.",
      "Work harder next time.",
      "Don't be so hard on yourself.",
    ])
}
