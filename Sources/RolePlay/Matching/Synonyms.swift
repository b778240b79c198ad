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
    fired sacked dismissed terminated axed canned booted
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
    reason explanation
    explain justify
    sleep asleep insomnia rest
    tired exhausted weary knackered fatigued drained
    eat food meal appetite dinner lunch
    doctor gp physician
    therapist counsellor counselor therapy psychologist
    health ill illness sick unwell
    house home flat apartment
    weekend saturday sunday
    holiday vacation trip
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
    expect anticipate foresee coming
    surprised surprise shock shocked unexpected
    happy glad joy enjoy enjoyment fun
    sad sadness unhappy 
    angry anger mad furious rage
    scared afraid fear frightened terrified fright
    worry worried anxious anxiety nervous concern concerned
    ashamed shame embarrassed embarrassment humiliated humiliation
    guilty guilt
    lonely alone loneliness isolated
    stress stressed pressure
    hard difficult tough rough
    upset hurt
    unfair injustice fair
    discrimination racism sexism bias race racial gender
    age old older young
    woman female women lady
    man male men guy
    choose pick chose picked select selected
    hire hired recruit
    apply application applied
    resume cv
    search hunt hunting seek
    skill ability strength talent
    experience background
    train trained training teach taught mentor
    help support assist
    advice suggestion tip
    idea
    talk speak discuss chat conversation
    ask request
    answer reply respond response
    hobby pastime interest
    music song
    exercise gym yoga workout run jog walk
    drink alcohol wine beer booze
    church god faith religion pray prayer jesus religious
    cry crying sob
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
    dream goal ambition
    routine habit
    numb empty emptiness detached disconnected autopilot
    """)

  /// A narrower word's group and the wider one that may stand for it.
  static let wider: [(narrow: String, wide: String)] = [
    ("mum", "parent"), ("dad", "parent"), ("mum", "family"), ("dad", "family"), ("parent", "family"),
    ("sibling", "family"), ("child", "family"), ("husband", "family"), ("husband", "house"),
    ("family", "house"), ("child", "house"), ("bill", "money"), ("pay", "money"), ("therapist", "doctor"),
    ("career", "job"), ("office", "job"), ("company", "job"), ("position", "job"), ("doctor", "health"),
    ("sleep", "tired"), ("sleep", "health"),
  ]

  private static func parse(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }
}
