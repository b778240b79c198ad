import Conversation

extension MoveDefinition {
  static let openQuestion = MoveDefinition(
    .openQuestion,
    "Asks in a way that cannot be answered with yes, no or a single detail.",
    weight: 1,
    sounds: ["What was that like?", "How are you holding up?", "What is the hardest part?"],
    isNot: "Not “why didn't you ask?”, which finds fault, and not advice with a question mark.",
    effect: """
      Gives them the room to choose what matters, and shows that you want to hear it. Three in a row \
      begin to feel like an interview.
      """,
    idioms: """
      .9 what (was|is|has) (that|it|this) [been] like
      .9 how (did|does|do|has|is|are) * (feel|feeling|affect|affected|affecting|coping|holding|handling|\
        taking|managing|treating)
      .9 how are you [really] (holding up|coping|feeling|managing|dealing|bearing up|taking)
      .9 how are you doing (with|after|since|through|now that)
      .9 how (do|did|are) you feel [about]
      .9 what (is|was) (going through|on|weighing on) your mind
      .9 what (is|has) [been] [going] (on|happening|up) with you
      .8 what happened
      .85 what (is|has been) going on
      .9 what (is|was|has been|would be|feels like) the (hardest|worst|toughest|scariest|most _|biggest) \
        [part|thing|bit]
      .9 what (part|bit|aspect|side) of
      .9 what (hurts|bothers|worries|scares|upsets|stings|frustrates|matters) [you] [the] [most]
      .85 what (makes|made|makes it|leads|led) you (say|think|feel|want|believe|that|so)
      .85 what do you (mean|think|make of|want|miss|wish|remember|feel|hope|believe)
      .85 what (does|did|would|do) (that|it|this) (mean|look|feel|bring up) * [you]
      .85 what are you (feeling|thinking|going through|afraid of|worried about|scared of|hoping)
      .85 how (has|have) (it|this|that|things|everything|your _) been
      .85 how (did|has) (it|this|that|all this|all that) (start|come about|happen|change|hit you|land)
      .8 how (was|is) (your|the|this|that) _
      .8 how are things
      .8 how come
      .75 why (do|did|would|is|are|has|does) (you think|you feel|it|that|they|he|she)
      .85 what (brought|brings) (this|that|it|you) (on|up|here|about)
      .8 what (do|did) (you|they|he|she|your _) (say|tell|do|think|want|feel)
      .8 what else
      .7 what about (it|that|this|the job|work|him|her|them) * (hurts|bothers|gets|matters|worries|makes|\
        stings)
      .6 where (does|do) that leave you
      .7 in what way
      .6 ^why (is that|so|that)$
      """,
    vetoes: """
      what do you [currently|actually|even] do (for|as|at)
      what do you [currently|actually] do$
      how about you
      """,
    examples: [
      "What was that like for you?",
      "how are you holding up",
      "oh no! ‹what happened?›",
      "what is on your mind though",
      "How has this been affecting you day to day?",
      "So what's the hardest part of all of it?",
      "And how did you feel when they read her name out?",
      "That email, of all things. ‹What did you do after you read it?›",
    ],
    nearMisses: [
      "Why didn't you just ask them?",
      "What a shame.",
      "How awful!",
      "I know what happened there.",
      "What about asking HR?",
      "What do you do for a living?",
      "I see how much it hurts.",
      "What happened then? ‹Why didn't you just ask?›",
    ])
}
