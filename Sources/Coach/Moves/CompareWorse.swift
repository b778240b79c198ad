import Conversation

extension MoveDefinition {
  static let compareWorse = MoveDefinition(
    .compareWorse,
    "Points to others who have it worse.",
    weight: 1,
    sounds: ["Some people have no home.", "Others would kill for your job."],
    isNot: "Not telling of another to say they are not alone.",
    effect: "Adds guilt to the pain. Nobody's hurt got smaller by a comparison.",
    displaces: [
      .minimize, .acknowledgeDifficulty, .selfOpinion, .information, .selfStory, .reflectContent, .reflectFeelingCause,
    ],
    idioms: """
      .95 (people|others|someone|folks|many|some|somebody|kids|children|those|plenty|millions) * (have it|\
        got it|are|had it|is|has it|doing|in a) [so|much|way|a lot|far] worse [off]
      .95 (some|other|many|lots of|plenty of|a lot of|most|millions of|so many) (people|others|folks|\
        families|men|women|kids) [_] (have no|do not [even] have|can not|would (kill|love|die|give|be \
        happy|be grateful|beg)|are (starving|homeless|dying|sick|unemployed|struggling|suffering)|do not \
        get|live|never get|die|lose|with no)
      .9 (there are|think of|think about|remember|imagine|what about) [the|all|all the|those|some|so many|\
        always] (people|others|kids|children|someone|folks|many|starving|homeless|those|somebody) * \
        (worse|without|starving|dying|homeless|less|who (have|do not|can not|would|are|lost|live|never)|\
        with (no|less|nothing|cancer))
      .9 (would|to) (kill|die) (for|to have) (your|that|a|what)
      .9 (be|should be|just be|feel) [just|so|very|more] (grateful|thankful|lucky|glad|happy) (for what|\
        you|that you|to have|it is|it was|at least|you are)
      .85 you (are|should consider yourself|got|have been) [so|still|pretty|very|really|actually] lucky \
        (you|to|that|compared|not|it)
      .85 (compared|in comparison) to (others|what|people|some|my|other|the|those)
      .85 (others|people|someone) (would|will) (love|kill|beg|be happy|trade) (to|for|with|your)
      .85 (first world|rich people|champagne) problem
      .8 [you think] (that is|this is) (bad|nothing) (wait|try|compared|my|you should|i)
      .8 (try|wait until you) (being|having|are|have|living|losing) (homeless|cancer|poor|unemployed|\
        divorced|kids|a|in|my|on)
      .8 (war|cancer|starving|famine|gaza|ukraine|homeless|africa|third world) * (worse|real|people|kids|\
        children)
      .75 count your blessings
      .75 (real|bigger|actual) problems
      .75 i (know|knew|have) (someone|people|a guy|a woman) who * (worse|lost everything|died|has nothing|\
        never)
      .75 (it|things) (is|are) (worse|harder|much worse|way worse) (for|in|elsewhere)
      .75 you have (it|got it) (good|easy|so good|pretty good|better than)
      """,
    vetoes: """
      not (lucky|grateful)
      feel worse
      worse for you
      makes it worse
      they are lucky
      (lucky|grateful|glad|happy|thankful) (you|that you) (told|shared|came|trusted|are here|opened)
      i am (lucky|grateful|glad|happy)
      """,
    examples: [
      "Some people have no home.",
      "There are people who have it much worse.",
      "Others would kill for your job.",
      "You should be grateful you still have a salary.",
      "be thankful for what you have",
      "Some people don't even have a home to go to.",
      "I'm sorry. ‹Some people don't even have a home.›",
    ],
    nearMisses: [
      "I feel worse for you now.",
      "They're lucky to have you.",
      "I'm grateful you told me.",
      "There are people who care about you.",
      "That makes it worse.",
    ])
}
