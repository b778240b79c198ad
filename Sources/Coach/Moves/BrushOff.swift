import Conversation

extension MoveDefinition {
  static let brushOff = MoveDefinition(
    .brushOff,
    "Ends it, changes the subject, or jokes it away.",
    weight: 1,
    sounds: ["Anyway.", "lol", "Let's get drunk."],
    isNot: "Not a pause they asked for.",
    effect: "Tells them that this is not the place. Even a kind joke, too early, leaves them alone with it.",
    displaces: [
      .reflectMetaphor, .reflectContent, .adviceDirective, .closedQuestion, .openQuestion, .selfStatement,
      .inviteElaborate, .minimalEncourager, .fatalism, .social, .affirmStrength, .selfOpinion,
      .encourageCheer, .practicalOffer, .adviceQuestion,
    ],
    idioms: """
      .95 ^(anyway|anyways|whatever|lol|haha|who cares|big deal|cool|cool story|cool story bro|\
        meh|boring|next|yawn|nice|never mind|moving on|rip|bummer lol|that is nice|that is cool|that is \
        funny|good for you|okay and|and what|your point|good luck with that|not my problem|sucks to be \
        you|blah|blah blah|that is crazy|interesting|dang that is crazy)$
      .95 ^so what$
      .45 (lol|haha)$
      .9 ^(anyway|anyways) (did|have|how|what|i|do|are|let|so|you|we|guess)
      .9 (let us|we should|we could|you should|want to|we can|shall we|how about we|how about|time to|\
        come on let us|do you want to|you want to) [just|go|all|not|go and] (get drunk|get wasted|get a \
        (drink|beer)|get some (drinks|beers|food|ice cream)|grab a (drink|beer|coffee)|go out and|go \
        drinking|get hammered|forget (about it|it)|drop it|change the subject|talk about something (else|\
        happier)|dwell|have a drink|go shopping|watch a movie|party|go party)
      .9 (get|grab|have) [a|some|a few] (drink|drinks|beer|beers|wasted|drunk)
      .9 (talk about|discuss) something (else|happier|fun|nicer|more)
      .9 (change|different|another|new) (the|of|a) subject
      .85 [just] forget (about|it) [it|him|her|them|that]$
      .85 (just|please) forget (about it|it)
      .85 (i|we) (do not|could not|can not) [really|even|actually] (care|be bothered|have time|want to \
        hear|want to talk|want to know|deal with)
      .85 (it|that|this) (does not|do not) [really|even|actually] matter
      .8 ^(do not|does not|could not) [really|even] (care|matter|be bothered)
      .85 i (have to|got to|need to|should|must|better) (go|run|leave|get back|head|hang up|get going|get \
        to)
      .85 (not my|is not my|your) (problem|business|department|concern)$
      .85 (did|have) you (see|watch|watched|seen|hear about|catch) (the|that|last|any) (game|match|show|\
        movie|news|new|series|episode|football)
      .85 (what are you|what are we|what do you want|what is) (doing (this|for|tonight|on)|for (dinner|\
        lunch|eat)|up to (this|tonight)|wearing|watching)
      .8 what is for (dinner|lunch)
      .8 why are you telling (me|us)
      .8 (sounds|seems) like (a you problem|fun|a personal problem|you)$
      .8 (good luck|have fun) with (that|it)
      .8 (can we|could we) [please|just|not] (talk about|not talk|change|move on|do this later|drop)
      .8 (i do not know what to (tell|say to) you|no idea what to tell you|what do you want me to (say|\
        do))
      .75 [you] want (hear|see) (about my|a joke|something funny|my)
      .75 (it was|i was|i am) (just|only) (kidding|joking)
      .75 (tell me|save it|talk) (later|another time|some other time|for someone)
      .7 ^(i guess|if you say so|sure jan|whatever you say|okay then|okay well|sure thing)$
      .7 ^(okay|alright|well) (bye|good luck|see you)
      .75 (is not|are not) (that|it) (fun|funny|hilarious)
      .7 do you want to hear about
      .7 what is your favorite (movie|color|band|show|song|team)
      """,
    vetoes: """
      do not (forget|care what they)
      do you want to talk about something
      whatever you (need|feel|want|decide)
      anyway you (want|need)
      (i|you) (do not|should not) (care|have) to
      not (funny|nice)
      i do not care (what|how|that|if|about (the|their|that|what))
      so what (now|next|happens|happened|did|do|does|is|are|was|were|would|will|can|about|kind|sort|else|made|if)
      i have to (say|ask|admit|go through)
      what do you want to talk
      i will not forget
      they (do not|did not) care
      you (do not|did not) (care|matter)
      """,
    examples: [
      "Anyway.",
      "lol",
      "Let's get drunk.",
      "do you want to get a drink?",
      "Whatever.",
      "Who cares?",
      "Anyway, did you watch the game last night?",
      "I don't really care.",
      "That's a shame. ‹Anyway, did you see the game?›",
    ],
    nearMisses: [
      "lol you took the stairs to avoid him",
      "Whatever you need, I'm here.",
      "They don't care, do they.",
      "That's not funny, what he did.",
      "I won't forget what they did to you.",
      "Nice of her to call.",
      "so what now",
      "Well, companies don't care about you.",
      "Let's plan something, my treat.",
      "I don't care what time it is, call me.",
      "Anyway you want to tell it is fine.",
    ])
}
