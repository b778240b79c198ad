import Conversation

extension MoveDefinition {
  static let nameFeeling = MoveDefinition(
    .nameFeeling,
    "Puts a word to what they feel.",
    weight: 1,
    sounds: ["You sound worn out.", "You must feel let down.", "I can hear how angry you are."],
    isNot: "Not a label on the person: “you're being dramatic”.",
    effect: """
      Shows that you heard what lies under the words; when it fits, people soften. Offer it as a \
      guess, so that they can put it right.
      """,
    displaces: [.selfStatement],
    idioms: """
      .75 you (do not|did not) (sound|seem|look) [very|too|all that|really] (okay|like yourself|happy|\
        yourself|good|great|sure|excited)
      .85 (feel|feels|feeling|felt) [{very}|all] (lost|used|alone)
      .8 you (must be|are|seem|sound) [{very}|all] (lost|alone)
      .9 you (must|must have|must of|must really|probably|clearly|obviously|really|just|still|might|may|\
        could) [be|feel|been|felt|are] [feeling] * {feeling}
      .9 you (sound|seem|look|feel|felt|are feeling|were feeling|appear|sounded|seemed|come across) [like|\
        as|as if] [you are|you feel] * {feeling}
      .9 (it|that) (sounds|seems|looks|feels) [to me] [like|as if|as though] you * {feeling}
      .9 ^(sounds|seems|looks) [to me] like you * {feeling}
      .9 (that|it|this) (must|must have|had to|has to|would|can|could) [really|just] (feel|felt|make you \
        feel|made you feel|leave you|left you|have left you|have made you) * {feeling}
      .9 (makes|made|making|leaves|left|leaving) you [feel|feeling|felt] * {feeling}
      .85 i (can|could) (hear|see|tell|sense|feel|imagine) [how|that|you] * {feeling} [you]
      .85 i (can|could) (hear|see|sense|feel) (the|your|a lot of|so much|some|how much) [_] {feelnoun}
      .85 i (bet|imagine|guess|sense|am guessing|am sensing|am hearing|suppose|suspect) [that|this] you \
        (are|feel|felt|must|were|might) * {feeling}
      .85 i (am hearing|hear|sense|am sensing) * {feelnoun}
      .85 (i bet|i am sure|i imagine|i know|must) (that|it) (is|was|feels|felt|must|does) * {feeling}
      .8 so you (feel|are|are feeling|felt|were) * {feeling}
      .8 ^you are [{very}] {feeling}
      .7 you are (feeling|so|really|clearly|obviously|still|understandably) * {feeling}
      .75 you (feel|felt) [{very}] {feeling}
      .8 (mix|mixture) of {feelnoun}
      .9 you (must|must still|must have|might|may|sound|seem|look|are|are still|are probably|are clearly) \
        [be|been] [like|as if|as though] [you are] [still] in (shock|pain|despair|agony|limbo|pieces|tears|\
        bits|a daze|a panic|mourning|disbelief|turmoil|a dark place|a bad place)
      .85 you (must be|must feel|are|are clearly|sound|seem|look|sound like you are|seem like you are|feel \
        like you are|look like you are) * (running on empty|running on fumes|running on nothing|at your \
        limit|on edge|at the end of your (rope|tether)|beside yourself|out of your mind with|at breaking \
        point|at your wits end|treading water|barely coping|barely holding|falling apart|in over your head)
      .85 (sounds|seems|looks|feels) (like|as if|as though) you are * (running on empty|running on fumes|\
        running on nothing|at your limit|on edge|at the end of your (rope|tether)|beside yourself|at \
        breaking point|at your wits end|treading water|in (shock|pain|despair|pieces|disbelief|limbo))
      .75 (your|the|that|all that|this) [_] {feelnoun} (is|must|sounds|comes|seems|makes|you feel|you are)
      .8 (part of you|some of you) * {feeling}
      .75 it (sounds|seems) like (there is|a lot of) * {feelnoun}
      .75 (it|that) (must|must have|has to) (hurt|sting|ache|crush you|break your heart)
      .75 must (of|have) [kind of|really|just] hurt
      .75 feel (like a failure|like you failed|stuck|let down|left out|shut out|burned out|worn out|\
        beaten down|taken for granted|like giving up|walked over|torn)
      .7 ^[that|you] must (be|feel) {feeling}
      .75 ^(sounds|seems) {feeling}
      .65 (that|it|this) (sounds|seems|feels|must be|must feel|must have been|must have felt|had to be|had to \
        feel|has to be|has to feel) [{very}] [{very}] {given}
      .65 ^(sounds|must be|must have been|must feel) [{very}] [{very}] {given}
      .75 are you (feeling|still feeling) * {feeling}
      .7 feeling [{very}] {feeling}
      .75 (embarrassed|ashamed|scared|angry|hurt|sad|betrayed|humiliated|lonely) [more than|rather than|\
        and not just|underneath|too maybe|maybe]
      """,
    vetoes: """
      let _ make you feel
      not alone
      you are (being|acting|just) [so|too|a bit|really] _
      do not (feel|be) _
      you should not (feel|be)
      feel free
      you (should|need to|have to) [not] feel
      i feel
      if you (feel|are feeling)
      you are (just|too) (tired|stressed)
      make you feel better
      once you feel
      (until|before) you
      why you feel _
      when you feel
      used to
      not feel
      you are better
      """,
    examples: [
      "You sound worn out.",
      "It sounds like you're feeling overwhelmed.",
      "you must be devastated",
      "I can hear how angry you are.",
      "That must make you feel so powerless.",
      "You seem really anxious about this.",
      "i bet you feel betrayed",
      "you sound like you're in shock",
      "you must be in shock",
      "sounds like you're running on empty",
      "Three nights in a row? ‹You sound worn out.›",
      "That sounds really humiliating.",
      "in front of the whole class? ‹that must have been so embarrassing›",
    ],
    nearMisses: [
      "You're being dramatic.",
      "Don't be sad.",
      "I feel sad too.",
      "You shouldn't feel guilty.",
      "Once you feel better it will be easier.",
      "Feel free to call.",
    ])
}
