import Conversation

extension MoveDefinition {
  static let reflectMetaphor = MoveDefinition(
    .reflectMetaphor,
    "Finds an image that fits what it is like for them.",
    weight: 1,
    sounds: ["Like carrying the house on your back.", "As if the floor had gone."],
    isNot: "Not a joke at their cost, and not a saying everyone knows.",
    effect: "A good image says in five words what they could not. A forced one makes them work for you.",
    displaces: [.claimUnderstanding, .selfStatement, .platitudeReassure, .adviceDirective],
    idioms: """
      .85 (it is|that is|must be|must feel|feels|felt|sounds|as if|almost|must have felt|seems|kind of) \
        like (carrying|drowning|running|walking|being|watching|living|shouting|screaming|hitting|standing|\
        holding|climbing|swimming|treading|talking to|pushing|having|getting|losing|falling|waiting|\
        banging|sinking|pouring|losing|trying to) (a|an|the|in|on|against|into|to|through|under|up|out|\
        from|with|your|water|punched|kicked|slapped|hit|stuck|trapped|invisible|underwater|knocked|\
        stabbed|two|sand|uphill) *
      .85 like (a|the) (punch|kick|slap|weight|cloud|storm|ghost|hamster|treadmill|knife|wall|wave|rug|\
        door|stone|machine|robot|rollercoaster|marathon|house of cards|ton of bricks|gut punch|stab|\
        prison|trap|black hole|tightrope|dead end|bomb|blow) *
      .85 (punch|kick|slap|stab|knife|kicked|punched|slapped|stabbed) (in|to) (the|your) (gut|teeth|face|\
        back|heart|stomach|chest)
      .85 (weight|world|load|boulder|rock|stone|everything) [is] [of] [the world] [all] on your \
        (shoulders|chest|back)
      .85 (rug|floor|ground|carpet) * (pulled|gone|vanished|dropped|taken|fell|fallen) [out|away|from]
      .85 (pulled|pull|took|swept) the (rug|floor|ground) (out|from)
      .8 as (if|though) (the|someone|your|you) * (floor|ground|world|wall|door|air|light|glass|water|\
        carpet|ghost|sky|house)
      .8 (running on empty|running on fumes|on autopilot|treading water|drowning|at the end of your rope|\
        hanging by a thread|spinning your wheels|going in circles|stuck in a loop|walking on eggshells|\
        hitting a wall|hit a wall|between a rock|swimming upstream|up a hill|uphill battle|banging your \
        head|salt in the wound|door slammed|holding your breath|house of cards|keeping your head above|\
        pouring from an empty|burning the candle|a cog in|like a ghost|emotional rollercoaster|put \
        through the wringer|carrying the whole)
      """,
    vetoes: """
      (life|this) is like a (box|game)
      do not (carry|let)
      you are like a (child|baby|broken)
      """,
    examples: [
      "It's like carrying the whole house on your back.",
      "It must feel like the rug was pulled out from under you.",
      "As if the floor had gone from under you.",
      "That's a slap in the face.",
      "So you're running on empty.",
      "it sounds like drowning in other people's needs",
      "‹It's like running on sand.› How long has it been going on?",
    ],
    nearMisses: [
      "Like I said, call them.",
      "You're like a broken record.",
      "I like walking in the rain.",
      "It is what it is.",
      "You look like a ghost, lol.",
    ])
}
