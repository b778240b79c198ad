import Conversation

extension MoveDefinition {
  static let adviceTentative = MoveDefinition(
    .adviceTentative,
    "Suggests something, with a way out.",
    weight: 1,
    sounds: ["Maybe take a walk?", "It might help to write it down.", "You could ask for feedback."],
    isNot: "Not asking leave first, and not asking what they have thought of themselves.",
    effect: """
      Softer than an order, and still your idea on top of their trouble. After they feel heard, one \
      small suggestion can be welcome.
      """,
    displaces: [
      .reflectContent, .adviceDirective, .closedQuestion, .selfStatement, .selfOpinion, .information,
    ],
    idioms: """
      .75 ways to (help you|feel better|cope|deal)
      .9 (maybe|perhaps) you (could|can|should|need|might|would|just need|have to|ought)
      .85 (maybe|perhaps) [just|also|even|we could|we can|we should] [try|start|consider|think about|look|\
        take|do|go|find|ask|talk|get|make|give|focus|put|see|write|spend|step|read|set|plan|join|call]
      .9 (you|one|we) (could|might|may) [also|always|maybe|perhaps|just|even|at least] [want to|wish to|\
        like to|need to|try to] (try|consider|talk|ask|go|take|look|find|see|get|start|join|speak|think|\
        reach|write|do|focus|make|apply|use|call|set|work|give|read|benefit|explore|check|learn|visit|\
        contact|list|sell|offer|show|move)
      .9 you (might|may) (want|wish|like|need|benefit|find)
      .9 (it|this|that) (might|may|could|would) [also|really|actually|probably|definitely] (help|be (good|\
        helpful|useful|worth|nice|a good|better|wise|beneficial|time)|do you good|feel better|make you \
        feel better) [to|if|you]
      .85 it can [also|really] (help|be (good|helpful|useful|nice)) to
      .85 (might|may|could) (help|be worth|be helpful|be good|do you good|be nice|be time) [you] [to]
      .85 [sometimes] it [sometimes|often|always|really] helps [me|people|a lot] (to|if|when)
      .85 (one|another) (thing|idea|option|way|possibility) (you|is|would be|might be|could be|to)
      .8 i (wonder|am wondering) (if|whether) (a|you could|you might|taking|talking|it would help|there \
        is a way)
      .8 (what|how) about [we|you|a|trying|taking|talking|going|asking|joining|doing|looking|if you]
      .75 (think|thinking) (about|of) (taking|talking|seeing|asking|looking|finding|getting|going|joining|\
        changing|doing|starting|what else|other)
      .75 (worth|good idea|helpful|wise|smart) (trying|to try|asking|talking|to talk|to ask|a try|a shot|\
        exploring|considering|looking)
      .8 (would be|is|be|might be) (a good|a great|the best|a better) idea to
      .7 (maybe|perhaps) (it is|now is|this is) (time|the time|a good time|a chance|an opportunity|for \
        the)
      .75 (feel free|you are welcome) to (try|use|take)
      .75 [a] (hobby|break|walk|vacation|change of scenery|therapist|day off|hot bath|support group|new \
        job|nap|movie) (might|could|may|would) (help|do|be|take)
      .7 exercise (can|could|might|does) help
      .7 (can|could|do) (also|always) (try|ask|talk|look|go)
      .6 (consider|try) (_|talking|taking|seeing|asking) (to|with|a|an|your|out)
      .7 (suggestion|tip|idea) for you
      .7 there (are|is) [_] ways to (help|feel|deal|cope|get|make)
      .75 (knowing|understanding|asking|talking|writing|finding|getting|taking|going|seeing|having|doing|\
        giving|making|trying|learning|hearing) * (would|will|could|might|may|can) [really|also|probably|\
        only|maybe] (help|do you good|be good for you|be worth|get you|give you|make it easier)
      .8 (it|that|this) (would|might|could|will) do you [some|a world of|the world of] good
      .8 (the best|best|the easiest|the smartest|the next|the main|the right) (thing|way|option|bet|step|\
        move) [for you|to do|you can do|now|here|forward] (is|would be|might be|may be|could be) [just] to
      """,
    vetoes: """
      (maybe|perhaps) (you are|they|he|she|it was|your boss|your friend|you were|you just were|you did|\
        you misunderstood|you do not|that is|there is)
      what about (you|it|that|them|him|her)
      how about you
      you could have
      if you (could|can|might|may)
      you (could|might) (be|feel|have) [so|really]
      how about (now|that)
      i might
      could you
      maybe (it is|that is) not
      i could (try|go|take|look|do|help)
      """,
    examples: [
      "Maybe take a walk?",
      "You could ask for feedback.",
      "It might help to write it down.",
      "maybe you can talk to your manager",
      "Perhaps a break from social media would help.",
      "I wonder if a change of scenery would do you good.",
      "One thing you could do is make a schedule.",
      "understanding why they did it would help you",
      "The best thing is to sleep on it.",
      "it'd do you good to get out of the house",
      "That's rough. ‹Maybe you could ask for feedback.›",
    ],
    nearMisses: [
      "Maybe your boss had reasons.",
      "You could be right.",
      "What might help you right now?",
      "Can I tell you what I'd try?",
      "You might feel lost for a while, and that's okay.",
      "You're still thinking of everyone else first.",
      "You were worrying about other people again.",
    ])
}
