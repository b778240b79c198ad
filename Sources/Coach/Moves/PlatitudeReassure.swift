import Conversation

extension MoveDefinition {
  static let platitudeReassure = MoveDefinition(
    .platitudeReassure,
    "Offers comfort that costs nothing.",
    weight: 0.7,
    sounds: ["Everything happens for a reason.", "It'll be fine.", "Don't worry."],
    isNot: "Not a strength you have seen: “you carried that team”.",
    effect: "Ends the talk politely. You cannot know that it will be fine, and they know it.",
    displaces: [
      .reflectContent, .adviceDirective, .encourageCheer, .adviceTentative, .selfStatement, .social,
      .affirmStrength, .permission, .reflectFeelingCause,
    ],
    idioms: """
      .85 you are going to be [just|totally|absolutely] (okay|fine|alright|great)
      .95 everything happens for a reason
      .95 (it|things|that|everything|this|life|stuff|all) (will|is going to|are going to|has to|have to|\
        does|do|always|can only|should|may|might) [all|eventually|definitely|probably|soon|surely|always] \
        (get better|be okay|be fine|be alright|be all right|work out|work itself out|work themselves out|\
        turn out|look up|improve|pass|blow over|fall into place|be better|get easier|come together|sort \
        itself|turn around|pay off|settle|heal|change)
      .9 (gets|get) (better|easier) [with time|soon|eventually|in time|i promise|trust me]
      .9 (it|things|that|everything) (works|work) out [in the end|for the best|eventually|fine]
      .9 [all] for the best
      .9 when one door (closes|shuts)
      .95 time (heals|will heal|is a healer)
      .95 (this too shall pass|too shall pass)
      .95 (plenty|lots) of [other] fish
      .95 what does not kill
      .9 (not|was not|just not|must not have been) meant to be
      .9 meant to be
      .9 (blessing in disguise|silver lining|light at the end|god has a plan|gods plan|part of the plan|\
        the universe has|calm after|after the storm|after every storm|rainbow|darkest before|one door|\
        good things come|rome was not|every cloud|better days|your time will|your day will|your turn will)
      .9 god [never|only|will|does not|has|is|gives] (gives|give|provide|provides|got|has|in control|good|\
        us)
      .9 do not (worry|be sad|cry|stress|feel bad|feel down|feel sad|be upset|take it personally|be so \
        down|fret|be discouraged|let it get to you|let it get you down|let that get|let this get|sweat|\
        lose hope|let it keep|let them get)
      .85 no worries
      .85 (please|try) [to] not [to] (feel down|worry|be sad|feel bad|stress|take it|be upset|think about \
        it|let it)
      .85 try not to (worry|feel|be|stress|take|let|cry|think)
      .85 (cheer|chin|buck|perk|chest) up
      .85 keep your (chin|head|spirits|hopes) up
      .85 (stay|be|keep|remain|think|try and stay|try to stay|just be) [more] (positive|strong|hopeful|\
        optimistic|calm|happy)
      .8 (help|keep) you [stay] positive
      .85 look on the bright
      .85 you will (be|feel) [just|totally|absolutely|perfectly|completely] (okay|fine|alright|all right|\
        better|great|rewarded)
      .85 you will (get|find) (the|another|a|something|someone|it) (next|better|other|one|new|soon|next \
        time)
      .85 you will (feel|get) (better|through it|there|over it|past this)
      .85 (better|bigger|great|good|greater) (things|days|opportunities|times|one|stuff) (are|is|will|\
        ahead|coming|to come|await|on the)
      .85 (something|someone|somewhere|something even) (better|good|bigger|great|amazing) (is|will|coming|\
        around|out there|for you|comes|waiting|will come)
      .85 (next time|tomorrow is (a new|another) day|it is going to be (okay|fine|alright|great))
      .8 i am (sure|positive|certain|confident) [that] (it|things|everything|you will|this|that will|they \
        will|something) [will|is|are|be|can] [_] (be|work|get|find|turn|okay|fine|better|land|pass|out|do)
      .8 [just] (relax|calm down|breathe|chill|chill out|have faith|hang tight|trust god|trust the \
        process|trust in god|be patient|smile|let go and let god)$
      .85 (calm down|just relax|you have to calm|need to relax|need to calm)
      .8 hard work (will|always|eventually) [eventually] (pays|pay|be rewarded)
      .75 (setback|step back) for a (major|bigger|greater)
      .75 even (better|bigger) (spot|job|one|things|position|opportunity|place)
      .75 hopefully (you|it|things|everything|that) (will|feel|works|get|gets)
      .7 in the (long run|end)
      .7 it is (okay|alright|all right|fine)$
      .65 (there is|there are) (always|still) (hope|tomorrow|next|a way|time)
      .7 [there is|there] plenty of (opportunity|opportunities|chances|time|jobs|options)
      """,
    vetoes: """
      (i|you) do not (feel|have to|need to)
      will it
      do you think it will
      do you think * (get|gets|getting)
      will (it|things|that) * (get|be)
      (hope|wish) * (get|gets|be|feel|works|work|will|turn)
      if it (gets|will)
      i do not worry
      not going to be (okay|fine)
      how [_] will (it|things)
      if you (feel|get) better
      when will (it|things)
      (feel|make) you feel better
      stay [with|strong] [with] you
      it is okay (to|that|if|for|you)
      i hope
      i do not know if
      do not feel like you have
      be strong all
      do not have to be (strong|positive|okay|fine)
      you do not have to
      """,
    examples: [
      "Everything happens for a reason.",
      "It'll be fine.",
      "don't worry, things will get better",
      "When one door closes, another opens.",
      "Time heals all wounds.",
      "Cheer up!",
      "You'll find someone better.",
      "Just relax.",
      "everything will be okay",
      "Oh dear. ‹Everything happens for a reason.›",
    ],
    nearMisses: [
      "You don't have to be strong all the time.",
      "I don't know if it will be okay.",
      "I'm not going to tell you it'll be fine.",
      "You carried that team.",
      "It's okay to cry.",
      "Do you think it will get better?",
    ])
}
