import Conversation

extension MoveDefinition {
  static let social = MoveDefinition(
    .social,
    "Greets, thanks, parts, or makes small talk.",
    weight: 0,
    sounds: ["Hi, how are you?", "Thanks for chatting.", "Bye, take care."],
    isNot: "Not thanks for their trust.",
    effect: "Oils the talk and neither helps nor hurts.",
    displaces: [
      .openQuestion, .closedQuestion, .adviceDirective, .minimalEncourager, .selfStatement,
      .encourageCheer, .acknowledgeDifficulty, .inviteElaborate,
    ],
    idioms: """
      .9 ^(hi|hello|hey|hiya|heya|good morning|good afternoon|good evening|howdy|yo|sup|greetings|hello \
        there|hi there|hey there|morning|evening|hey you|hi friend)$
      .85 ^(hi|hello|hey) _$
      .9 ^(hi|hello|hey) * (how are you|how is it going|how are things|what is up|how do you do)
      .9 ^(how are you|what is up|how is it going|how have you been|how do you do|how are you doing|how \
        is everything|how you doing|how was your (day|weekend|week)|how are you today|how are you doing \
        today)$
      .9 ^(bye|goodbye|bye bye|good night|goodnight|see you|talk soon|talk later|take care|talk to you \
        (later|soon|tomorrow)|see you (later|soon|tomorrow|around)|cheers|later|catch you later|until \
        next time|have a (good|nice|great|lovely) (day|one|night|evening|weekend|week|rest))
      .9 (nice|good|great|lovely) (talking|chatting|to meet|meeting|speaking|seeing|to hear from|\
        catching) [to|with|you|up]
      .9 (bye|goodbye) [take care|now|bye|have a|for now|then]
      .9 ^(thanks|thank you|thank you so much|many thanks|no problem|you are welcome|welcome|my pleasure|\
        no problem at all|anytime|any time|of course|sure|glad to help|happy to help)$
      .8 ^(thanks|thank you) (for (chatting|the chat|your time|talking|that|your|asking|the))
      .8 (my name is|i am called|nice to meet)
      .7 ^(yes|no|okay|yeah|right|sure|true|exactly|definitely|absolutely|agreed|indeed|maybe|possibly|\
        alright|all right|got it|sounds good|fine|i agree|i see|yeah definitely|of course)$
      .8 have a (good|nice|great) (day|one|night|evening|weekend)
      .75 (happy birthday|merry christmas|happy new year|welcome back)
      .7 (nice|lovely|terrible|hot|cold) (weather|day) (today|out|we)
      .8 how (was|is|has) (your|the) (weekend|evening|morning|commute|weather|trip) [been|going|so far]$
      """,
    vetoes: """
      thank you for (sharing|telling|trusting|opening|being [so ]honest|letting)
      how are you (holding|coping|feeling|really)
      take care of
      have a (hard|bad|rough)
      """,
    examples: [
      "Hi, how are you?",
      "Thanks for chatting.",
      "Bye, take care.",
      "Hello there.",
      "good morning!",
      "you're welcome",
      "‹Good morning!› What happened after I left?",
    ],
    nearMisses: [
      "How are you holding up?",
      "Thank you for trusting me with this.",
      "Take care of your mother, she needs you.",
      "Hey, that's brutal.",
    ])
}
