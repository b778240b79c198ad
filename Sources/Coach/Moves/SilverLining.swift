import Conversation

extension MoveDefinition {
  static let silverLining = MoveDefinition(
    .silverLining,
    "Turns it to something good before they are ready.",
    weight: 0.8,
    sounds: ["Now you have time for yourself.", "Look at it as a fresh start."],
    isNot: "Not a good thing that they named first.",
    effect: "Hurries them past the loss. The same thought is welcome when they come to it by themselves.",
    displaces: [
      .adviceTentative, .minimize, .platitudeReassure, .selfOpinion, .adviceDirective, .closedQuestion, .reflectContent,
      .reflectFeelingCause,
    ],
    idioms: """
      .9 (on the (bright|plus|upside|positive) [side]|the (upside|good news|bright side|silver lining|\
        positive|plus side) [is|of])
      .9 now you (have|can|will have|get to|are free|will be able|are able) * (time|chance|focus|follow|\
        do|free|to|find|start|spend|travel|go)
      .9 (chance|opportunity|time|perfect time|excuse|great time|good time) to (start over|follow|try \
        something|find something|grow|learn|do what|reinvent|rest|pursue|explore|focus on yourself|find \
        yourself|start fresh|discover|travel|try|shine|spend)
      .9 (look|think|see|treat|view|consider|take) [at|of] (it|this|that) [like|as] (a|an) (fresh|new|\
        chance|opportunity|blessing|learning|lesson|challenge|experience|sign|break|adventure|learning \
        experience|vacation|blank|stepping|wake)
      .85 (blessing|fresh start|new beginning|new chapter|clean slate|dodged a bullet|stepping stone|\
        learning experience|learning opportunity|growth opportunity|lesson learned|wake up call|turning \
        point)
      .85 (this|it|that) (could|might|may|can|will|is) [actually|also|be|really|turn out to be] [be|\
        actually] (a good thing|a blessing|a chance|the best thing|a sign|an opportunity|good for you|\
        exciting|a gift|for the better|the push|what you needed|a great|your chance)
      .85 (build|builds|building) (character|perseverance|resilience|strength)
      .85 (makes|make|made|making|will make) you [a] [even|much|so much] (stronger|tougher|wiser|better|\
        more resilient)
      .85 (be glad|good thing|glad|just be happy) (it|you) (happened|found out|did not|are|do not have|\
        got out|know) (now|early|before|get|sooner|anymore|rid)
      .85 better (now|off) (than later|without|out of|not|this way)
      .85 more time (for|with|to)
      .85 at least now you
      .8 (you (will|can)|you) (learn|grow|come out|come back|gain) * (from this|stronger|from it|better|\
        experience|wiser)
      .8 (means|shows) [that] (you|they|something) (are meant|can now|better|were meant|trust you|value \
        you)
      .75 (focus on|think about|look at|remember) [all] the (positive|positives|good|bright|good things|\
        blessings)
      .75 (maybe|perhaps) (this|it|now) is (a|the|an|your) (chance|time|sign|opportunity|blessing|push|\
        good)
      .75 (positive|good) (side|thing|part|aspect) (of|about|is|in|to) [this|it|that]
      .7 (it|that) was a (toxic|bad|terrible|dead end) * (anyway|job)
      .7 (free|freedom) (to|from|now)
      .7 that is the fun part
      .7 (their|your boss|his|her|the company) loss
      """,
    vetoes: """
      (no|not any|there is no) (bright side|silver lining|upside)
      feel free
      do you (have|want) more time
      do you (need|think you need) more time
      you need more time
      a chance to (talk|tell|breathe|rest|grieve|process|say)
      now you have to
      not a (chance|good thing)
      had a (chance|time) to
      """,
    examples: [
      "Now you have time for yourself.",
      "Look at it as a fresh start.",
      "On the bright side, you get a severance.",
      "Maybe this is a chance to try something new?",
      "this will make you stronger",
      "It's better off this way, you dodged a bullet.",
      "Sorry about the job. ‹Now you have more time for yourself.›",
    ],
    nearMisses: [
      "There's no bright side to this.",
      "Have you had a chance to talk to her?",
      "Do you have more time before they decide?",
      "You said it felt like a relief too, at first.",
      "Take the time to grieve.",
    ])
}
