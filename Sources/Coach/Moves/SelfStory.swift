import Conversation

extension MoveDefinition {
  static let selfStory = MoveDefinition(
    .selfStory,
    "Tells a story of your own.",
    weight: 1,
    sounds: ["When I lost my job…", "My sister had the same thing."],
    isNot: "Not one line of company that goes straight back to them.",
    effect: """
      Meant as “you're not alone”, heard as “now about me”. Keep it to a sentence and hand the talk \
      back.
      """,
    displaces: [.selfStatement, .selfMetoo, .claimUnderstanding, .selfOpinion],
    idioms: """
      .9 when i (was|lost|had|got|did|went|started|worked|moved|left|broke|quit|felt|first|found|lived|\
        dealt|struggled|were|did not|failed|applied)
      .9 (happened|happening) to (me|us|my _|a friend|someone i know|my)
      .9 i (had|have|have had|was|got|went|lost) [just|also|once|actually] (through|a boss|a manager|a \
        friend|a job|a similar|the same (thing|issue|problem|experience|situation)|something similar|\
        passed over|passed up|laid off|fired|divorced|dumped|my heart|been there)
      .9 i (have|had) [also|been|gone|just|actually|been there] [been|gone|went|dealt|had|felt|struggled] \
        (through|with|there|this before|that before|in your|in the same|in a similar|similar)
      .85 i [have] [also|just|recently|once] (went|gone|been going) through (a|the same|something|this|\
        that|it|similar)
      .85 (that|this|it) (reminds me|reminded me|is like when i|is like the time)
      .85 i remember (when|the|my|being|feeling|how i|losing|going)
      .85 i used to (be|feel|work|have|think|hate|struggle|get|do|live)
      .85 (last|a few) (year|month|week|summer|winter|time|years ago|months ago|weeks ago) (i|my)
      .85 i [just|also|once|actually] (got|was) (passed|fired|laid|let go|dumped|rejected|demoted|\
        overlooked|cheated|diagnosed|bullied|burned|in your|in a|in the same|depressed)
      .85 my [best|old|former|last|own|first|ex|little|younger|older|big] {kin} [also|once|actually|just] \
        (also|did|has|had|was|went|lost|got|died|left|used|does|went through|felt|told|hated|said)
      .85 (a|my|one) [good|close|best|old] friend of mine
      .8 (years|months|a while|long time) ago (i|my|when i)
      .8 (in|from) my [own] (experience|case|life|job|situation)
      .8 (back when|the time|one time|there was a time) (i|when i|my)
      .75 what (helped|worked for|got) me
      .75 i (struggled|suffered|dealt|quit|cried|ended up|moved|found|started|worked|applied|learned|\
        survived|recovered|lost|failed|failed|got over|felt) [_] [_] (too|with|for|in|that|a|my|after|\
        once|when|because|through|from|at|about)
      .7 for me (it was|going|it took|what|church|therapy)
      .7 i know because
      .75 i had to (deal|go|quit|move|leave|learn|take|work)
      .7 i was (really|so|very|also|in|there|at) (upset|hurt|sad|angry|depressed|stressed|lost|your|with)
      """,
    vetoes: """
      i remember (when|how) you
      i was (thinking|wondering|hoping|worried) (of|about|you|that|if)
      i was so sorry
      when i (hear|see|think|imagine|read|listen) (you|that|of|about|this)
      my (heart|advice|suggestion|treat|condolences|fault|bad|apologies|friend$|thoughts|prayers)
      i used to (think you|know you)
      i had no idea
      i have to (say|ask|admit)
      i have been (thinking|worried) about you
      i have (got|never)
      i was (trying|not trying|going) to
      i have got your
      happened to (you|your)
      """,
    examples: [
      "When I lost my job I felt worthless.",
      "I went through the same thing last year.",
      "‹My sister had the same thing› and she's fine now.",
      "That reminds me of when my dog died.",
      "I used to feel like that all the time.",
      "When I didn't get my promotion I was really upset with my coworker.",
      "I got fired twice and now I make double.",
      "Oh no. ‹When I lost my job I slept for a week.›",
    ],
    nearMisses: [
      "I remember when you got the job.",
      "I was thinking about you all day.",
      "When I hear you say that, I feel for you.",
      "I have to say that sounds awful.",
      "What happened when you lost your job?",
      "My heart goes out to you.",
      "I lost my job too. ‹When you lost yours, who told you?›",
    ])
}
