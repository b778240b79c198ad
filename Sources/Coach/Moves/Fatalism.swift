import Conversation

extension MoveDefinition {
  static let fatalism = MoveDefinition(
    .fatalism,
    "Tells them to accept it; tough love.",
    weight: 1,
    sounds: ["That's life.", "It is what it is.", "You might just need to accept that."],
    isNot: "Not staying with what cannot be changed: “I don't know what to say”.",
    effect: "Closes the case. Even when true, it tells them that their protest is not welcome.",
    displaces: [
      .acknowledgeDifficulty, .adviceDirective, .minimize, .selfOpinion, .claimUnderstanding, .information,
      .challengeDoubt, .adviceTentative, .reflectContent, .reflectFeelingCause,
    ],
    idioms: """
      .95 it is what it is
      .95 (that is|it is) [just|sometimes] (how|the way) [_] (life|business|the real world|the game|the \
        corporate world|corporate|the world|politics|things|it|reality|showbiz|companies)
      .9 (that is|such is|it is) [just] (life|business|politics|reality|showbiz|the game|the real world|\
        corporate life|how it goes)
      .95 ^(that is|such is) life
      .9 life (is not|is|was never|just is not|can be|gets|is just|sometimes is) [always|just|so|supposed \
        to be] (fair|unfair|hard|tough|a bitch|that way|cruel|rough|like that|full of)
      .9 sometimes life (is|gets|sucks|just|can|throws|does not)
      .9 ^(shit|stuff|it|life) [just] happens
      .9 (these|those|bad|such) things [just|do] happen
      .9 (have|need|got|going to have|want|learn|might just need|you just|just|better|time) [to] (accept|\
        deal with|live with|get used to|face|swallow|come to terms|suck up|move past|get over|get past|\
        toughen) (it|that|this|the fact|reality|the truth|what|things|with it)
      .85 (accept|face) (it|that fact|the facts|reality|the truth|the fact|that it|things as|your fate|\
        this|what you)
      .85 (deal with it|get used to it|suck it up|toughen up|man up|grow up|get over it|get over yourself|\
        move on|push through|grin and bear|bite the bullet|roll with the punches|take it on the chin|let \
        it go|pull yourself)$
      .85 (suck it up|toughen up|man up|get over it|snap out of|get a grip|put on your big)
      .85 (no|not any) (other) [_] (choice|option|way)
      .85 there is nothing (you can|to be done|anyone can|we can|that can be) [do|done]
      .85 nothing you can do
      .85 (you win some|win some lose some|que sera|tough luck|tough shit|too bad|oh well|so it goes|them \
        is the breaks|can not win them all|can not always get|you can not have everything)
      .85 you (can not|can only|can not always) (change|control|win|have|get|please|do) (it|that|this|\
        what you|how you|everything|them all|people|the past|what|your|everyone)
      .85 (only thing) (you|we) can [control|do|change]
      .8 (either|you) * (or you move on|or move on|or you can move|or quit|or leave|or let it)
      .8 (everyone|everybody|we all) (has|have|had) to (work|suffer|do|go|pay|deal|struggle|start|wait)
      .8 (welcome to) (the real|life|adulthood|adult|the club|corporate|reality|the working)
      .8 (that is|it is|this is) (part of|just part of|what happens|to be expected|expected|how it|the \
        way it|just how|just the way|just what|why they|the price|adulthood|adulting|corporate|reality)
      .75 (is|was) [always|just] (going to|bound to) happen
      .75 (what is done is done|no use crying|no point in|no sense in|the past is|water under|past is \
        past|done is done|spilled milk|spilt milk)
      .75 (be|just be) realistic
      .75 it is up to you [to|whether|what]
      .7 (have to|going to have to|just have to|will have to|need to) (choose|continue|wait|work harder|\
        keep going|live|decide|work through|tough)
      .7 (unless|until) * (pay the bills|can get|find another|win the lottery)
      .75 (failing|failure|losing|rejection) is (an option|part|normal|life)
      .7 timing is
      """,
    vetoes: """
      (not|never) accept
      face (it|this|that|what) [_] (together|with)
      i (can not|could not|can|will|have to|had to) (accept|deal|change)
      life (has|is) been
      (did|do) you (accept|deal)
      how (you|do you) deal
      there is nothing (you can do wrong|wrong|you could have done|you need)
      a (hard|tough) thing to accept
      hard to (accept|deal|face)
      let it go on
      you do not have to (accept|get over)
      life can be good
      nothing to be
      when you move on
      """,
    examples: [
      "That's life.",
      "It is what it is.",
      "You might just need to accept that fact.",
      "Life isn't fair.",
      "get over it",
      "There's nothing you can do about it.",
      "Shit happens.",
      "i understand sometimes life gets hard",
      "I'm sorry. ‹That's just how life is.›",
    ],
    nearMisses: [
      "I'm not saying get over it.",
      "It's hard to accept, I'm sure.",
      "You don't have to accept that.",
      "How do you deal with it day to day?",
      "That's not how you should have been treated.",
      "There's nothing wrong with you.",
    ])
}
