import Conversation

extension MoveDefinition {
  static let selfOpinion = MoveDefinition(
    .selfOpinion,
    "Gives your own verdict or taste.",
    weight: 0.5,
    sounds: ["Personally I never trusted them.", "I'd never put up with that."],
    isNot: "Not “I'd feel the same”, which is on their side.",
    effect: """
      Moves the eyes from their trouble to your view of it. Taking their side can comfort; judging \
      from outside does not.
      """,
    displaces: [.selfStatement, .information],
    idioms: """
      .85 ^personally
      .85 (in my (opinion|view|book)|if you ask me|the way i see it|as far as i am concerned|from my \
        point of view|to me personally|my take|my opinion|my two cents|speaking for myself)
      .85 i would (never|not|have never|have|just|always|hate|love|be mad|be so mad|quit|leave|sue|tell|\
        laugh|rather|put|walk|punch|say screw|go crazy) (put up|let|work|quit|told|tell|left|laugh|\
        laughed|be|have|stand|accept|take|walked|care|stay|do|go|said|know|want|trust|like|bother) *
      .85 i would (not|never) (put up|stand|let|accept|tolerate|know|care|trust|worry|stay|bother|want|do)
      .8 i (never|do not|always) (trusted|trust|liked|like|believed|believe in|thought|cared|care|agree|\
        understood|mind|really like|really care|let things)
      .85 i (believe|think|feel|find) (that|people|god|companies|bosses|marriage|work|men|women|everyone|\
        everything|life|most|kids|money|jobs|it is better|it is probably|social media|society|today) *
      .8 i (prefer|hate|love|like|dislike|enjoy|can not stand) (when|it when|being|to be|people|to|that|\
        working|my)
      .75 i (do not|disagree|agree) (think|with|agree) (that|it|this|so|with|him|them|work)
      .75 (is|are) (overrated|too sensitive|all the same|garbage|a waste|useless|for losers|idiots|stupid|\
        pointless|the worst)
      .75 i (figure|reckon|guess|suppose) (it|people|life|that|everything|we)
      .7 i (am not|am) (a fan|sure that|convinced|against|for|surprised|one of those)
      .7 that would (never|not) (work|bother|happen) (for me|me|with me)
      .7 i would (be|have been) [so|really|pretty|very] (mad|pissed|done|out of there|long gone|fine with)
      .65 i just (laugh|ignore|do not care|speak my mind|think that)
      """,
    vetoes: """
      i would (like|love|be happy|be glad|feel|be honored) (to|the same|that)
      i (think|believe|feel|know) (you|your|in you|that you|it is (so|really|great|brave|okay|very|normal|\
        understandable))
      i do not (think|believe) (you|that you)
      i would (never|not) (judge|leave|want you|blame|tell you)
      i agree with you
      i hate (that|this) [is] (happened|happening|for you)
      i hate (to see|seeing|hearing|to hear|it for you)
      i feel (for|that for) you
      i guess you
      i believe you
      i am (sorry|surprised) (that|you)
      """,
    examples: [
      "Personally I never trusted them.",
      "In my opinion, marriage is overrated.",
      "I would never put up with that.",
      "I think people today are too sensitive.",
      "I don't like people like that.",
      "I believe everything is politics there anyway",
      "Really? ‹Personally I never trusted them.›",
    ],
    nearMisses: [
      "I would feel the same way.",
      "I think you did everything you could.",
      "I'd love to hear more.",
      "I believe you.",
      "I don't think you're overreacting.",
    ])
}
