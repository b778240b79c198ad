import Conversation

extension MoveDefinition {
  static let repair = MoveDefinition(
    .repair,
    "Takes back or mends what came out wrong.",
    weight: 0,
    sounds: ["Sorry, that sounded harsh.", "Let me try that again."],
    isNot: "Not sympathy for what happened to them.",
    effect: """
      Shows that the talk matters more than being right. It often does more for trust than never \
      having slipped.
      """,
    displaces: [
      .sympathy, .selfStatement, .acknowledgeDifficulty, .selfStory, .criticizeBlame, .brushOff,
      .selfOpinion, .adviceDirective,
    ],
    idioms: """
      .95 (that|it|this|what i said|i) (sounded|came out|came off|came across|was|may have sounded|might \
        have sounded|probably sounded) [so|really|a bit|kind of|too|very|pretty|all] (wrong|harsh|bad|\
        rude|mean|insensitive|cold|preachy|blunt|dismissive|careless|clumsy|thoughtless|judgmental|badly|\
        weird|out of line|tactless|unhelpful)
      .95 (i did not|did not|i do not|i never) [really] (mean|meant|intend|want) (to|it|that|for) [sound|\
        come|be|make|push|upset|hurt|dismiss|lecture|judge|pry|offend|minimize|assume|jump|like that|that \
        way|it like]
      .95 (let me|can i|i will|i would like to) (try|start|say|rephrase|put|take|begin) [that|it|this|\
        again|over] (again|over|back|differently|another way|rephrase)
      .9 let me (rephrase|try again|start over|back up)
      .9 i (take|took) (that|it) back
      .9 (sorry|apologies|forgive me) (if|for) [i|that|being|what|if] (i|that|being|what|my|the|sounded|\
        saying|jumping|pushing|assuming|not|interrupting|lecturing|going|bringing|it|making|asking) *
      .9 (i am|i) [so|really] (sorry|apologize|apologise) (if i|for being|for saying|for jumping|for \
        pushing|for assuming|i said|i was|i should not|that i|that was|that came|for what i|for not|for \
        interrupting|for going|for making|i did not|i made|i sounded|i misunderstood|for my)
      .9 (i should not|should not) have (said|asked|told|assumed|pushed|jumped|joked|brought)
      .85 (i was|i am being|i was being|was) (wrong|out of line|insensitive|too quick|rude|a jerk|an \
        idiot) [to|there|about|of me]
      .85 (my bad|my mistake|my fault|my apologies|i misspoke|i apologize|i apologise|poor choice of \
        words|wrong choice of words|bad joke|scratch that|strike that|i stand corrected|i went too far|i \
        jumped (to|ahead|in)|i got that wrong|i misunderstood|i misread)
      .8 (what i (meant|mean|was trying to say)|i meant (to say|that))
      .8 ^sorry (that|this) was (not|a|so|really|wrong|harsh|out)
      .75 (you are right|fair enough|fair point) (i|that was|sorry|i should)
      """,
    vetoes: """
      they (did not|should not)
      (he|she|you|they) (was|were|are|is) (wrong|rude|insensitive)
      you should not have
      sorry (for your loss|to hear|about)
      if that came out of nowhere for you
      """,
    examples: [
      "Sorry, ‹that sounded harsh.›",
      "I didn't mean to push you.",
      "Let me try that again.",
      "sorry if that came out wrong",
      "I shouldn't have said that.",
      "my bad, i jumped to advice",
    ],
    nearMisses: [
      "I'm so sorry about your job.",
      "They shouldn't have said that to you.",
      "Try again next year.",
      "Sorry for your loss.",
      "You were wrong to trust him.",
    ])
}
