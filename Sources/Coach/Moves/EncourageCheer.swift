import Conversation

extension MoveDefinition {
  static let encourageCheer = MoveDefinition(
    .encourageCheer,
    "Cheers them on.",
    weight: 0,
    sounds: ["You've got this.", "I believe in you."],
    isNot: "Not naming what you have seen them do.",
    effect: """
      Friendly and light. Before they feel heard it skips over the trouble; afterwards it can be a \
      good last word.
      """,
    displaces: [.reflectContent, .selfStatement, .adviceDirective, .selfOpinion],
    idioms: """
      .95 [you|you have] [so|totally|really] got this$
      .4 you [have] got this
      .95 (i|we) (believe|have (faith|confidence|trust)|trust) in you
      .9 i (know|am sure|am confident|believe|have no doubt|just know|am certain) [that] you (can|will|\
        are going to|have what|could) [_] (do|get|find|figure|make|be|through|it|great|succeed|bounce|\
        nail|pull|overcome|land|break|come|know|what|able|going)
      .9 you (can|will) (do (this|it|great|anything)|make it|get through (this|it)|figure (it|this|\
        everything|things) out|overcome|bounce back|come out|succeed|nail|crush it|rise|handle (it|this)|\
        try again|win)
      .85 do not [you] [ever|dare] (let|allow) * (tear you down|break you|beat you|define you|defeat you|\
        bring you down|stop you|win)
      .9 you can and you will
      .6 and you will$
      .9 (rooting|cheering|praying|pulling) for you
      .9 (hang in there|stay strong|keep it up|go for it|go get them|keep fighting|do \
        not give up|never give up|good luck|best of luck|you go girl|keep going)
      .9 you are [so|such|an|a|truly|really|just|simply|very|the] [a|an|very] (amazing|awesome|great|\
        wonderful|fantastic|incredible|the best|a rockstar|a star|strong|stronger|tough|a fighter|a \
        warrior|perfect|brilliant|beautiful|the best|smart|special|best|a queen|a king|a legend) [person|\
        and|friend|than]
      .85 i [really|just|truly|only|sincerely|do] (hope|wish|pray) (you|it|things|everything|they|that|\
        this|all|he|she|the|your|for|tomorrow|for the best|next|so)
      .85 i am (so|really|very|) proud of you
      .8 [i am] proud of you
      .8 you are (doing|going to do) (great|amazing|so well|well|good|fine|awesome|wonderful)
      .8 (stronger|braver|smarter|better|tougher) than you (think|know|realize)
      .8 you have what it takes
      .8 (wish|wishing) you [all] [the] (best|luck|well|nothing)
      .8 (my|our) (thoughts|prayers) (and|are)
      .75 ^(yay|congrats|congratulations|woo|woohoo|nice work|well done|great job|good job|bravo|way to \
        go|hooray|go you|that is (great|awesome|amazing|wonderful|good news|fantastic))
      .7 you (certainly|sure|definitely) (can|will)
      .75 [it] (sounds|is|that is) [like] (a great|a good|a really good|a smart|very smart|such a good|a \
        wonderful) (idea|plan|step|start)
      .7 you will be a (huge|great|big|real) (asset|addition)
      .7 i hope (there|that|it)
      """,
    vetoes: """
      i hope you (know|are sorry|learned|realize) [that|what|how] [you]
      i hope you know
      if you can do
      (can|do) you think you (can|will)
      good luck with that
      i wish (i|you did not|you had not|they had not|you were|this had not)
      not going to
      i believe in (god|that)
      """,
    examples: [
      "You've got this!",
      "I believe in you.",
      "You're awesome!!",
      "i know you can do it",
      "Hang in there.",
      "I hope things get better for you.",
      "Good luck with everything!",
      "don't let them break you",
      "That's rough. ‹You've got this!›",
    ],
    nearMisses: [
      "You got this job when?",
      "I hope you know how much that team leaned on you.",
      "Good luck with that.",
      "You carried that team for a year.",
      "Do you think you can do it?",
    ])
}
