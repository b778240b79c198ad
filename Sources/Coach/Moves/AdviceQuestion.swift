import Conversation

extension MoveDefinition {
  static let adviceQuestion = MoveDefinition(
    .adviceQuestion,
    "Gives advice in the form of a question.",
    weight: 0.9,
    sounds: ["Have you tried journaling?", "Couldn't you ask for a transfer?", "What about HR?"],
    isNot: "Not a real question, whose answer you do not know.",
    effect: """
      Sounds like interest and feels like being sent away with homework; most people have tried the \
      obvious. Ask what they have tried, or what they want.
      """,
    displaces: [
      .closedQuestion, .openQuestion, .adviceTentative, .adviceDirective, .inviteElaborate,
      .checkUnderstanding, .askNeeds,
    ],
    idioms: """
      .95 have you [ever|already|maybe|also|every|even|at least|just|really|not] (tried|thought about|\
        thought of|considered|looked into|explored|given any thought|thought to|thought maybe)
      .9 did you [ever|even|already|maybe|not|at least|actually] (try|consider|think of|think about|look \
        into)
      .8 have you [ever|already|maybe|also|even] (started looking|looked (at|for)|reached out|seen a|been \
        to a|gone to|joined|signed up|prayed|taken a|made a) [_] [_] [{remedy}]
      .25 (have|has) (you|anyone|anybody|someone) [ever|already|even|at least|just|really|not] \
        (spoken|talked|asked|applied|told|written|contacted|checked|discussed|brought|searched|updated)
      .25 did you [ever|even|already|maybe|not|at least|actually] (talk|speak|ask|apply|reach out|report|\
        contact|tell|call|email|check|go to|bring it up|complain)
      .8 do you feel [like] (you should|you could|a break|it is time)
      .9 do you (think|want to try) * (talking|taking|asking|going|walk|journaling|meditation|therapy|\
        exercise|trying|getting|finding|looking|you should|you could|you can|it is time|a break|vacation|\
        would help|could help|might help|can help)
      .95 why (do not|not) (you|we) [just|try|maybe] [_]
      .65 why you (do not|not) [just|go and] (go|ask|talk|speak|try|tell|call|take|come|leave|look|get|find|write)
      .9 why not (just|try|ask|talk|go|take|look|find|quit|apply|leave|tell|call|see|start|join|get|move|\
        do)
      .9 what if you (tried|just|went|asked|talked|took|told|looked|could|quit|started|made|wrote|spoke|\
        set|stopped)
      .9 (what|how) about (trying|taking|talking|going|asking|joining|doing|looking|getting|making|\
        finding|a|an|your|some|calling|writing|starting|applying|therapy|hr|church|yoga|meditation|you|we|\
        if|{remedy})
      .5 (will|would) you [ever|maybe|just] (talk to|ask|apply|try|consider|look for|report|speak to)
      .9 (could|can|should) [not] you [not] [just|maybe|possibly|perhaps|at least|simply|\
        always|try to|even|still|be able to] (ask|talk|try|apply|go|get|find|take|tell|look|speak|move|\
        leave|quit|report|call|see|transfer|reach|switch|change|work|do|make|set|say no|request|appeal|\
        start|consider|discuss|confront|use|join|be willing)
      .9 (could|can) not you
      .85 (would|are|will) you (be willing|be open|open|willing|consider|think about|thinking of|\
        considering|planning on) [to|about] (trying|try|talking|talk|taking|looking|look|seeing|asking|\
        finding|going|applying|giving|give|therapy|seek|leaving|a|another)
      .85 is (it|there) [any|a] (possible|way|chance|option) (to|you|for you|you can|you could|that you \
        could|of you) [_] (ask|get|talk|transfer|move|take|find|apply|try|change|work|appeal|leave)
      .85 is there (anyone|someone|anybody|somebody|a friend|a therapist|a counselor) [_] (you can|you \
        could|who could|to) (talk|speak|call|go|ask|turn|reach|help)
      .85 are there [any] (other|different|more) (jobs|roles|positions|companies|teams|departments|\
        options|openings|places|opportunities)
      .8 have (they|you) (offered|got) [any] (counseling|a mentor|an eap|a union|therapy)
      .8 (do|does|did) your (company|work|job|school|office|boss) (have|offer)
      .8 (would|do you think) [it] (it|that) [would] help (to (ask|see|apply|go|take|look|write|get|find)|\
        if you)
      .75 what (is|are) (stopping|keeping|holding|preventing) you (from)
      .75 is (something|anything|there anything|there something) (stopping|keeping|preventing|holding) you
      .8 when (are|will) you [going to] (apply|look|quit|leave|start|tell|ask|talk|move)
      .75 (do|did) you not think you (should|could|need|ought)
      .8 do you not think it (is|would be) (time|better|a good)
      .7 (how about|what about) {remedy}
      .5 what [other] (ways|steps|can you|could you|are you going to|will you|are you planning|do you plan|\
        is your plan|is your game plan|is your next) (can you|you can|you could|do|doing|are you|take|to|\
        move|change|learn)
      .6 what (would|might|could|do you think would|do you think might) happen if you
      .7 (any|a) (chance|way) you (could|can|might)
      """,
    vetoes: """
      (why|did) you (think|feel)
      can you (tell|explain|share|describe|say|elaborate|walk|help me|give me)
      could you (tell|explain|share|describe|say|elaborate|walk|help me|give me)
      would you (like|mind|rather|prefer)
      what about (it|that|this) (hurts|bothers|gets|matters)
      (thought|considered|thinking|tried) [about|of] (killing|hurting|harming|ending) (yourself|your life|it)
      what about you
      how about you
      have you (seen the|tried the new) (game|movie|show|match)
      why do not you (tell me|talk to me|start at|let me|say more)
      why (do not|not) you (like|want|know|think|feel|trust|believe|care|remember|understand|miss|love|hate)
      did you (tell me|ask for this)
      can you not (see|understand)
      (what|how|where|when|who|ways|steps|things) (can|could|will|would|should) you
      happen if you (told me|did not|do not)
      """,
    examples: [
      "Have you tried journaling?",
      "Couldn't you ask for a transfer?",
      "What about asking HR?",
      "Why don't you take a vacation?",
      "have you every tried taking a step back from everything",
      "Have you thought of asking for a transfer?",
      "Do you think taking a walk or meditation could help?",
      "Could you not just ask them?",
      "Oh no. ‹Have you tried talking to her?›",
    ],
    nearMisses: [
      "why dont u like it?",
      "Have you told anyone how bad it got?",
      "Did you talk to your manager about it?",
      "did you ask why",
      "when did you tell her",
      "Have they written back yet?",
      "Has anyone talked to you?",
      "What was that conversation like?",
      "Can you tell me what happened?",
      "Have you felt like this before?",
      "What about you?",
      "Have you thought about killing yourself?",
    ])
}
