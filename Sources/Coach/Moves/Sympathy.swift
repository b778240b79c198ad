import Conversation

extension MoveDefinition {
  static let sympathy = MoveDefinition(
    .sympathy,
    "Says that you are sorry for what they are going through.",
    weight: 0.65,
    sounds: ["I'm so sorry.", "That breaks my heart.", "I hate that this happened to you."],
    isNot: "Not “sorry, but…”, and not sorrow about how they feel: “I'm sorry you feel that way”.",
    effect: """
      A warm first word that costs little. It reaches further when it names what you are sorry about, \
      and wears thin when it is all there is.
      """,
    displaces: [.social, .minimalEncourager, .selfStatement, .selfOpinion, .selfStory],
    idioms: """
      .9 ^[i am] * sorry (to hear|for your|for you|about|you are|you were|you have|you had|you did|that \
        you|this|that this|that happened|things|it|they|he|she|for what|for all)
      .9 i am * sorry (to hear|for your|for you|about|you are|you were|you have|you had|you did|that|this|\
        things|it|they|he|she|for what|for all)
      .9 ^[i am] [so|very|really|truly|terribly] sorry$
      .85 ^(so|very|really|truly) sorry
      .9 sorry to hear
      .85 i am (so|very|really|truly|deeply|terribly|awfully) sorry
      .8 ^[i am] sorry _$
      .85 ^[i am] * sorry your (_ _|_) (said|did|told|is|was|has|had|treated|left|died|let|put|made|could)
      .9 (breaks|broke) my heart
      .9 my heart (goes out|aches|hurts|breaks|is with|is broken)
      .85 i feel (for you|so bad for you|bad for you|awful for you|terrible for you|let down for you|sad \
        for you|so sad for you|your pain)
      .85 i hate (that|this|seeing|to see|to hear|it) * (you|happened|happening|for you)
      .85 i wish (you did not|this had not|that had not|it had|i could take|things were|things had|you \
        were not|they had|none of this)
      .8 (hurts|pains|saddens|kills|sucks) [me] to (hear|see|read)
      .85 (makes|made) me [so|really] (sad|angry for you|mad for you|upset)
      .85 [my] [deepest|sincere] condolences
      .85 sorry for your loss
      .7 ^oh (no|gosh|god|dear|my god|honey|sweetie|man)$
      .75 ^that is [so|just|really] (heartbreaking|so sad|terrible news|awful news|sad to hear)
      .75 you (did not|do not) deserve (this|that|any of|to be|it)
      .7 (sending|send) * (hug|hugs|love|support)
      .7 i wish (there was|i had) (something|the right|words|more) * (say|do|help|words)
      .6 (hug|hugs)$
      .7 ^(poor you|poor thing|you poor)
      """,
    vetoes: """
      sorry but
      sorry you feel
      sorry (if|for (being|saying|asking|bringing|not|interrupting|my|the late|that question))
      sorry i (said|did|was|am|sounded|came|meant|asked|assumed|made|can not|could not)
      sorry that (sounded|came out|was (harsh|rude|mean|insensitive))
      not sorry
      sorry (what|can you|could you|who|is it)
      sorry that i
      sorry (no|not|yes|okay|again|really|well)$
      feel sorry for yourself
      sorry for yourself
      """,
    examples: [
      "I'm so sorry you're going through this.",
      "im so sorry to hear about that",
      "Ten hours on your feet, ‹I'm sorry.›",
      "My heart goes out to you.",
      "So sorry about your dad.",
      "I hate that this is happening to you",
      "I'm so sorry Martin.",
      "sorry mate",
      "I'm sorry your sister said that to you.",
      "‹I'm so sorry about your dad.› When is the funeral?",
    ],
    nearMisses: [
      "Sorry, but you should have seen it coming.",
      "Sorry, that sounded harsh.",
      "I'm sorry you feel that way.",
      "Stop feeling sorry for yourself.",
      "I'm not sorry he left.",
      "I'm so sorry. ‹Sorry, can you say that again?›",
    ])
}
