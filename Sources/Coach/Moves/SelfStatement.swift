import Conversation

extension MoveDefinition {
  static let selfStatement = MoveDefinition(
    .selfStatement,
    "Speaks of your own feelings, habits or plans.",
    weight: 0.8,
    sounds: ["I just keep tunnel vision.", "I'm more of a morning person."],
    isNot: "Not “I'm sorry” or “I'm here”, which are for them.",
    effect: "Puts you in the middle for a moment. Harmless in passing, lonely for them when it goes on.",
    idioms: """
      .75 i [just|always|usually|never|try to|tend to|normally|constantly|simply] (keep|do|go|take|eat|\
        work|drink|sleep|run|watch|play|stay|focus|prioritize|remind|ignore|meditate|pray|journal|\
        exercise|listen to music|cry|spend|put|tell myself|live|have been|avoid|handle|cope|deal|read|\
        struggle|worry|prefer|plan|want to|set) [_]
      .75 i am [just|so|really|also|kind of|very|more|pretty|not|always] (tired|busy|exhausted|hungry|\
        bored|working|going to|at work|trying to|stressed|good|fine|happy|lucky|lonely|single|married|\
        depressed|anxious|sick|retired|old|sad|angry|a|an|the)
      .7 (i|my) (do|does) not (have|like|want|care|think|know what to (say|tell)|let|mind|work|see the|\
        get along)
      .75 i (wish|want|need) (i|to|my|someone|a) [had|was|were|could|be|know|go|get|find]
      .9 i (have|had|love|like|enjoy|hate|need) (a|my|an|to|the|some|two|three|kids|work|doing|being)
      .65 i (can|could) not (sleep|work|eat|stand|even|help you|relate|complain|wait|do|handle)
      .65 i (am|was) (the type|the kind|a|not good|more of|someone|not one)
      .65 i figure [it|that]
      .7 (makes|made) me (happy|feel good|think|laugh|tired|nervous|uncomfortable|feel better)
      """,
    vetoes: """
      i am (sorry|here|listening|glad you|not going|with you|on your|proud|all ears|so sorry|hearing|\
        sensing|just so sorry|just here|so glad|so proud|really sorry|happy to|happy you|curious|happy \
        for|sure|really glad)
      i do not (want to|think you|blame|know how you|know if|know what you|mean to|understand)
      i want (to hear|to know|to understand|you|to make sure|to help|to listen|to be there|to support)
      i have (a|an|the) (question|idea|suggestion|feeling (you|that|this))
      i love (you|how you|that you)
      i need you to
      i like (how|that) you
      i wish (you|things|i could (help|take|be there|do something|hug)|i had (the|an) (answer|words|\
        answers)|i knew what to say|there)
      i can not (imagine|believe)
      i am going to (be|help|look|be here|stay)
      i have to (say|ask|admit)
      """,
    examples: [
      "I just keep tunnel vision and stay focused",
      "I'm so tired this week.",
      "I prioritize in my head.",
      "I always go for a run.",
      "I have two kids and a dog.",
      "I need a holiday, honestly.",
      "Poor you. ‹I just keep myself busy.›",
    ],
    nearMisses: [
      "I'm so sorry.",
      "I'm here.",
      "I can imagine.",
      "I hope it gets better for you.",
      "I think you worked hard.",
    ])
}
