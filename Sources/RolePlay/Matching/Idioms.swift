import English

/// Turns of phrase that mean one thing together, with the word that they stand for.
///
/// "Snap you up" is neither about snapping nor about up: it is about hiring. A word on the left names a
/// group of `Synonyms` where there is one, so that a phrase and a plain word meet. Written in the form of
/// `TokenTrie`.
enum Idioms {
  static let trie = TokenTrie<String>(entries, classes: classes)

  private static let entries: [(phrase: String, value: String)] = table.split(separator: "\n").flatMap { line in
    let sides = line.split(separator: "=", maxSplits: 1)
    guard sides.count == 2 else { return [(phrase: String, value: String)]() }
    let name = sides[0].filter { $0 != " " }
    return PhraseList.alternatives(String(sides[1])).map { (phrase: $0, value: name) }
  }

  /// `words` with every turn of phrase in the place of which its meaning stands; of several that overlap,
  /// the first and of those the longest.
  static func plain(_ words: [String]) -> [String] {
    let run = words.enumerated().map { Token(text: $1, range: $0..<$0 + 1) }
    var longest: [Int: TokenTrie<String>.Match] = [:]
    for match in trie.matches(in: run) {
      let start = match.tokens.lowerBound
      if longest[start].map({ match.tokens.count > $0.tokens.count }) ?? true { longest[start] = match }
    }
    guard !longest.isEmpty else { return words }
    var plain: [String] = []
    var place = 0
    while place < words.count {
      if let match = longest[place] {
        plain.append(match.value)
        place = match.tokens.upperBound
      } else {
        plain.append(words[place])
        place += 1
      }
    }
    return plain
  }

  /// The words that phrases stand for.
  static let meanings = Set(entries.map(\.value))

  private static let classes: [String: [String]] = [
    "be": ["is", "are", "was", "were", "be", "been", "am"],
    "just": ["just", "even", "actually", "really", "all", "still", "ever", "honestly", "truly"],
    "their": ["your", "their", "his", "her", "the", "my"],
    "them": ["you", "him", "her", "them", "me", "it", "us", "yourself"],
    "small": ["tiny", "little", "small", "bit", "part"],
    "most": ["most", "worst", "hardest", "heaviest", "deepest", "badly"],
    "take": ["take", "took", "takes", "taking", "taken"],
    "come": ["come", "came", "coming", "comes", "pop", "swing", "drop", "nip"],
    "give": ["give", "gave", "giving", "given", "gives"],
    "get": ["get", "got", "getting", "gets", "have", "had", "having"],
    "keep": ["keep", "kept", "keeping", "hold", "holding", "bear", "bearing"],
    "number": [
      "fifty", "sixty", "seventy", "eighty", "forty", "thirty", "twenty", "50", "60", "70", "80", "40", "30",
    ],
    "unit": ["minute", "minutes", "day", "days", "week", "weeks", "month", "months", "while", "year"],
    "another": ["another", "other", "different", "new", "else"],
    "post": ["job", "jobs", "role", "roles", "position", "department", "team", "branch", "site", "opening"],
    "hurt": ["hurt", "hurts", "stings", "sting", "bothers", "bother", "upsets", "upset", "weighs", "hits"],
  ]

  private static let table = """
    wellbeing = how (are|is) you [{just}] (holding up|doing|feeling|coping|bearing up|getting on|faring)
    wellbeing = how you (holding up|doing|feeling|coping) | how do you feel | how are you $ | how is it going $
    wellbeing = are you [{just}] (okay|alright|all right|fine|coping) | you [doing] (okay|alright) | how are things $
    wellbeing = (any|bit|little) (lighter|better|easier) | feeling [any] (lighter|better|worse)
    wellbeing = going through your (mind|head) | on your mind | how is this (hitting|landing) | how does it feel $
    wellbeing = how is your (mood|head|heart) | what are you feeling | how does [all] (this|that|it) feel
    next = what (is|are) [the] next | what next | what now | now what | where do you go from here | from here $
    next = what are you [{just}] (going|planning) to do [now] $ | what will you do [now] $ | (what is|have) {their} [game] plan
    next = what happens now | what comes next | where to from here | move forward | move on
    foresee = {come} (out of the blue|from nowhere) | (see|saw|seen|sense|felt|feel|feeling|smell|knew|know) [it|this|that] [was|is] coming
    foresee = (tip|tipped|tipping) {them} off | {get} (a|an|any) (feeling|hunch|inkling|idea|clue) | writing on the wall
    foresee = had [any] (warning|idea|inkling|clue) | out of the blue | how did you know | expecting it
    expect = {get} your hopes up | (thought|think|sure) you would [have] {get} (it|the) | count on it | counting on it
    expect = (let|allow) yourself (picture|imagine|hope|believe|dream) | (picture|pictured|imagine) (it|yourself|having) | in the bag
    learned = (find|found) out | (hear|heard|hearing|learn|learned|learnt) (about|of) it | (break|broke|broken) (it|the news|this) to
    learned = {get} the news | (find|found) this out | (tell|told) you (about it|the news) | did (they|she|he) tell you $
    learned = how did (they|she|he) [{just}] (do|tell|handle|put) (it|this|that|you) | came to know
    inperson = face to face | in person | to your face
    attending = (was|were) [all] [sat|sitting|stood|standing] (there|present) | in the room | on the call    wording = what words | exact words | their words | (what|how) (did|do) (they|he|she) [{just}] (put|phrase|word) it | what did (they|he|she) say
    wording = what [{just}] did (they|he|she) [{just}] say | words (did|they) [{just}]
    reply = (say|said|saying|answer|answered) [anything|something|much] back | answer back | (say|said) [back] to (them|her|him)
    reply = what did you [{just}] (say|do|tell|answer) [back] $ | what did you [{just}] say | how did you (react|respond|take it) | {give} (them|him|her) a piece of your mind
    reply = did you say [anything|something] | how you reacted | (stick|shove) it $ | where to (stick|shove) it | (swore|swear|yelled|shouted) at
    defend = (stick|stuck|stand|stood|spoke|speak|speaking) up for | had your back | have your back | on your side | let (it|this|that) happen
    escort = (march|marched|walk|walked|escort|escorted|frogmarch|show|showed) you (off|out|to the door|to your car|down)
    takehome = take with you | took with you | what did you (get to|manage to) (take|carry|bring) [home] | what did you (get to|manage to) (take|carry|bring) home | (carry|carried|took|take|bring|brought) home
    leftbehind = (leave|left|leaving) * behind | get (them|it|things|your stuff|your things) back
    occupation = what (do|did) you do (for a living|for work|there|all day|in there|at work) | what (is|was) it you [{just}] (do|did) | what it (is|was) you [{just}] (do|did)
    occupation = (line|kind|type|sort) of work | what do you do $ | (do|did) all day | what {their} job is | what you (do|did) [in there|there|here] all day
    tenure = how (long|many years) * (there|here|company|them|work|worked|worked there|work there|lot) | (been|worked|working|work) (there|here|with them|in the company|at the company|with the company) [for] (long|years|only|a|five)
    tenure = (only|barely|hardly|just) been (there|here) | (only|barely|hardly|just) been (in|at|with) [the|this|that] (company|place|firm|job|office) | you * been (there|here) * {unit} | how many years
    tenure = when (did|have) you [{just}] (start|started) (there|here|with|at) | when you started | how long have you been (with|at) | (given|give) (this lot|this place|that place|them|this company)
    company = (place|company|firm|outfit) [is|was] called | name of the (company|firm|place)
    reason = [what] [is] behind (it|this|that|all this) | any theory
    whatsup = what is (the matter|wrong|up) | something (the matter|wrong|up) $
    reason = (on|for) what (grounds|basis) | what for $ | (what|whats|is) their excuse | sort of explanation | say why | how come
    reason = (give|gave|given) * (explanation|reason|excuse|cause) | why (you|him|her) [though] $ | what was it about
    prepare = lined up | (just|only) in case | get ready for | plan for it | plan in case | braced for
    handover = (take|takes|taking|took) over | whoever {come} after | comes after you | write * down | pass (it|everything) on
    others = (anyone|anybody|everyone|everybody|someone|nobody) else | (just|only) you $ | the others | the rest of (them|the team|you)
    othersknow = (anyone|anybody|everyone|everybody|nobody) else (know|knows|heard) | who else (knows|knew|know) | (anyone|nobody|anybody) else * (has|have) heard
    contact = in touch | reach out | reached out | heard from | checked on you
    proudest = (most|so) proud | tell me [about] one good thing | best (memory|moment|day|part) | a good one | pull (it )off | pulled off | went well | brag
    fixed = fixed for
    sign = put your name (to|on) | sign (it|the|anything)
    legal = (looked|look|looks) it over | see a (lawyer|solicitor) | fight it
    benefits = on the dole | sign on | signed on | signing on | (file|filed) for unemployment | the dole
    insurance = (medical|health) (cover|insurance|care|plan) | sick cover
    retire = pack it in | finishing up | early retirement | retire early | stop work altogether
    onlyone = (am i|i am|am i really) the (first|only) [one|person] | why me | you came to me
    tell = (say|said|mention|break|breaking) (something|anything|it|a word) to | let (them|her|him|your) know | come clean
    takingit = (took|take|taken|taking) (it|this|the news) | {keep} it together
    prayforyou = (pray|praying) for you | in my prayers | (say|saying) a prayer for you | a prayer for you
    breaknews = (have|having) to tell | haven not told
    heaviest = {hurt} [{them}] [the] {most} | (sitting|sits|weighing|weighs) {most} | (weigh|weighs|weighing) on you | (the|which|what) [{small}] (part|bit|thing) * ({hurt}|hitting|stings) | hardest part | worst (part|of it|thing|bit)
    heaviest = (which|what) (part|bit|thing) * (hardest|worst|heaviest|toughest|you most|the most)
    scare = (keep|keeps) you up at night | keeps you awake
    hire = (snap|snaps|snapped) you up | find [you] {another} (job|work|something|one) $ | take you on
    apply = job (site|sites|board|boards|ads|hunt|hunting|search) | (look|looked|looking) for [a] {another} job | started looking | {another} job (starting|yet|already|lined) | (find|finding) {another} job yet | put in for anything
    transfer = {another} {post} | move you to | somewhere else in the (company|firm|building) | find you a (desk|job|role|place|spot)
    fault = (nothing|anything|something) (you|that you) (did|do|have done|could have done|said) | your fault | (do|did|done|doing) (something|anything) wrong
    fault = could [you] [have] (done|said) [something|anything] | could (you|have) * (said|done) (something|anything) | (blame|kick|beat) yourself [up] | put (them|him|her) off | left undone | done differently
    relief = (shot|rid|shut) of it | {small} of you [that] [is] glad | glad to be | weight off | good riddance | off your (shoulders|back)
    cry = (have|had|having) a (cry|weep|good cry|good weep|sob) | let it [all] out | in tears | break down | broke down | well up
    sleep = (getting|get|got) [any|much|some|enough] (kip|rest|shut eye|sleep) | up all night | (look|looking) (shattered|tired|exhausted|knackered|worn out)
    eat = (bite|something|anything) to eat | had (lunch|dinner|breakfast|food) | (look|looking) after yourself | opened your (sandwich|lunch) | open your (sandwich|lunch)
    dad = {their} (old man|pa|pop)
    mum = {their} (old lady|old mum|ma)
    tomorrow = in the morning | the morning after | when you wake up
    helpneeded = what (can|could) i [{just}] do | (anything|something) i can [{just}] do | (how|what) can i [do to] help | what do you need | what you need | what would [{just}] help | tell me what to do | i can do (to|for)
    helpneeded = need (from me|anything) | what can i do for you | (make|makes) you feel better | what to say to you | be of (help|use) | anything you need
    visit = {come} (over|round|around|to yours|by|and see you|to you|to see you) | call in on you | keep you company | some company
    buyfood = (buy|get|grab|shout) you (a|some) (drink|beer|pint|coffee|latte|tea|meal|lunch|dinner) | {take} you (out|to dinner|for dinner|to lunch) | on me $ | fancy a (coffee|drink|pint)
    phone = {give} you a (bell|ring|call|buzz|shout) | ring you | call you | check (on|in) [on|with] you | see how you are
    timeoff = (time|weeks|days|week|month) off | {take} a (break|holiday|rest|breather) | (make|have) [a] holiday | (rest|break) [for] [some|a few|few] (weeks|days) | take [some] time | proper break
    hobby = for fun | to relax | (take|takes) your mind off | outside work | outside of work | in your (spare|free) time | switch off | cheer you up | (make|makes) you (happy|smile) | making you smile | makes you happy
    dream = always [secretly] (wanted|fancied|dreamed|dreamt|liked) | in another life | if you could do anything | ever thought (of|about) (doing|teaching)
    beokay = (be|end up) (okay|alright|all right|fine) | (get|come|pull|make it) through (this|it|that) | out the other side | other side of (this|it) | (work|works) out | pull through | land on your feet
    appreciate = (make|made) you feel (valued|appreciated) | thank you for [all] your | (value|valued) you | (treat|treated) you (well|right)
    noshame = no shame | nothing to be (ashamed|embarrassed) (of|about)
    safe = (hurt|harm|hurting|harming|do|doing|kill|killing) [anything|something] [silly|stupid] [to] yourself | (do|doing) (anything|something) (silly|stupid|daft|drastic) | (end|ending) (it|it all|your life) | want to die
    goback = (head|heading) back in | (go|going) back (in|to work|inside) | face (them|it) again
    hiding = hiding out | hiding [out] | (what|why) are you [{just}] (doing|sat|sitting|hiding) * (here|stairs)
    whogot = (who|whos|who is) (the lucky|got|has) [sod|one|person|man|woman] | who did they (pick|choose|hire|give|go) | who ended up (got|getting|with) | who (beat|was chosen|got) | did it go to | who (it went|it has gone) to
    interview = other side of the table | across the table
    rate = (rate|like|get on with|get along with) (him|her|them) | any good | good at it | total (git|idiot|arse) | (decent|nice) (bloke|guy|person|man)
    messaged = {get} in touch | said anything to you | been in touch | (reach|reached) out | (contact|contacted|spoken|talked) [to] (him|you)
    flatter = (butter|buttered) {them} up | soft(en|ened) (it|the blow) | (sugarcoat|sugarcoated) | {keep} you sweet | undervalued
    askback = (go|going|went) back to (her|him|them) | (ask|asked) (her|him|them) why | asked why | (ask|asked|asking) for [proper|more] feedback | (request|requesting|requested) [proper] feedback | (talked|spoken|talk|speak) to your (boss|manager) | confront (her|him|them)
    complaint = (take|taking|took) it (to|up with) | (make|file|put in|raise) [a] [formal] (complaint|grievance) | go to (hr|personnel)
    acting = in charge | (run|running|ran) the (place|show|team|desk|department) | (step|stepped|stepping) in | (stand|stood) in | done the job | (doing|do|did) the job (already|before) | already doing | filling in
    overtime = (put|putting) [in] (hours|weekends|extra) | extra (hours|work|mile) | hard work | all hours | (work|worked) weekends
    earlier = like this before | ever been like this | ever happened
    letdown = (let|letting|lets) (everyone|people|them|her|him|everybody) down
    began = since when | when did (it|this|that) [all] (start|begin) | how long has (this|it) been [going on] | how long have you (felt|been feeling|been like this)
    child = [the|your] (little|wee|young) ones | your (youngest|eldest|oldest|little one)
    stepback = (old|previous|former) (job|position|role|post) back | go back to (your|the) old | step (down|back)
    earlier = (first|1st) time | {get} [you] (applied|tried|gone for it) before | happened before | tried before | gone for it before | been here before
    comparedtoyou = (that|what) you (have not|do not) | have that you | so (good|great|special) about | why him | why her | why them
    promised = (lead|led|leading|string|strung|stringing) you (on|along) | {give} you the (impression|idea|nod) | already yours | as good as yours | said you would get
    firstthing = (if|had) [they had|you had] (picked|got|chosen|gotten) [you|it] | would you [have] (change|changed) | (change|changed) * (first|beginning|start)
    theirloss = (kick|kicking) themselves | (will|would) [they] (regret|miss) | what they are losing | (their|they) loss | rue the day
    talktherapy = (see|seen|seeing) (someone|somebody|anyone) | someone professional | somebody professional | professional help | (talk|talked) to (someone|somebody) professional
    matter = (want|wanted|wants) it (so|that) (much|bad|badly) | (mean|meant|means) to you | mattered | (matter|matters) to you | mean so much | why * (important|matter)
    dread = looking forward to it | not looking forward
    undisclosed = more to it | not (saying|telling) [you] | (real|true) reason | something else going on | held * against you | smells fishy
    caring = how is your dad | {keep} (these days|well) | looking after your
    announced = (announce|announced|announcing) it | in front of everyone | (told|tell|telling) (everyone|everybody|the whole) | (go|went) public | all staff
    raise = pay (rise|raise|bump|increase) | a raise | more money | (penny|pound|cent) more | a raise | extra pay
    quit = (jack|jacked|pack|packed) it in | (hand|handed) in your notice | (walk|walked) out [of] the job | (give|giving) it up | (look|looking) elsewhere | told them where
    newboss = new boss | takes over | starts [on] monday | work (for|under) (him|her|them)
    howteam = people (under|below) you | people you (manage|lead|run) | (ones|people) you (sit|work) with | your (lot|staff|team|crew|mates at work|coworkers|colleagues)
    getoffchest = (off|get) your chest | (let|get) it (off|all out) | do you want to (talk|vent) | want to talk | just listen | (shut up|just shut up) | vent
    anidea = (have|got) an idea | (want|hear|like|some) [my] (advice|suggestions|ideas) | advice or | what i think | give you [some] advice
    nextchance = (other|another|more) (chance|chances|opportunity|opportunities|vacancy|vacancies) | (try|apply|go for it) again | next time | [other] jobs come up | other jobs
    unsaid = (wish|wished) you (had|would have) (said|told) | (say|tell|said|told) (her|him|them) now | in front of you | out your mouth | get in trouble | should [you] have said | want to say
    relation = (get|getting|got) on with | relationship with | you two (close|pals|friends|get on) | were (close|pals|friends) | always thought you
    doubt = (doubt|doubting|question|questioning|second guess) yourself | (knock|knocked) your confidence | imposter
    fired = let go | {get} (the (sack|boot|axe|chop)|fired|sacked) | (got|get) rid of | (kick|kicked) out | (show|shown|showed) the door
    layoff = laid off | lay off | laying off
    passedover = passed over | overlooked for
    old = how old | {number} [odd] years old | (nearly|almost|over|about) {number}
    hr = human resources | personnel
    mytreat = my treat
    wake = (get|getting|wake|waking) up (for|to) work | (no|without) work
    badtime = wrong (moment|time) | bad (moment|time)
    well = good job | good company | mark my words | (good|right) for you | fair enough | in fairness | at least
    weather = (chuck|chucking|hammer|hammering|piss|pissing|bucket|bucketing) [it] down
    sports = the (match|game|football|cricket) | who do you support
    stealing = behind your back | (nick|nicked|stole|steal) it
    salary = pay (packet|check) | topped up [your] (wages|pay)
    strangers = from outside | fresh blood | external
    """
}
