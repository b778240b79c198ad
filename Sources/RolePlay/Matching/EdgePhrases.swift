import English

/// Phrases that put a reply at the edge of a conversation, found in one walk over its words.
enum EdgePhrases {
  enum Sign: Sendable, Equatable {
    case greeting, thanks, affection, goodbye, insult, bot, instructions, tragedy, howAreYou
    case yes, no, dodge
  }

  /// Written as `tokens(of:)` gives them: contractions apart, informal spelling mended.
  static let trie = TokenTrie<Sign>(
    all(.greeting, "^ (hi|hello|hey|hiya|heya|yo|howdy) | ^ good (morning|afternoon|evening)")
      + all(.thanks, "^ (thanks|thx|ty|cheers) | ^ thank you | ^ much appreciated")
      + all(
        .affection,
        """
        ^ [i] love you [so much|loads|lots|too] $ | ^ [sending] [you] [a] [big|huge|lots of|virtual] (hug|hugs|love) [to you|your way] $
        | ^ i care about you $ | ^ (xx|xxx|xoxo) $ | ^ thinking of you $
        """)
      + all(
        .goodbye,
        """
        ^ (bye|goodbye|farewell|cya|ttyl|ciao) | bye bye $ | ^ good night $ | ^ see you [later|soon|around|tomorrow] $
        | (talk|speak) [to you] (later|soon) $ | (have|got|need) to (go|run|leave) [now] $ | i should (go|get going) $
        | i am (off|leaving|done here) [now] $ | take care $ | i will (let you go|leave you to it)
        | catch you later | have a (good|nice) (day|night|evening|one) $
        """)
      + all(
        .insult,
        """
        ^ (fuck|screw) you | ^ shut [the fuck] up | ^ (piss|fuck) off | ^ go to hell | ^ drop dead | you suck $
        | ^ i hate you | ^ (nobody|no one) (likes|cares about) you | ^ who cares about you
        | ^ [just|please] kill yourself | (go|should) [and] kill yourself
        | ^ you are [{degree}] [a|an] {abuse} | ^ you [fucking] {abuse} $
        | ^ are you [a|an] {abuse} | ^ you disgust me | ^ you make me sick
        """)
      + all(
        .bot,
        """
        (are|is) (you|this) [even|actually|really|just] [a|an] {machine} | are you [even|actually|a] real $
        | are you [even|actually] a (real|actual) person | you are [just|only] [a|an] {machine}
        | (talking|speaking|chatting) to a {machine}
        """)
      + all(
        .instructions,
        """
        {ignore} * {instructions} | system prompt | {mode} mode | jailbreak | you are now (a|an|in)
        | (print|reveal|repeat|show me) [me] your {instructions} | as an ai | ^ pretend (to be|you are)
        | ^ [now] write [me] (a|some) {text} | from now on you
        """)
      + all(
        .tragedy,
        """
        my {kin} [just|recently|also] (died|passed|killed) | my {kin} (has|had|have) [terminal] cancer
        | i have [terminal] cancer | i lost my {kin} | i (had|have had) a miscarriage | i was [sexually] {attacked}
        | my {kin} (was|were) (killed|murdered) | my {kin} committed suicide | my {kin} is dying | i am dying
        | i lost (a|our) (child|baby)
        """)
      + all(
        .howAreYou,
        """
        how are you [doing|feeling|holding up|coping|today|now] $ | how do you feel [now|today|about (it|that|this|all this)] $
        | are you (okay|alright|all right|coping) [now|today] $ | you (okay|alright) $ | how is it going $
        | how are you [really] (holding up|coping|doing|feeling) | you doing (okay|alright) $
        | (rough|bad|long|hard|tough|shit|shitty) (day|week|morning|night|one) $ | how bad is it $
        """)
      + all(
        .yes,
        """
        ^ {yes} | ^ of course | ^ i {auxiliary} $ | ^ i (think|guess|suppose) so | ^ (okay|alright) $ | ^ probably
        | ^ sounds (good|about right)
        """)
      + all(
        .no,
        """
        ^ (no|nope|nah|never) | ^ not (really|at all|quite|exactly|yet|particularly|much) | ^ i {auxiliary} not $
        | ^ i do not think so | ^ hardly | ^ i doubt it
        """)
      + all(
        .dodge,
        """
        ^ (maybe|perhaps|dunno|idk|whatever|depends|hmm|anyway) | i do not know | ^ not sure | no idea | hard to say
        | ^ it depends | ^ i guess $ | let us talk about something else | that is (a tough|a hard|not the) (one|question|point)
        """),
    classes: [
      "abuse": abuse, "kin": kin,
      "degree": ["such", "just", "really", "so", "fucking", "being"],
      "machine": [
        "bot", "robot", "ai", "machine", "computer", "chatbot", "program", "human", "chatgpt", "script",
      ],
      "ignore": ["ignore", "forget", "disregard"],
      "instructions": ["instructions", "instruction", "prompt", "prompts", "rules"],
      "mode": ["developer", "debug", "admin"],
      "text": ["poem", "code", "essay", "python", "script", "story"],
      "attacked": ["raped", "abused", "assaulted"],
      "auxiliary": ["do", "would", "am", "have", "did", "will", "can"],
      "yes": [
        "yes", "yeah", "yep", "yup", "yea", "sure", "definitely", "absolutely", "totally", "exactly",
        "certainly",
        "right", "true", "indeed",
      ],
    ])

  static func signs(in tokens: [Token]) -> [TokenTrie<Sign>.Match] { trie.matches(in: tokens) }

  private static func all(_ sign: Sign, _ phrases: String) -> [(phrase: String, value: Sign)] {
    PhraseList.alternatives(phrases).map { ($0, sign) }
  }

  private static let abuse = [
    "idiot", "moron", "loser", "pathetic", "stupid", "dumb", "dumbass", "asshole", "bitch", "cunt", "bastard",
    "worthless", "useless", "crybaby", "snowflake", "freak", "trash", "garbage", "scum", "retard", "retarded",
    "disgusting", "twat", "wanker", "prick", "dickhead", "imbecile", "clown", "joke", "whiner", "whiny",
    "cow",
  ]
  private static let kin = [
    "mum", "mom", "mother", "dad", "father", "brother", "sister", "wife", "husband", "son", "daughter",
    "baby",
    "child", "grandma", "grandmother", "grandfather", "grandpa", "partner", "boyfriend", "girlfriend",
    "friend",
    "parents", "nan", "fiance", "uncle", "aunt", "cousin",
  ]
}
