/// Words that a question may use for one another. A word stands in one group; the first of a group names it.
enum Synonyms {
  static let groups: [[String]] = parse(
    """
    mum mom mother mam mama mommy mummy
    dad father papa daddy
    parent folk
    sibling brother sister bro sis
    child kid son daughter baby toddler
    husband wife spouse partner boyfriend girlfriend fiance fiancee hubby
    family relative
    friend mate buddy pal
    boss manager supervisor superior lead chief director management
    colleague coworker teammate team peer
    company employer firm business organisation organization corporation
    job work occupation
    career profession
    office workplace
    fired sacked dismissed terminated axed booted
    layoff redundancy redundant laid
    promotion promoted promote
    position role title post
    money cash finance financial savings income afford
    pay salary wage paycheck earn
    bill rent mortgage debt expense loan
    email mail
    message text dm
    phone call ring
    meeting appointment
    interview
    reason explanation excuse grounds basis cause
    explain justify
    sleep asleep insomnia kip nap
    rest
    tired exhausted weary knackered fatigued drained
    eat eaten food meal appetite dinner lunch breakfast
    doctor gp physician
    lawyer solicitor attorney legal sue
    severance payout package payoff settlement
    benefit unemployment dole welfare
    retire retirement pension
    customer client
    replace replacement handover successor
    complaint grievance appeal
    promise assure guarantee
    proud pride proudest achievement achieve accomplish brag
    hug cuddle embrace
    confidence doubt esteem
    suicide suicidal safe safety
    hide hiding
    appreciate appreciation value recognition respect
    wording speech phrase script
    security guard
    escort
    sandwich
    heaviest worst hardest toughest
    visit
    relief relieved
    hr personnel
    bonus reward extra
    dog puppy pup
    raise
    therapist counsellor counselor counselling counseling therapy psychologist talktherapy
    health ill illness sick unwell dizzy nausea pain chest
    house home flat apartment
    weekend saturday sunday
    holiday vacation trip timeoff break
    plan intend
    future ahead
    next
    start begin began beginning
    stop finish
    quit resign leave
    year
    month
    week
    day
    hour
    long
    often frequently
    always
    discover learn find found
    expect anticipate foresee warning
    surprised surprise shock shocked unexpected
    happy glad joy enjoy enjoyment fun
    sad sadness unhappy 
    angry anger mad furious rage raging fuming livid seething
    scared scare scary scariest afraid fear frightened terrified fright dread
    worry worried anxious anxiety nervous concern concerned
    ashamed noshame shame embarrassed embarrassment humiliated humiliation
    guilty guilt
    lonely alone loneliness isolated
    stress stressed pressure
    hard difficult tough rough
    transfer
    upset hurt
    unfair injustice fair
    discrimination racism sexism bias race racial gender
    age old older young elderly
    woman female women lady
    man male men guy
    choose pick chose picked select selected
    hire hired recruit
    apply application applied search
    resume cv
    hunt hunting seek
    skill ability strength talent
    experience background
    train trained training teach taught mentor
    help support assist
    advice suggestion tip
    idea
    talk speak discuss chat conversation
    ask request
    answer reply respond response
    hobby pastime
    music song
    exercise gym yoga workout run jog walk
    drink alcohol wine beer booze pint
    coffee latte tea cappuccino cuppa
    church god faith religion pray prayer jesus religious
    tell told inform
    know knew aware takingit
    cry crying sob weep tear
    birthday anniversary
    school college university
    city town
    move relocate
    buy purchase
    feedback review evaluation appraisal
    reject rejected rejection turned
    deserve merit
    effort
    project assignment
    notice realise realize
    change different
    miss missing
    love
    hate loathe dislike
    win won
    lose lost loss
    die death died passed
    marry marriage married wedding divorce
    dream goal ambition passion
    routine habit
    numb empty emptiness detached disconnected autopilot
    """)

  /// A narrower word's group and the wider one that may stand for it.
  static let wider: [(narrow: String, wide: String)] = [
    ("mum", "parent"), ("dad", "parent"), ("mum", "family"), ("dad", "family"), ("parent", "family"),
    ("sibling", "family"), ("child", "family"), ("husband", "family"), ("husband", "house"),
    ("family", "house"), ("child", "house"), ("bill", "money"), ("pay", "money"), ("therapist", "doctor"),
    ("career", "job"), ("office", "job"), ("company", "job"), ("position", "job"), ("doctor", "health"),
    ("sleep", "tired"), ("sleep", "health"), ("rest", "sleep"), ("coffee", "drink"), ("sandwich", "eat"),
    ("escort", "security"),
    ("raise", "pay"), ("bonus", "pay"), ("layoff", "fired"), ("wellbeing", "happy"), ("wellbeing", "sad"),
    ("hire", "job"), ("dread", "scared"), ("beokay", "future"), ("rest", "holiday"), ("dream", "job"),
    ("contact", "message"), ("contact", "phone"), ("messaged", "message"), ("messaged", "contact"),
    ("colleague", "howteam"), ("occupation", "job"), ("tenure", "year"), ("inperson", "learned"),
  ]

  private static func parse(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }
}
