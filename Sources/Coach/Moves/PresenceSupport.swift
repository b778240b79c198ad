import Conversation

extension MoveDefinition {
  static let presenceSupport = MoveDefinition(
    .presenceSupport,
    "Stays with them.",
    weight: 0.55,
    sounds: ["I'm right here.", "You're not alone in this.", "I'm with you on this one."],
    isNot: "Not “call me sometime”, which leaves.",
    effect: "Promises company where nothing can be fixed. It must be a promise you can keep.",
    displaces: [.reflectContent, .selfStatement, .practicalOffer, .adviceDirective, .selfOpinion],
    idioms: """
      .85 i (want|would like|would love) to (support|help|be there for) you
      .85 (going|go|goes|went) through (this|it|that) with you
      .9 i am [right|always|still|also|just] here [for you|with you|to listen|if|when|whenever|to support|\
        to help|any time|anytime|and]
      .9 i (will|would) [always] (be|stay) (here|right here|there|by your side|with you|around|beside you)
      .9 [always|right|just] (here|there) (for you|whenever you|if you need|any time you|when you)
      .9 you are not [going through this|in this|facing this|doing this] alone
      .85 not (alone|by yourself) in (this|that|feeling)
      .85 (do not|never) have to [_] [_] [_] (alone|by yourself|on your own)
      .9 i (have|got|have got) (your back|you)
      .9 (in this|get through this|through this|face this|figure this out|handle this|tackle this) \
        together
      .85 we (will|can|are going to) [get|work|figure|make] [_] [through|out] [_] (together|this)
      .85 you (can|could|should) [always] (call|text|lean on|count on|rely on|talk to|come to|reach out \
        to|depend on|message|turn to) (me|us)
      .85 (call|text|message) me (any time|anytime|if|whenever|day or night|when|later)
      .85 i am (not going anywhere|with you|on your side|in this with you|in your corner|sticking with|\
        staying|all ears|listening|behind you|by your side|thinking of you|thinking about you|a phone \
        call away|only a|just a)
      .85 i (support|love|care about|care for) you
      .95 love you$
      .85 i care [a lot|deeply|so much] [about you]
      .85 (sit|stay|be) with you
      .8 (glad|happy|honored|grateful) [that] (you came|you called|you told me|you reached|you are here|\
        to be here)
      .8 (happy|glad|here|free|around) to (talk|listen|sit|chat|just sit|support|be here|help in any way)
      .8 (here|around) if you (need|want|ever)
      .8 if you [ever] need (me|anything|to talk|someone|somebody|a friend|an ear|a shoulder|me for \
        anything)
      .75 let me know (if|how|what|when) (you|i|there)
      .75 (a|my) (shoulder|listening ear|friendly ear)
      .75 (people|some people|so many people|many) who (care|love)
      .75 do you (need|want) me to (come over|be there|stay|come by|call you|sit)
      .75 i (can|will) (come over|be there|come by|come round|stay with you|sit with you|keep you company)
      .75 i support you
      .8 (here|willing|happy|ready|want|going|glad) to * (get you through|help you [get] through)
      .75 by your side
      .7 we are (here for you|all here|behind you)
      .7 you (have|got|have got) (me|us)
      .7 i am (so|really) (glad|happy) (to help|you told|you shared)
      .7 (whatever|anything) [that] (would help|you need)
      """,
    vetoes: """
      (call|text|ring|message) me (sometime|some time)
      i am not here
      i am here to (tell|say)
      i am here (until|since|because|by)
      i would be there
      """,
    examples: [
      "I'm right here.",
      "You're not alone in this.",
      "I'm here for you whenever you need me.",
      "We'll get through this together.",
      "you can call me any time, day or night",
      "I've got your back.",
      "love you",
      "What a horrible wait. ‹I'm right here with you.›",
    ],
    nearMisses: [
      "Call me sometime.",
      "I was there last year.",
      "You are alone too much.",
      "I'm here to tell you it gets better.",
      "You should call a therapist.",
      "I'm here for you. ‹I'm here till five, then I have training.›",
    ])
}
