import Conversation

extension MoveDefinition {
  static let permission = MoveDefinition(
    .permission,
    "Lets them feel it, say it, or rest.",
    weight: 0.7,
    sounds: ["You don't have to be okay.", "Take your time.", "Cry if you need to."],
    isNot: "Not “just relax”, which tells them how to feel.",
    effect: """
      Takes off the pressure to be fine or to be quick. Said too soon or too often it can sound like \
      leave they never asked for.
      """,
    displaces: [.reflectContent, .adviceDirective, .adviceTentative, .claimUnderstanding, .brushOff],
    idioms: """
      .9 take (your|all the) time
      .9 take as (much|long) (time|as)
      .9 you do not [ever|always] (have|need) to (be|have|explain|apologize|apologise|pretend|decide|\
        figure|do|talk|go through|hide|know|rush|feel better|justify|smile|answer|say|carry|hold|earn|act|\
        get over|fix|prove|put on|share|make)
      .9 (no|not any|without any) (rush|pressure|hurry|judgment|judgement)
      .9 (it is|that is|always|totally|perfectly) (okay|alright|fine) [for you] to (cry|vent|rest|fall \
        apart|not be okay|take|break down|take a|be sad|be angry|let|slow|say no|ask for help|need|stop|\
        scream|have a bad)
      .85 okay not to be okay
      .85 okay to not be okay
      .85 (allowed|free) to (feel|cry|rest|grieve|be|fall apart|say no|take|vent|scream|need|not)
      .85 cry (if|as much|all|it out|when)
      .85 (give|allow) yourself [some|a little|a bit of|the] (time|grace|space|room|permission|a break|\
        time and grace|time and space) [to]
      .8 (be|go) (gentle|kind|easy) (with|to|on) yourself
      .8 feel (whatever|what|all|however|everything) you (feel|need|are feeling|want)
      .8 there is no (right|wrong|set|timeline|deadline|rush|timetable|time limit) [way|time|or]
      .8 at your own pace
      .8 (when|whenever) you are ready
      .75 as long as you need
      .75 let yourself (feel|cry|be|grieve|rest|have|fall)
      .75 you do not owe (anyone|them|me|anybody)
      .7 (no need|you do not need) to (apologize|apologise|explain|be sorry|pretend)
      .7 do not (apologize|apologise|be sorry|feel like you have to)
      """,
    vetoes: """
      you do not have to (worry|be so|be rude|be dramatic|be like)
      """,
    examples: [
      "You don't have to be okay.",
      "Take your time.",
      "It's okay to cry.",
      "You don't need to be strong right now.",
      "No rush, whenever you're ready.",
      "take all the time you need to process it",
      "I've put the kettle on. ‹You don't have to talk about it.›",
    ],
    nearMisses: [
      "Just relax.",
      "It takes time.",
      "You have to be okay for the kids.",
      "Take some time off and clear your head at the gym.",
      "You don't have to be so dramatic.",
      "Take your time. ‹It's time to let it go.›",
    ])
}
