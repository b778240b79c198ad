import Conversation

extension MoveDefinition {
  static let inviteElaborate = MoveDefinition(
    .inviteElaborate,
    "Asks for more, or offers the room to say it.",
    weight: 1,
    sounds: ["Tell me more.", "Do you want to talk about it?", "Walk me through it."],
    isNot: "Not “let me know if you need anything”, which leaves the asking to them.",
    effect: """
      Says that you have time and want the whole of it. It helps most early on, and when something \
      heavy was only hinted at.
      """,
    displaces: [
      .reflectContent, .openQuestion, .closedQuestion, .adviceDirective, .adviceQuestion, .adviceTentative,
      .practicalOffer, .selfStatement, .minimalEncourager, .selfOpinion,
    ],
    idioms: """
      .95 [can|could|will|would|please] [you] tell me [a bit|a little|a little bit|some|just] more
      .95 (say|share|hear|know|explain|describe) [a bit|a little|a little bit|some] more
      .95 [do you] (want|need|feel like|care|wish) to (talk|chat) (about|it|more|through)
      .9 (do you|would you|if you|did you|you) [ever|just|still] (want|like) to (talk|vent|share|chat|get \
        it out|let it out|rant|unload|open up)
      .9 (do you|if you|did you) [ever|just] need to (talk|vent|rant|cry)
      .85 ^(want|need) to (talk|vent|chat|rant)
      .9 would you (like|care|want|be willing|be open|feel comfortable) to (talk|share|elaborate|tell|\
        vent|say|open|expand|discuss|explain)
      .9 would you (mind|be comfortable|be okay) (talking|sharing|telling|elaborating|explaining|saying)
      .9 (walk|talk|take) me through
      .9 help me (understand|see|get)
      .9 feel free to (vent|talk|share|rant|tell|cry|say|open)
      .85 you can [always] (tell me|talk to me|vent to me|share with me|open up to me|say anything|say \
        whatever)
      .85 tell me (what|about|how|everything|all|why|when|where|who|which|the)
      .9 i am (happy|ready|open|glad|here|free) to (hear|know|listen|understand)
      .9 i [really] (would (love|like|be glad|be happy|want)|want) [to] [really] (hear|know|understand) * \
        (more|about it|about this|about that|how you|what|everything|your side|the whole)
      .9 i am (curious|interested) (to|in|about|what|how)
      .9 (can|could|would) you (explain|describe|elaborate|expand|share|tell|say more|help me|give me an \
        example|talk about|walk)
      .8 [please] (elaborate|go into|expand on)
      .85 let it [all] out
      .8 get it off your chest
      .8 i am listening
      .75 take your time and tell
      .8 what would you like (to talk|me to know|to tell)
      .8 (go on|keep going) and tell
      .85 (vent|rant|talk) (away|as much as|all you|to me)
      .85 (happy|glad|here|around|free|ready) to listen
      .75 if you (want|would like|feel like|are up for it|are comfortable|are ready|ever want|ever need) \
        to (talk|share|vent|say|open)
      .75 if you (want|need|would like) to (talk|vent|share)
      .8 where (do|did|would) you (want|like) to (start|begin)
      """,
    vetoes: """
      tell me about it$
      let me know if
      """,
    examples: [
      "Tell me more about that.",
      "can you tell me more about that?",
      "Do you wanna talk about what happened?",
      "Walk me through what they said in the meeting.",
      "Would you like to elaborate on why that felt like failing?",
      "‹I'd love to hear more about it›, if you're up for it",
      "and if you want to vent more about it, I am here.",
      "That's a long time to carry it. ‹Tell me more about the flat.›",
    ],
    nearMisses: [
      "Let me know if you need anything.",
      "You should talk to your manager about it.",
      "Did you talk to him?",
      "do you want to get a drink?",
      "I told her more than once.",
    ])
}
