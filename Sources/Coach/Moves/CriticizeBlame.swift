import Conversation

extension MoveDefinition {
  static let criticizeBlame = MoveDefinition(
    .criticizeBlame,
    "Finds fault with them or with what they feel.",
    weight: 1,
    sounds: ["You're overreacting.", "You should have asked sooner.", "Why didn't you just say no?"],
    isNot: "Not honest feedback that was asked for.",
    effect: """
      Hurts where it already hurts, and ends trust quickly. A “why didn't you” is heard as blame even \
      when it is meant as a question.
      """,
    displaces: [
      .openQuestion, .closedQuestion, .adviceDirective, .nameFeeling, .reflectContent,
      .acknowledgeDifficulty, .selfOpinion, .adviceQuestion, .checkUnderstanding, .affirmStrength,
      .adviceTentative, .challengeDoubt,
    ],
    idioms: """
      .85 (maybe|perhaps|probably) you did not [really|actually|just] (interview|perform|prepare|try|work|\
        sell|show|communicate|ask|make|do|come)
      .85 do not think you (have|had) [a|any] (reason|right)
      .95 you are [just|being|kind of|acting|always|really|clearly|probably] [so|too|a bit|way too|a \
        little|overly|very|such a|really|being] (overreacting|dramatic|sensitive|over sensitive|\
        oversensitive|emotional|negative|selfish|ridiculous|lazy|needy|paranoid|childish|weak|silly|\
        stupid|ungrateful|crazy|hysterical|irrational|unreasonable|difficult|whiny|a baby|a victim|\
        entitled|spoiled|spoilt|pathetic|naive|drama queen|bitter|jealous|defensive|complaining|whining|\
        wallowing)
      .9 (you are|you were|being|be|you get) [way|just|a bit|far] (too|so) (sensitive|emotional|dramatic|\
        negative|needy|paranoid)
      .9 you should have [just|known|really|at least|probably|never] (asked|known|seen|said|told|done|\
        tried|prepared|listened|worked|left|thought|been more|spoken|studied|never|not|gone|saved|planned|\
        quit|stood|realized|kept|expected)
      .9 should have (asked|known|seen|said|told|done|tried|prepared|listened|worked|left|thought|spoken) \
        [_] (sooner|earlier|that coming|better|it coming|harder|something|him|her|them|before|up|more)
      .9 you should not have (told|said|trusted|done|expected|quit|let|gone|married|stayed|taken|assumed|\
        been|gotten|got)
      .9 why (did not|have not|can not|could not) you (just|ever|even|at least|simply|bother)
      .85 why would you [ever|even|just] (say|tell|do|leave|stop|trust|stay|let|not|want|think)
      .4 why (did not|have not) you
      .8 why (have not|can not) you (want|work|listen|see|stop|let|think)
      .9 (your|it is your|that is your|that is on you|is on you|you only have yourself|you have only \
        yourself) [own] (fault|to blame|doing)
      .9 (your own fault|blame yourself for|you asked for (it|that)|brought (this|it) on yourself|you \
        brought this|serves you|you deserved (it|that)|had it coming|you made your bed|what did you \
        expect|what do you expect|you knew what|you chose this|you signed up)
      .9 (stop|quit) [with] [the|all|your] (complaining|whining|crying|moaning|being (so|such|a)|feeling \
        sorry|making excuses|playing the victim|acting|overreacting|wallowing|being dramatic|worrying so|\
        sulking|the pity)
      .85 (maybe|perhaps|possibly|clearly|sounds like|it sounds like|seems like) you (are [just|too|the]|\
        were [just|not]|did not|do not|need to work harder|should have|just are not|just were not|lack|\
        were not|can not|are not) [just] (not|good|the|the best|ready|qualified|work|problem|too|\
        difficult|try|enough|cut out|purpose|deserve|listen|a|communicate|as good|hard|perform|smart|\
        prepared|want)
      .85 sounds like you (lack|are lazy|gave up|did not|do not try|just|are the problem|messed|screwed|\
        need to)
      .85 you (always|never) (do this|say that|say this|listen|complain|try|finish|think|learn|take|give \
        up|act|make everything|play)
      .85 (you should|should) not (feel|be [so]|let your|have let|cry|be upset|complain) [that way|like \
        that|so|emotions|this|bad|sad|upset|angry|feelings]
      .85 (what did you do|what have you done) (to|wrong|that|for)
      .85 (something|anything) * (you (did|have done|did not|could have done|were doing|have not been \
        doing) wrong|left undone|on your end|you contributed|contributed|not been doing [something]|doing \
        right)
      .85 (do|did) you (feel|think) [like|that] you (have not been|were not|did not|did something|have \
        done|deserve|could have|were the|might have|caused|contributed|are doing)
      .8 (pull yourself together|get your act together|get a grip|suck it up|grow up|grow a pair|man up|\
        toughen up|stop being|be an adult|act your age|quit whining|get over yourself|snap out)
      .85 you (need|have) to (grow up|toughen|stop (being|whining|complaining|feeling|crying|acting)|work \
        harder|try harder|get over|be more|do better|be less|be better|communicate better|calm down|stop)
      .8 (that was|it was|this is|that is) [pretty|so|a|really|kind of|your] [a|kind of|a bit|very] (dumb|\
        stupid|foolish|silly|bad|poor|immature|irresponsible|selfish|unprofessional|lazy|ridiculous|dumb) \
        [decision|move|choice|mistake|idea|of you|thing to]
      .8 (you (are|were) wrong|you are the problem|the problem is you|wrong with you|is the matter with \
        you|your attitude|blame anyone but|no one to blame but|nobody to blame but|you let them|you let \
        him|you let her)
      .8 (you can not|you should not|do not) expect (everyone|people|them|everything|to|others|him|her|\
        anyone|the world)
      .8 how could you (not|do|say|let|be)
      .75 (you sound|you seem|you are acting|you look) [a bit|so|like|really|kind of|very|pretty] \
        (selfish|bitter|jealous|lazy|crazy|ungrateful|entitled|a baby|childish|dramatic|negative|whiny|\
        desperate|ridiculous)
      .75 (do not be|stop being|why are you being|why are you) [so|such|a|too] (dramatic|sensitive|\
        negative|silly|ridiculous|baby|emotional|stupid|weak|childish|lazy|selfish|upset|like this|\
        complaining|crying)
      .75 (not (working|trying) hard enough|work (harder|on yourself)|try harder|did not try|did not work \
        hard|not good enough|not cut out|do not deserve it|you are not that|you do not work as)
      .7 (who told you to|nobody forced|no one forced|nobody asked|no one asked|nobody made) [you|you to]
      .7 (did|do) you (even|really|actually) (try|prepare|think you|ask|deserve|earn|care|work|bother|listen)
      .7 (waste|wasting) my time
      """,
    vetoes: """
      you deserved it [so much|far|way|much] (more|after|for)
      (think|know|believe) you deserved
      you are not [being|at all|just] [so|too]
      (what|who|how|where|when|why) (did|do) you (even|really|actually)
      not your [own] fault
      it is not
      why (did|do|does) not (he|she|they)
      why do not you (talk|take|try|go|ask (for|about|him|her|your|if)|tell me|start|come|see)
      (not|do not think|do not feel|do not believe) [that] you are
      why would you not
      (do not|not|never) blame yourself
      stop blaming yourself
      you should not (have to|have had to|be treated|feel (guilty|bad|ashamed))
      they should have
      you should have (been|gotten|got) (told|promoted|picked|it|that|better|the)
      you should not have had to
      do you feel you (need|deserve (better|more))
      do you think you deserve (better|more)
      so sensitive of you
      """,
    examples: [
      "You're overreacting.",
      "You should have asked sooner.",
      "Why didn't you just say no?",
      "That's your own fault for trusting him.",
      "Stop complaining.",
      "maybe you just weren't the best candidate",
      "you're being dramatic",
      "Sounds like you lack purpose.",
      "Oh no. ‹You should have asked sooner.›",
    ],
    nearMisses: [
      "Honestly I think you deserved it more.",
      "You're not overreacting.",
      "It's not your fault.",
      "They should have told you sooner.",
      "Why do you think they did that?",
      "Stop blaming yourself, it was their call.",
      "Why didn't she tell you?",
      "You're allowed to be emotional.",
      "You're overreacting. ‹They should have asked you first.›",
    ])
}
