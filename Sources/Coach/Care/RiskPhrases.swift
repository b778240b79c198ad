extension RiskPhrase {
  /// Every phrase, in groups. A new phrase comes with an example and a near miss in the tests.
  static let all: [RiskPhrase] = killing + hurting + dying + notLiving + ending + telling + means

  /// "kill myself" and its kin: harmful unless worn down to a figure of speech.
  private static let killing: [RiskPhrase] = [
    RiskPhrase(
      "kill|killed|unalive|poison myself",
      unless: Harmless(followedBy: ["laughing", "working", "trying", "studying"], denied: true)),
    RiskPhrase(
      "killing|unaliving|poisoning myself",
      unless: Harmless(
        followedBy: [
          "laughing", "working", "trying", "studying", "to", "at", "over", "for", "with", "doing", "here",
        ],
        denied: true)),
    RiskPhrase(
      "hang|hanging|hanged|hung|shoot|shooting|stab|stabbing myself",
      unless: Harmless(followedBy: ["in", "out", "up", "a", "the"], denied: true)),
    RiskPhrase("drown|drowning myself", unless: Harmless(followedBy: ["in"], denied: true)),
    RiskPhrase(
      "want|going|trying|tried|ready|about|have|need to ~ off|end|delete|burn myself",
      unless: Harmless(followedBy: ["from", "out", "on"], denied: true)),
    RiskPhrase("thinking|think|thought about|of offing|ending myself", unless: Harmless(denied: true)),
    RiskPhrase("i ~ am? want|going|about|ready|have|need|deserve to ~ kms"),
    RiskPhrase("i ~ will|might|should|could|would ~ kms"),
    RiskPhrase("makes|made|make|making me ~ want to ~ kms"),
    RiskPhrase("i ~ feel like kms"),
  ]

  /// Hurting oneself on purpose, as apart from shaving and the gym.
  private static let hurting: [RiskPhrase] = [
    RiskPhrase("harm|harming|harmed myself", unless: Harmless(denied: true)),
    RiskPhrase("hurt|hurting|starve|starving myself", unless: accident),
    RiskPhrase("cut|cutting|cutted myself", unless: accident),
    RiskPhrase("burning|burn|burned myself on purpose"),
    RiskPhrase("slit|slitting|cut|cutting my ~ wrist|wrists|throat|arms|thighs|legs", unless: accident),
    RiskPhrase("i ~ am|have|started|keep|was ~ cutting ~ again|myself"),
    RiskPhrase("i ~ have? self harm|harmed|harming"),
    RiskPhrase("i ~ am|was|been|started|keep|have ~ self harming|harmed|harm"),
    RiskPhrase("i ~ want|need|going to ~ self harm"),
    RiskPhrase("i ~ relapsed and cut"),
    RiskPhrase(
      "i ~ have been cutting",
      unless: Harmless(followedBy: ["back", "out", "down", "corners", "my", "the", "costs"])),
    RiskPhrase("i ~ cut ~ last night|today|yesterday|again", unless: Harmless(followedBy: ["s"])),
    RiskPhrase("i ~ cut last night|week"),
    RiskPhrase(
      "urge|urges to ~ cut|die|self|hurt|kill ~ myself|harm?", unless: Harmless(denied: true, aboutThem: true)
    ),
    RiskPhrase("i ~ am ~ not safe ~ with|from|around myself"),
    RiskPhrase("i ~ am ~ a? danger to myself"),
  ]

  private static let accident = Harmless(
    followedBy: [
      "shaving", "cooking", "chopping", "off", "some", "slack", "on", "out", "short", "while", "playing",
      "lifting", "running", "falling", "skiing", "moving", "doing", "at", "trying", "slicing", "peeling",
      "opening", "climbing", "laughing", "cleaning", "gardening", "a", "hiking", "hair", "working",
      "slipping",
    ], denied: true)

  private static let dying: [RiskPhrase] = [
    RiskPhrase("I ~ have? ~ want|wanted|wanting|wants|need|deserve|ought to ~ die", unless: figure),
    RiskPhrase("makes|made|make|making me ~ want to ~ die", unless: figure),
    RiskPhrase("I ~ feel|feeling|felt like dying", unless: figure),
    RiskPhrase("I ~ hope|wish|pray|wished|prayed ~ i ~ die|died|dead", unless: figure),
    RiskPhrase("I ~ wish|wished ~ i ~ could|would ~ die|disappear|vanish", unless: figure),
    RiskPhrase("i should ~ die", unless: figure),
    RiskPhrase("i should ~ have died", unless: figure),
    RiskPhrase("i should ~ be dead"),
    RiskPhrase("might as well ~ be? die|dead|kill", unless: figure),
    RiskPhrase("let me ~ die", unless: figure),
    RiskPhrase("if i ~ was|were|am ~ dead", unless: Harmless(followedBy: ["wrong", "set", "tired"])),
    RiskPhrase(
      "if i ~ do|did|would not|never ~ wake|woke up",
      unless: Harmless(followedBy: ["early", "at", "in", "on"])),
    RiskPhrase("i ~ do not ~ care ~ if|whether i ~ live"),
    RiskPhrase("I ~ want|wanted|wish to ~ be gone forever"),
    RiskPhrase(
      "I ~ wish|wished ~ i ~ was|were|am ~ dead|gone", unless: Harmless(followedBy: ["from", "tired"])),
    RiskPhrase("I ~ wish|wished ~ i ~ was|were|had|have ~ not|never ~ born|alive|existed"),
    RiskPhrase("I ~ wish|wished ~ i ~ did not exist"),
    RiskPhrase("i ~ want|wanted to ~ be ~ dead"),
    RiskPhrase("i ~ would? ~ rather ~ be dead"),
    RiskPhrase("i ~ am|would be better off dead"),
    RiskPhrase(
      "better off without me", unless: Harmless(followedBy: ["on", "in", "at", "there", "interfering"])),
    RiskPhrase(
      "better ~ place? without me ~ in?", unless: Harmless(followedBy: ["on", "at", "there", "interfering"])),
    RiskPhrase("better ~ off? if i ~ was|were|am|would ~ dead|gone|die|died"),
    RiskPhrase(
      "nobody|one|anyone|they would ~ not? ~ care|notice if i ~ am|was|were|had? ~ "
        + "died|dead|gone|die|disappeared"
    ),
    RiskPhrase(
      "nobody|one|anyone|they would ~ not? ~ miss me if i ~ am|was|were|had? ~ died|dead|gone|die|disappeared"
    ),
    RiskPhrase(
      "i ~ think|thinking|thought|dream|fantasise|fantasize|daydream about|of ~ dying|death",
      unless: Harmless(followedBy: [
        "of", "in", "from", "alone", "metal", "row", "star", "valley", "my", "your",
      ])),
    RiskPhrase(
      "i ~ am|was ~ thinking|dreaming|fantasizing|fantasising about|of ~ dying|death",
      unless: Harmless(followedBy: ["of", "in", "from", "my"])),
    RiskPhrase("I ~ want|wanted to ~ disappear|sleep|vanish ~ forever|and"),
    RiskPhrase("I ~ hope|wish|want|pray ~ to? ~ i? ~ could|do|would|will|did? not|never ~ wake up"),
    RiskPhrase("go|going|fall to? sleep|asleep and ~ not|never ~ wake|waking up"),
    RiskPhrase("i ~ am|feel|was|felt|get ready to die"),
    RiskPhrase("i ~ am going to ~ die tonight|today|tomorrow|soon"),
  ]

  private static let figure = Harmless(
    followedBy: ["of", "from", "laughing", "happy", "old", "rich", "with", "than"])

  private static let notLiving: [RiskPhrase] = [
    RiskPhrase("I ~ do|did not ~ want|wish to ~ live|exist", unless: livingSomewhere),
    RiskPhrase("I ~ do|did not ~ want to ~ live this anymore"),
    RiskPhrase("I ~ do|did not ~ want to ~ live like this"),
    RiskPhrase("I ~ do|did not ~ want to ~ live|be in|on this world|body|life anymore?"),
    RiskPhrase("I ~ do|did not ~ feel like ~ living|existing", unless: livingSomewhere),
    RiskPhrase("i no longer ~ want|wanted|wish to ~ live|exist", unless: livingSomewhere),
    RiskPhrase(
      "i no longer ~ want|wanted|wish to ~ be alive|here",
      unless: Harmless(followedBy: ["with", "for", "at", "in"])),
    RiskPhrase("I ~ do|did not ~ want to ~ keep|continue|go ~ on? living|existing", unless: livingSomewhere),
    RiskPhrase("i ~ hate|hated living", unless: livingSomewhere),
    RiskPhrase("I ~ do|did not ~ want to ~ be alive|living"),
    RiskPhrase("why am i ~ alive"),
    RiskPhrase("I ~ do|did not ~ want to ~ be here anymore"),
    RiskPhrase("I ~ do not ~ want to ~ be on|in this earth|planet|world"),
    RiskPhrase(
      "I ~ do|did not ~ want to ~ wake up",
      unless: Harmless(followedBy: [
        "early", "at", "in", "before", "for", "next", "to", "you", "him", "her", "late",
      ])),
    RiskPhrase("I ~ do not ~ want to ~ go on anymore|living"),
    RiskPhrase("i ~ can not ~ live|go ~ on? anymore"),
    RiskPhrase("i ~ can not ~ go on living"),
    RiskPhrase("i ~ can not ~ keep ~ living", unless: livingSomewhere),
    RiskPhrase("no|any|the ~ point|reason|use ~ in|of|to|for? ~ living|live", unless: livingSomewhere),
    RiskPhrase(
      "no|any|the ~ point|reason|use ~ in|of|to|for? ~ be|being|stay|staying ~ alive", unless: asking),
    RiskPhrase("nothing ~ left? ~ to live for"),
    RiskPhrase(
      "i ~ am|was|feel|have ~ tired|sick|done of|with ~ living|life|existing",
      unless: livingSomewhere),
    RiskPhrase("i ~ am done living", unless: livingSomewhere),
    RiskPhrase("i ~ am|was ~ tired|sick|done of|with ~ being alive"),
    RiskPhrase("i ~ hate|hated being alive"),
    RiskPhrase("life ~ is|was not ~ worth ~ living|it"),
    RiskPhrase("i ~ will not ~ be ~ here|around|alive much"),
    RiskPhrase("i ~ do not ~ deserve to ~ live|exist"),
    RiskPhrase("i ~ stopped|quit wanting to ~ be? live|exist|alive", unless: livingSomewhere),
    RiskPhrase("there is nothing ~ left for me", unless: Harmless(followedBy: ["to", "in", "at", "on"])),
    RiskPhrase("I ~ want|wanted ~ out of ~ life"),
    RiskPhrase(
      "want|wish ~ my|this life to? ~ be? over|end", unless: Harmless(denied: true, aboutThem: true)),
    RiskPhrase("my life should ~ end"),
    RiskPhrase("i ~ have? ~ lost|losing ~ my? will|reason to live"),
  ]

  /// "Do you see any reason to stay alive?" is asked of the partner.
  private static let asking = Harmless(aboutThem: true)

  private static let livingSomewhere = Harmless(
    followedBy: [
      "there", "in", "with", "at", "here", "out", "paycheck", "alone", "like", "near", "under", "by",
      "together",
      "up", "rent", "far", "next", "without", "off", "on", "admin", "for", "a", "anywhere", "elsewhere",
    ], aboutThem: true)

  private static let ending: [RiskPhrase] = [
    RiskPhrase(
      "end|ending|ended ~ my ~ own? life|pain|misery|suffering|existence", unless: Harmless(denied: true)),
    RiskPhrase(
      "take|taking|took|taken my ~ own? ~ life",
      unless: Harmless(followedBy: ["back", "for", "in", "into"], denied: true)),
    RiskPhrase("I ~ want|wanted|need it all to ~ end|stop", unless: Harmless(followedBy: ["with", "for"])),
    RiskPhrase("I ~ want|wanted everything to ~ end", unless: Harmless(followedBy: ["with", "for"])),
    RiskPhrase("end|ending it all", unless: Harmless(denied: true)),
    RiskPhrase(
      "I ~ am|was|have? ~ want|wanted|wanting|going|ready|about|plan|planning|need to ~ end it|things",
      unless: Harmless(followedBy: ["with", "between", "there", "off", "here"])),
    RiskPhrase(
      "I ~ am|was|keep|have|been? ~ think|thinking|thought about|of ~ ending it|things",
      unless: Harmless(followedBy: ["with", "between", "there", "off", "here"])),
    RiskPhrase(
      "i ~ will|might|should|could ~ end it|things",
      unless: Harmless(followedBy: ["with", "between", "there", "off", "here"])),
  ]

  /// Said with the word itself.
  private static let telling: [RiskPhrase] = [
    RiskPhrase("i ~ am|feel|was|felt|get|got|been|became|have|feeling ~ been|feeling|getting? ~ suicidal"),
    RiskPhrase("I ~ feeling|feel ~ suicidal"),
    RiskPhrase(
      "i ~ have? ~ have|had|get|got|having ~ suicidal|suicide thoughts|ideation|feelings|thought|ideas"),
    RiskPhrase("my ~ own? suicidal|suicide thoughts|ideation|attempt|attempts|note|plan"),
    RiskPhrase(
      "i ~ have|had? ~ "
        + "consider|considered|considering|contemplate|contemplated|contemplating|attempted|"
        + "planned|planning ~ suicide"
    ),
    RiskPhrase("i ~ am|was|keep|have ~ considering|contemplating|planning|thinking ~ about|of? ~ suicide"),
    RiskPhrase(
      "i ~ have|had? ~ think|thought about|of ~ suicide",
      unless: Harmless(followedBy: ["prevention", "hotline", "as", "rates"])),
    RiskPhrase(
      "i ~ want|going|tried|have|plan|need|trying to ~ commit|try|attempt suicide",
      unless: Harmless(denied: true)),
    RiskPhrase(
      "i ~ am|was|have ~ want|going|tried|trying|planning|plan|tempted to ~ commit|try|attempt suicide",
      unless: Harmless(denied: true)),
    RiskPhrase("i ~ will|might|could|would|should|almost|nearly ~ commit|committed suicide"),
    RiskPhrase(
      "i ~ was|am|ended|had ~ up? ~ in? ~ hospital|hospitalised|hospitalized? after|for|from ~ "
        + "my? suicide attempt"
    ),
    RiskPhrase("plan|planning|planned my ~ own? suicide"),
    RiskPhrase("suicide ~ is ~ on my mind"),
  ]

  /// Said by the means.
  private static let means: [RiskPhrase] = [
    RiskPhrase(
      "i ~ am|will|might|have|want|tried|could? ~ going|about|ready|planning? ~ to? ~ overdose|overdosed|od",
      unless: Harmless(followedBy: ["on"], denied: true)),
    RiskPhrase("i ~ am|was|keep ~ thinking about|of overdosing"),
    RiskPhrase(
      "overdose|overdosed|overdosing|od on ~ my? sleeping? "
        + "pills|tablets|meds|medication|paracetamol|tylenol|insulin",
      unless: Harmless(aboutThem: true)),
    RiskPhrase(
      "i ~ have? ~ took|taken|swallowed|take|swallow ~ all|bunch|bottle|whole|every|lot ~ of? "
        + "~ my|bottle? ~ of? sleeping? pills|pill|tablets|meds"
    ),
    RiskPhrase(
      "i ~ am|want|have ~ going|about|ready|thinking|tempted? to|of|about ~ "
        + "take|taking|swallow ~ all|bunch|bottle|whole|every|lot ~ of? ~ my|bottle? ~ of? "
        + "sleeping? pills|pill|tablets|meds"
    ),
    RiskPhrase(
      "i ~ am|was? ~ want|going|about|ready|thinking|tempted to|of|about ~ jump|jumping ~ "
        + "off|from|in ~ front|bridge|roof|a|building|balcony",
      unless: Harmless(followedBy: ["plane", "diving", "board"])),
    RiskPhrase(
      "i ~ am|was? ~ want|going|about|ready|thinking|tempted|feel to|of|about|like ~ "
        + "step|stepping|walk|walking|throw|throwing ~ myself? ~ in|into|under|off ~ "
        + "front|traffic|train"
    ),
    RiskPhrase("i ~ am going to ~ jump tonight|now|today"),
    RiskPhrase("blow|blowing my ~ own? brains out"),
    RiskPhrase("put a bullet in my head|brain|skull"),
    RiskPhrase("drive|driving ~ my car? ~ off ~ a? bridge|cliff|road", unless: Harmless(denied: true)),
  ]
}
