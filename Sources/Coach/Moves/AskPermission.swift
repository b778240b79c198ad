import Conversation

extension MoveDefinition {
  static let askPermission = MoveDefinition(
    .askPermission,
    "Asks before giving advice or a view.",
    weight: 0,
    sounds: ["Can I tell you what I'd try?", "Would it help if I shared an idea?"],
    isNot: "Not advice in the same breath.",
    effect: "Makes a suggestion a choice. Then wait for the answer.",
    displaces: [
      .closedQuestion, .inviteElaborate, .adviceQuestion, .adviceTentative, .selfStatement, .askNeeds,
      .openQuestion, .adviceDirective, .practicalOffer, .checkUnderstanding,
    ],
    idioms: """
      .95 (can|could|may|might) i [just|maybe|perhaps|please] (share|offer|suggest|tell you (what|about|\
        something|how|a|my)|give you (a|some|my|advice)|make a suggestion|say something|add|throw|be \
        honest|be blunt|be frank|give|point|recommend|run)
      .95 (is it|would it be|is that) (okay|alright|all right|fine|cool|helpful|useful) (if|for me|to) \
        [i] [to] [offer|share|give|suggest|tell|say|shared|offered|gave|told|suggested|made|ask|asked|\
        made]
      .95 (do you|would you) mind if i (share|offer|suggest|tell|give|say|ask|shared|offered|told|gave|\
        suggested)
      .95 would it help if i (shared|offered|told|gave|suggested|made|said)
      .95 would you (like|want|be open|be interested|be willing) [to] (hear|to hear|hearing) (what|my|a|\
        some|an|about what|how i)
      .9 (want|like|open|up for|interested in|care for|ready for) [to] [hear|hearing|some|a|an|my|any] \
        [my|some|a|an|what] (advice|opinion|thoughts|thought|suggestion|suggestions|idea|input|take|two \
        cents|feedback|perspective|what i think|i think|i would)$
      .9 (i have|i got|there is) (a|an|one) (thought|idea|suggestion) (if|but only if|would you|want|do \
        you)
      .85 if you [want|would like|are open|are interested|do not mind] (my|some|to hear) (advice|opinion|\
        thoughts|what i|take|input)
      .85 [only ]if you want (advice|it|my opinion|my thoughts|ideas)
      .85 mind if i (share|say|ask|tell|offer|suggest|give)
      """,
    vetoes: """
      (can|could) i (help|do|ask) [you] [with] (what happened)
      (can|may|could) i ask (what|how|why|when|who|which|where|if)
      would you like (advice|ideas|suggestions) or
      do you want (advice|ideas|suggestions) or
      """,
    examples: [
      "Can I tell you what I'd try?",
      "Would it help if I shared an idea?",
      "Do you mind if I offer a thought?",
      "is it ok if i share what worked for others",
      "Would you like to hear what I think?",
      "Want my opinion?",
      "That's a lot to carry. ‹Can I tell you what I'd try?›",
    ],
    nearMisses: [
      "Can I ask what happened?",
      "Do you want advice, or should I just listen?",
      "You should hear what I think.",
      "Can I help?",
      "Let me tell you what to do.",
    ])
}
