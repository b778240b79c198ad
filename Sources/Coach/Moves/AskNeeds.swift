import Conversation

extension MoveDefinition {
  static let askNeeds = MoveDefinition(
    .askNeeds,
    "Asks what would help, instead of deciding it for them.",
    weight: 0.9,
    sounds: ["Do you want ideas, or just an ear?", "What do you need right now?"],
    isNot: "Not “want some advice?” when the advice comes anyway.",
    effect: """
      Hands the choice back to someone who has just lost a say in things. It only works if you then do \
      what they ask for.
      """,
    displaces: [
      .openQuestion, .closedQuestion, .practicalOffer, .adviceQuestion, .inviteElaborate, .presenceSupport,
      .adviceTentative,
    ],
    idioms: """
      .85 (anything|what) [else] [that] (has|have|might have) (helped|worked)
      .95 what do you [think|feel|feel like] [you] need
      .95 what (would|could|might|will|does|do you think would|do you think might|do you think could) \
        [be] [really|actually|most] (help|helpful|useful|supportive|feel good|feel right|feel supportive|\
        feel helpful|make it easier|make you feel better|make this easier|make it better)
      .95 what can i do [to help|for you|right now]
      .95 how can i (help|support|be there|be of|make|best)
      .9 is there (anything|something) * i (can|could) (do|help)
      .9 (anything|something) i can do
      .95 do you (want|need|prefer|like) (advice|ideas|suggestions|solutions|help|an ear|a listening ear|\
        me to [just] listen|someone to|to brainstorm|to figure|to just|to vent or|company|space|\
        distraction)
      .95 would you (like|prefer|rather|want) (advice|ideas|suggestions|me to|i just|to brainstorm|for me|\
        help|some help|some ideas|some company|some space|just to|an ear|a hug)
      .9 (or|and) [would you] [do you] [like|want|prefer|need|rather] [for] me to (just) [listen|hear]
      .9 are you (looking|hoping|asking) for (advice|ideas|solutions|someone|help|suggestions|an ear)
      .9 [just] (listen|vent|an ear) or (help|give|offer|ideas|advice|solve|fix|brainstorm|problem solve)
      .9 (advice|ideas|help|solutions) or (just|an ear|a|someone|for me|would)
      .85 what (kind|sort) of (support|help)
      .85 what (are|were) you (hoping for|looking for|needing|wanting)
      .85 what has helped [you]
      .85 what do you (want|wish) (to see|from me|would happen)
      .8 what would you (like|want) (to see|to happen|from|me to)
      .85 what would [your] (ideal|a good outcome|feeling)
      .85 how (would|can|do) you (like|want) (me|things|it) to
      .8 does (talking|it|this) [about it] (help|make it better|make it feel better|make you feel better)
      .8 (would|does) it help (to talk|if i|if we|talking)
      .8 do you need (anything|something)
      """,
    examples: [
      "Do you want advice, or should I just listen?",
      "What do you need right now?",
      "What can I do right now to help?",
      "Is there anything I can do?",
      "Do you want suggestions or would you rather just vent?",
      "how can i support you through this",
      "That sounds exhausting. ‹What would help right now?›",
    ],
    nearMisses: [
      "Do you need a lift to the interview on Monday, because that is a good firm?",
      "What you need is a break.",
      "I know what you need",
      "What did you do?",
      "Let me help you with your CV.",
    ])
}
