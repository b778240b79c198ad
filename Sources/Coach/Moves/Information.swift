import Conversation

extension MoveDefinition {
  static let information = MoveDefinition(
    .information,
    "Explains or teaches.",
    weight: 0.6,
    sounds: ["Burnout usually takes months.", "Studies show that most layoffs are random."],
    isNot: "Not what they told you, said back.",
    effect: """
      Turns the listener into a lecturer. A fact helps someone who asks how things work, rarely \
      someone who hurts.
      """,
    displaces: [.acknowledgeDifficulty, .selfOpinion, .fatalism, .reflectContent, .reflectFeelingCause],
    idioms: """
      .85 (studies|research|statistics|experts|psychologists|science|doctors|the data) (show|shows|say|\
        says|suggest|suggests|have shown|has shown|prove|proves|tell|tells|recommend)
      .85 (according to|it is proven|it has been proven|it is a fact|fun fact|did you know|statistically|\
        on average|technically|legally|scientifically|biologically)
      .75 (it|that|this|burnout|grief|stress|anxiety|depression|healing|recovery) (usually|typically|\
        generally|often|normally|tends to|can|always) (takes|take|lasts|comes|happens|goes|cause|causes|\
        gets|means|stems|affects|affect|lead|leads)
      .75 (there are|here are) [_] (ways|steps|things|stages|types|kinds|reasons|options|techniques|\
        methods|tricks|signs)
      .8 (a|the) (sign|signs|symptom|symptoms|cause|causes|stages|definition) of
      .75 (is|are) (called|known as|caused by|defined as|a symptom|a chemical|due to|a type of|a form of)
      .7 (most|many|lots of|a lot of) (companies|employers|managers|bosses|jobs|people|firms|\
        organizations|teams) (are|do|have|will|hire|promote|look|use|tend|usually|often|get|lay|offer|\
        prefer|only|want)
      .7 (the|an|your) (brain|body|nervous system|immune system|market|economy|law|hormones|cortisol)
      .7 (it is important|it is essential|it is good|it is best|it is crucial|important) to (remember|\
        know|note|acknowledge|understand|keep|have|realize)
      .65 (meditation|exercise|sleep|journaling|yoga|therapy|walking|sunlight|god|prayer|nature) (is|\
        helps|reduces|improves|releases|works|really works|can|will|lowers|really does|does|has)
      .65 it could be (why|because|due to|a sign|related to|that your)
      .6 (the way|the reason) (it works|that happens|this works|companies|this happens|promotions)
      .7 (is|are) [_] (expensive|illegal|required|entitled|eligible|taxed|the norm) (to|by|for|in)
      .6 takes (time|a while|months|years|about|at least|up to)
      .6 the (first|last|next) step is
      """,
    vetoes: """
      take your time
      it takes (courage|guts|strength|a lot)
      a sign of strength
      important to (you|me)
      a lot of people (would|care|love)
      means (a lot|so much|the world)
      most people would
      """,
    examples: [
      "Burnout usually takes months to show.",
      "Studies show that most people change jobs five times.",
      "A lot of companies promote from outside these days.",
      "It's important to remember that grief comes in stages.",
      "Statistically, layoffs hit newer staff first.",
      "According to my therapist, exercise releases endorphins.",
      "I'm so sorry. ‹Burnout usually takes months.›",
    ],
    nearMisses: [
      "It takes courage to say that.",
      "It took them months to tell you.",
      "That usually means a lot to you, being asked.",
      "Take your time.",
    ])
}
