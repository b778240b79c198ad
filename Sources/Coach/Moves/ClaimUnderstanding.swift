import Conversation

extension MoveDefinition {
  static let claimUnderstanding = MoveDefinition(
    .claimUnderstanding,
    "Says “I understand” without showing it.",
    weight: 1.0 / 3,
    sounds: ["I totally get it.", "I know how you feel.", "I hear you."],
    isNot: "Not any sentence that says what it is you understand.",
    effect: """
      Meant kindly, and worth little alone: anyone could say it to anyone. “I know how you feel” can \
      close the door, because you may not.
      """,
    displaces: [.selfStatement, .selfOpinion, .social],
    idioms: """
      .9 i [do|can|totally|completely|fully|really|truly|definitely|absolutely|certainly|so|kind of|very \
        much] (understand|relate|empathize|empathise|sympathize|sympathise)
      .9 i [totally|completely|really|so|definitely|do] get (it|that|you|this)
      .9 i [totally|completely|really|so|definitely|do] feel (it|that|you|this)$
      .9 i (get|know) (what|how|where) you (mean|feel|are saying|are going|are feeling|are coming)
      .9 i [really|do] hear (you|that|what you)
      .9 i [exactly|completely|totally] know [exactly|just|all too well|very well|well|kind of] (what|\
        how) (you|that|it|this) (mean|feels|feel|is|are|means|can)
      .85 i know (the|that|this|your) (feeling|pain|struggle|frustration)
      .8 i am [fully|totally|completely|very well] understanding (you|your|what|how|that|this|it)
      .85 ^[totally|completely|definitely|absolutely|fully] (understand|understood|get it|get that|feel \
        that|relate)
      .85 i (can|could) [totally|definitely|completely|really|also] (understand|see|relate|get|empathize) \
        (that|it|this|to that|to this|your|what|where|how|with)
      .8 i understand (your|the|that|how|what|you|completely|this|it)
      .8 i see (what|where) you (mean|are coming|are saying)
      .8 (can|could|do) [totally|definitely|completely] relate
      .75 i get (your|why|how|the)
      .8 ^(understood|understandable|i feel you|i feel that|gotcha|same page|got you|relatable)$
      .7 i know (it|that|this) (is|can be|must be|was) (hard|tough|difficult|rough|not easy|frustrating|\
        overwhelming)
      .7 i know how (hard|difficult|tough|much|painful|bad|devastating|frustrating)
      .7 i understand how (hard|difficult|devastating|tough|painful|frustrating|bad)
      """,
    vetoes: """
      not (understand|get|relate|know)
      understand (that|why) (they|he|she|your (boss|manager))
      trying to understand
      want to understand
      you (have to|need to|must|should) understand
      help me understand
      i understand but
      """,
    examples: [
      "I understand.",
      "I totally get it.",
      "i know how you feel",
      "I hear you.",
      "I know exactly what you mean.",
      "i understand the feeling",
      "‹I totally get it.› When do you hear back?",
    ],
    nearMisses: [
      "I don't understand why you stayed.",
      "I want to understand what that was like.",
      "You need to understand that it's business.",
      "I get up at six.",
      "You must feel let down.",
      "I understand. ‹I don't understand how they could.›",
    ])
}
