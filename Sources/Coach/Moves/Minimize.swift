import Conversation

extension MoveDefinition {
  static let minimize = MoveDefinition(
    .minimize,
    "Makes it smaller than they said it is.",
    weight: 1,
    sounds: ["At least you have a job.", "It's just a promotion.", "You're overthinking it."],
    isNot: "Not helping them find the size of it themselves.",
    effect: """
      Meant to lighten the load; heard as “you have no reason to feel this”. They will argue for the \
      size of it, or fall silent.
      """,
    displaces: [
      .acknowledgeDifficulty, .adviceDirective, .validateFeeling, .claimUnderstanding, .selfOpinion,
      .nameFeeling, .platitudeReassure, .affirmStrength, .encourageCheer, .information, .reflectContent,
      .reflectFeelingCause,
    ],
    idioms: """
      .9 (it is|that is|this is|is|was|it was|is really) not [all|really|even] (that|such|so|too) [of] \
        [a] (big|bad|hard|serious|terrible|huge|deep|much|important) [of] [a] [deal|problem]
      .9 (not|no) [that|such|so|really|a|too|much] [of] [a] big [of] [a] deal
      .9 no biggie
      .9 (could|can) [always|have|be|definitely] [been|be] [so much|a lot|much|way] worse
      .9 (it is|that is|this is|was|it was|he was|she was|they are|is) (just|only) (a|an|one|some|work|\
        another|money|business|stuff) [small|little|minor|bad|silly] (job|promotion|dog|cat|phase|setback|\
        bump|day|game|title|test|email|meeting|car|grade|boy|girl|guy|company|thing|fight|argument|part|\
        mistake|work|money|business|minor|small|week|opinion|comment|joke|position|role)
      .85 (it is|that is|this is) (just|only) (work|money|business|stuff|hormones|stress|a job|temporary|\
        a phase|a setback|one job|one promotion)
      .9 at least (you|he|she|they|it|now|your|that|the|nobody|no one|there)
      .85 (everyone|everybody|we all|all of us|we|most people|people|a lot of people|lots of people) \
        [always|all|kind of|just|has to] (goes through|go through|gets|get|feels|feel|has|have|deals|deal|\
        struggles|struggle|gets passed|get passed|fails|fail|loses|lose|hates|hate|face|faces|wish|\
        experiences|experience) [_] (that|this|it|them|bad days|tired|sad|down|lonely|stressed|like that|\
        like this|that way|problems|jobs|over|their|things|with|days|rejected|rejection|setbacks)
      .85 (happens|happening) to (everyone|everybody|all of us|the best of us|lots|a lot|most|anyone|many)
      .85 you are [just|probably|really|maybe] [over] (overthinking|over thinking|overreacting|\
        exaggerating|making (a|too much|it|this)|reading too much|blowing|worrying (too much|about \
        nothing|over nothing)|thinking too much)
      .85 (mountain|mountains) out of
      .85 (it is|that is|probably|you are upset over|worried about|stressing over|upset about|sounds \
        like) nothing
      .8 you will (be over it|get over it|forget|laugh about|not even remember|barely remember|be fine|\
        survive|live)
      .8 (not|is not|was not) the end of the (world|road|line)
      .8 (not|is not) (worth|so) (it|crying|getting upset|your tears|stressing|worrying|being upset|the \
        stress)
      .8 (is not|are not|not) (your|the) (highest|most important|everything)
      .8 (do not|try not to|try) [not] (wallow|dwell|overthink|make a big|be so dramatic|obsess|think too \
        much|let it bother)
      .75 (no|not) need to (be so|cry|get upset|worry|be sad|be upset|stress|be dramatic|feel that way|\
        feel bad)
      .8 [just|only] a (setback|phase|bump in the road|hiccup|minor|small|temporary|little)
      .75 (there will be|there are) (others|other|plenty|more|another|always another|many more|always \
        next) [_] [jobs|promotions|chances|opportunities|time|times|boys|girls|fish|positions|options]
      .75 ^(it is|that is|this is) (just|only) a _$
      .8 you should be (used to|over|fine with|okay with|past) (it|this|that|them|him|her) [by now]
      .75 (it is|that is) [pretty|very|so|totally|perfectly] (common|normal) (everyone|everybody|we all)
      .75 normal (everyone|everybody) (gets|has|does|goes)
      .7 (just|only) one (promotion|job|person|day|interview|opinion|boss|year|exam)
      .7 (still|already) have (a|your) (job|health|house|family|wife|husband|life|kids)
      .7 everybody feels
      .7 (sounds|seems) (minor|trivial|silly)
      .7 (nothing|not anything|not something) to (worry|be upset|cry|get upset|stress|be sad|be ashamed) \
        (about|over|of)
      .7 life goes on
      """,
    vetoes: """
      at least (tell|let me|give yourself|try|you could try|a)
      not (just|only) a
      nothing (you|to do with)
      just a (lot|shame|mess|shock|nightmare|guess|thought|blow|bit|question|pity|hug|kick|slap|suggestion)
      it is not that you
      you are not
      not that i
      not such a bad idea
      that is not (right|fair|okay|true)
      (it is|that is) not so much
      we all (love|care|support|are here)
      at least you (tried|know)
      (it is|that is|this is) not (the (same|point|case|first|only|way|right))
      is there anything
      """,
    examples: [
      "At least you have a job.",
      "It's just a promotion.",
      "It could be worse.",
      "You're overthinking it.",
      "It's not that big of a deal.",
      "It's normal, everyone gets that.",
      "This is just a setback",
      "we all have bad days",
      "I hear you. ‹At least you still have a job.›",
    ],
    nearMisses: [
      "It's not just a job to you.",
      "At least let me bring dinner.",
      "That's not right.",
      "It's not that simple, is it.",
      "I'm not saying it could be worse.",
      "That's such a big deal, I'm sorry.",
      "It's not that bad. ‹At least tell me how you slept.›",
    ])
}
