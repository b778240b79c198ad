import Conversation

extension MoveDefinition {
  static let hostile = MoveDefinition(
    .hostile,
    "Insults or threatens.",
    weight: 0,
    sounds: ["You're pathetic.", "Shut up."],
    isNot: "Not anger on their behalf: “your boss is an idiot”.",
    effect: "Ends the conversation, and should.",
    displaces: [
      .adviceDirective, .social, .nameFeeling, .criticizeBlame, .fatalism, .brushOff,
      .acknowledgeDifficulty, .selfStatement, .encourageCheer, .reflectContent,
    ],
    idioms: """
      .95 you are [such|so|just|a|an|fucking|really|nothing but|a total|a complete|a fucking|such a|such \
        an|being] [a|an|fucking|total|complete|stupid|dumb|pathetic|whiny|little|bit of a] [_] (idiot|\
        moron|loser|pathetic|bitch|asshole|dumbass|retard|retarded|cunt|piece of shit|worthless|scum|\
        trash|garbage|disgusting|clown|joke|failure|freak|dick|crybaby|snowflake|whore|slut|twat|prick|\
        useless|stupid|dumb|annoying|ugly|fat)
      .95 ^(shut up|fuck off|fuck you|screw you|piss off|go to hell|get lost|drop dead|go away|bite me|\
        get fucked|die|eat shit|up yours|kiss my ass|suck my|go fuck)
      .95 (fuck you|screw you|shut up|shut the fuck up|shut your|go to hell|kill yourself|kys|go die|hope \
        you die|hate you|piss off|drop dead|fuck yourself|up yours|stupid bitch|dumb bitch|kill you|hurt \
        you badly|beat you|punch you|come for you|find where you live|nobody (likes|loves|wants) you|\
        everyone hates you|should [just ]die|better off dead|end yourself)
      .9 i (will|am going to) (kill|hurt|find|beat|hit|destroy|punch|slap|report) you
      .9 ^(idiot|loser|moron|bitch|asshole|pathetic|dumbass|crybaby|retard|stupid|clown)$
      .85 (you (suck|disgust me|make me sick|are nothing|stink|deserve to suffer|are a waste)|waste of \
        space|waste of oxygen|cry (more|me a river|baby)|boo hoo|what a (loser|crybaby|baby|idiot|bitch|\
        wimp|moron)|such a (loser|crybaby|bitch|wimp|baby))
      .85 (stupid|dumb|pathetic|ugly|whiny|worthless|fat) (bitch|idiot|cow|ass|loser|woman|man|bastard|\
        pig|robot|bot|machine|ai|moron)
      .8 fuck (this|that|off|him and you)$
      """,
    vetoes: """
      you are not [a|an|such|any|so]
      i [will|should|can] [just] shut (up|the)
      ill shut (up|the)
      (he|she|they|your boss|boss|manager) (is|are|was|sounds|were) [such|a|an|so|like]
      makes you feel
      feel like (a|an)
      you (feel|felt) [so] (worthless|stupid|useless|dumb)
      fuck (him|them|her|your boss|that company)
      do you (feel|think)
      not hurt you
      i hate you had
      hate you (are|had|have)
      joke about
      (want|wanting|wanted|going|thinking|thought|thoughts|think|feel|planning|trying|tempted|will you|would \
        you|have you|urge) [to|of|about|like] (kill|killing|end|ending) yourself
      """,
    examples: [
      "You're pathetic.",
      "Shut up.",
      "you are such a loser",
      "Fuck you.",
      "nobody likes you",
      "Cry me a river.",
      "Stop crying. ‹You're such an idiot.›",
    ],
    nearMisses: [
      "sorry ill shut up",
      "Your boss is an idiot.",
      "You're not a loser.",
      "You must feel so stupid and used.",
      "Fuck them, you deserved it.",
      "I hate that they hurt you.",
      "Do you want to kill yourself?",
      "You're an idiot. ‹He was an idiot to let you go.›",
    ])
}
