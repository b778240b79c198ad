import Conversation

extension MoveDefinition {
  static let selfMetoo = MoveDefinition(
    .selfMetoo,
    "Says that it is the same with you.",
    weight: 0.8,
    sounds: ["Me too.", "Same here.", "I feel that way every day."],
    isNot: "Not “anyone would”, which is about them.",
    effect: "A small sign of company among equals, and a change of subject when the trouble is big.",
    displaces: [.selfStatement, .claimUnderstanding, .selfOpinion, .nameFeeling],
    idioms: """
      .95 ^(me too|same here|same|same boat|me as well|me neither|so do i|so am i|ditto|likewise|samesies|\
        same lol|i am too|i do too|me also)$
      .9 ^(me too|same here|same boat|so do i|so am i)
      .9 (in|on) the same (boat|page|position|situation|place)
      .9 i [also|too|just|totally|always|often|sometimes|do] feel [exactly] (the same|that way|like that|\
        this way|like this|so _ too) [way] [too|every day|all the time|as well|myself|sometimes|lately|\
        also]
      .9 i (feel|felt|have felt|am|was|hate|struggle|have|do|get|live|need|want|love|deal|think|worry) * \
        (too|as well|myself|also)$
      .9 i (also|too) (feel|hate|have|struggle|am|do|get|need|worry|suffer|deal|cry|work|want|live)
      .85 i am (also|going through|in the same|just as|right there with|dealing with the same|feeling the \
        same|the same)
      .85 i have (been there|felt that|felt like that|felt this|the same (issue|issues|problem|problems|\
        thing|feeling)|similar|been in|been feeling)
      .85 i know that feeling myself
      .85 ^been there
      .85 (my|mine) [_] is (the same|just as|a mess|also|like that|no better|just like)
      .8 (can|do) relate [because] (i|since|my|as)
      .8 tell me about it$
      .75 (you and me both|join the club|welcome to the club|we are all in|story of my life|that makes \
        two of us|you are not the only one|you are definitely not the only one|definitely are not the \
        only one|are not the only one)
      .8 ^[yes|yeah] (all the time|every day|me too)$
      .75 ^[yes] (all the time|every day)$
      .7 i know the feeling (i|too|well|myself)
      .7 (happens|happened) to me (too|all|a lot|every)
      .75 same thing (here|with me|for me)
      """,
    vetoes: """
      do you (feel|have) the same
      i (am|was) (here|there) (too|as well)
      i would feel the same
      (and|to|can|could|please|you|me|will|just) tell me about it
      i am (sorry|glad|happy|proud) * (too|as well)
      i love you too
      """,
    examples: [
      "Me too.",
      "Same here.",
      "I feel that way every day myself.",
      "I'm in the same boat.",
      "i have the same issues sometimes",
      "Been there.",
      "I hate my job too.",
      "That's hard. ‹I feel that way every day.›",
    ],
    nearMisses: [
      "Anyone would feel that way.",
      "Tell me about it when you're ready.",
      "Do you feel the same about it now?",
      "I'd be there too if I could.",
      "They did the same to your friend.",
    ])
}
