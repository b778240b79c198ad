import Conversation

extension MoveDefinition {
  static let adviceDirective = MoveDefinition(
    .adviceDirective,
    "Tells them what to do.",
    weight: 1,
    sounds: ["You need to talk to HR.", "Just quit.", "Stop comparing yourself."],
    isNot: "Not permission: “take your time” asks nothing of them.",
    effect: """
      Moves the talk from what it is like to what to do about it, before they were heard. Where advice \
      was asked for, it is no fault.
      """,
    displaces: [.reflectContent, .selfStatement, .nameFeeling],
    idioms: """
      .85 you [really|just|definitely|absolutely|probably|seriously|all] (should|need to|have to|must|\
        ought to|got to|better|had better|will have to|will need to) (_|not _)
      .8 you are [just|really] going to (have|need) to
      .75 ^you (kindly|please|better) [just] (go|talk|speak|ask|try|tell|call|take|get|find|write|look|stop|keep|rest)
      .85 you should [really|just|definitely|probably|consider|try|have|not|never|at least|focus|go|look|\
        take|talk]
      .8 (need|needs|have|got) to (talk|find|get|focus|look|move on|stop|start|learn|let|accept|reach|\
        take|make|stand|speak|do|go|work|think|calm|be more|put|keep|communicate|try|find their|pull)
      .9 (my advice|i advise|i would advise|i suggest|i would suggest|i recommend|i would recommend|i \
        strongly|my suggestion|my recommendation)
      .9 if i (were|was) you [i would]
      .85 i would [just|definitely|probably|at least] (get|see|ask|call|hire|ring|consult|find) (a|the|your) (lawyer|gp|\
        doctor|solicitor|union|therapist|counselor|professional|landlord|police|bank|dentist|vet|specialist)
      .85 i think you (should|need|ought|have|must|better)
      .85 i feel [like] you (should|need|ought)
      .8 it is time (to|you|for you) (move|look|find|quit|leave|start|stop|let|get|go|think|update)
      .8 (the only|the best|the first|first|one|another|best) thing (you|to|that) (can|should|could|do|\
        need) [do] is
      .7 make sure [that] (you|to)
      .8 do not [just|ever] (let|give up|give in|allow|forget|stop|listen|quit|settle|be afraid|lose|\
        waste|blame yourself|compare|rush|beat|second guess|overthink|hold|sell|apologize|isolate|go)
      .8 (try to|try and|go and|just go|try) (get|find|muster|do|take|stay|think|see|talk|focus|make|look|\
        remember|not|relax|keep|be|work|pray|meditation|yoga|going|talking|writing|doing)
      .8 (pray|journal|meditate|exercise|apply|quit|network) (about|on it|to god|more|every|daily|it|for|\
        and)
      .75 take (some|a|a few|a little) (time|breather|break|walk|day|days|vacation|bath|rest|class|step|\
        deep|nap) [off|to|for|back|and]
      .75 take [it|things] [one] (day|step) at a time
      .75 one (day|step) at a time
      .75 (give|allow) yourself [some|a|a little] (time|break|rest|credit)
      .75 ^[just] focus on
      .7 (to|should|can|try and) [just] focus on
      .75 keep (trying|applying|working|pushing|looking|busy|fighting|your options|an eye|doing)
      .75 (reach out to|talk to|speak to|speak with|go see|see|ask|call|confront|tell) (a|an|your|the|hr|\
        him|her|them|someone|somebody) [_] (therapist|doctor|boss|manager|counselor|lawyer|professional|\
        supervisor|friend|recruiter|mentor|union|them|him|her|about|and|why|for|for more)
      .7 you (can not|can) (just|only|always) (move|keep|try|apply|look|find|ask|do|control|quit)
      .7 (get|find) (a|another|some|yourself a|yourself) (new|better|other|different) (job|place|company|\
        career|hobby|friends|boss|one|therapist)
      .7 (look|start looking) (for|at|into) (another|other|a new|new|something|jobs)
      .7 (set|make|write|build|create|start) (some|a|down|clear|firm|more|up|small) (boundaries|list|plan|\
        goals|everything|budget|schedule|routine|journal|limits|lists|what)
      .7 (put yourself|get yourself) (out|back|first|together|some|a|in)
      .7 (stand up|speak up|stick up|fight) for (yourself|your|it|what)
      .7 rely on (god|jesus|him|that)
      .6 time to (move on|let go|look|find|go|get|start|change|quit)
      .75 i want you to
      """,
    vetoes: """
      have to go through
      thing to have to
      (hard|awful|painful|sad|tough|rough|horrible|terrible|way) to have to
      (and|so) now you [will|just|still|also] have to
      not (lose sight|forget)
      do not [ever|you dare] (let|allow) * (tear you|break you|beat you|define you|defeat you|bring you down|steal)
      (do not|never) [ever|just] (forget|believe|think|doubt) * (you|your)
      you should (know|remember) [that]
      you need to be (heard|seen|held|loved|listened to|believed)
      you (do not|did not|never) (have|need) to
      you should (be [so|really|very] proud|feel proud|never have to)
      you should not have (to|had to)
      (what|how|where|when|who) (you|do you|should you|can you) [should]
      do you (need|have|want)
      if you (have|need) to
      you must [really|still|just|all|so] (love|miss|hate|wonder|wish|care|like|know|want|dread|worry)
      you must [really|still|just] have [really|been|so|always] _
      you (must|should) (be|feel|have) [so|really|feeling|been] {feeling}
      you must (be|have been|feel|have felt)
      you should know [that]
      you should be (used|over|fine|okay|glad|happy|grateful|pleased|past)
      you should have (got|been|gotten) (that|it|the|told|promoted|picked|chosen)
      try not to worry
      do not (worry|be sad|stress|feel bad|take it personally|cry|mind)
      do not give up on me
      take (care|your time|all the time)
      let me know
      do not have (to|the)
      you need (more time|time to|me|someone to|anything)
      (said|told|tells|says) you [_] (should|need|have)
      take it personally
      see (a|the) (point|difference)
      call me
      i would talk
      i should
      i need to
      """,
    examples: [
      "I'd get a lawyer to look at that.",
      "You need to talk to HR.",
      "Just quit.",
      "Stop comparing yourself to other people.",
      "Go see a therapist.",
      "I think you should see a doctor.",
      "if i were you i would quit",
      "Try praying.",
      "take things one day at a time",
      "Focus on what you can control.",
      "I'm sorry. ‹You need to talk to HR.›",
    ],
    nearMisses: [
      "You don't have to talk to them.",
      "Take your time.",
      "I'm not saying you should quit.",
      "You must be exhausted.",
      "They told you to just calm down? That's cruel.",
      "I had to quit.",
      "Don't lose sight of how far you've come.",
      "Just remember that I'm on your side.",
      "Don't ever think you're not good enough.",
      "Know that you are good at this.",
      "And now you have to go back and face all of them.",
      "You need to rest. ‹You need to be heard, I think.›",
    ])
}
