/// English words for what a person feels, in the form `tokens(of:)` gives them.
package enum FeelingWords {
  /// After "you feel …".
  package static let adjectives = """
    abandoned afraid aggravated agitated alienated ambivalent angry anguished annoyed anxious apprehensive
    ashamed awkward bad beaten belittled betrayed bewildered bitter blindsided blue bored bothered broken
    bruised bummed burdened burnt burned cheated conflicted confused crappy crushed cynical dazed deceived
    defeated deflated degraded dejected demoralized demoralised demotivated depleted depressed desperate
    despondent detached devalued devastated disappointed disconnected discouraged disempowered disgusted
    disheartened disillusioned dismissed disoriented disposable disregarded disrespected distant distraught
    distressed down downhearted drained dull embarrassed empty enraged envious exasperated excluded
    exhausted exposed fearful foolish forgotten fragile frantic frazzled frightened frustrated fuming
    furious gloomy grieving guilty gutted heartbroken helpless hesitant homesick hopeless humiliated hurt
    ignored inadequate incensed incompetent indignant inferior insecure insignificant insulted invalidated
    invisible irate irritated isolated jaded jealous jittery judged jumpy let-down lonely lonesome longing
    low mad melancholy miserable misunderstood mocked mortified nauseous neglected nervous numb offended
    outraged overextended overlooked overwhelmed overworked panicked panicky paralyzed paralysed perplexed
    pessimistic pissed powerless pressured proud punished purposeless puzzled raw rattled regretful rejected
    relieved replaceable resentful restless robbed sad scared shaken shaky shattered shocked shook shunned
    sick silenced skeptical sleepless small smothered sore stranded stressed stretched stuck stunned stupid
    suffocated surprised suspicious swamped tense terrible terrified threatened tired tormented torn trapped
    troubled unappreciated uncertain uncomfortable undermined underappreciated undervalued uneasy
    unfulfilled unheard unimportant unloved unmotivated unnoticed unsafe unseen unsettled unsupported unsure
    unwanted unwell upset useless vulnerable wary weak weary weepy weighed worn worried worthless wounded
    wrecked
    """

  /// After "i hear the …", "a mix of …".
  package static let nouns = """
    anger anguish anxiety betrayal bitterness confusion despair devastation disappointment disbelief
    discouragement disgust doubt dread embarrassment emptiness envy exhaustion fear frustration fury grief
    guilt heartache heartbreak helplessness hopelessness humiliation hurt injustice insecurity irritation
    isolation jealousy loneliness loss numbness outrage overwhelm pain panic pressure rage regret rejection
    resentment sadness shame shock sorrow stress tiredness uncertainty unease weariness worry
    """

  /// Said of what happened, these name what it feels like.
  package static let given = """
    agonizing belittling confusing crushing daunting degrading demoralizing demoralising depressing devastating
    disappointing discouraging disheartening distressing draining embarrassing enraging exasperating exhausting
    frightening frustrating gutting heartbreaking humiliating hurtful infuriating insulting irritating isolating lonely
    maddening overwhelming scary stressful terrifying unsettling upsetting worrying
    """

  /// Said of what happened rather than of who it happened to: "that is so …".
  package static let ofSituations = """
    agonizing annoying appalling atrocious awful awkward bad brutal bullshit cold confusing crap crappy
    cruel crushing daunting dehumanizing demoralizing demoralising depressing devastating difficult
    disappointing discouraging disgusting disheartening dismal disorienting dispiriting disrespectful
    distressing draining embarrassing enraging excruciating exhausting fucked frightening frustrating
    ghastly grim gutting hard harrowing harsh heartbreaking heartless heavy hellish hideous horrendous
    horrible horrid horrific humiliating hurtful icky impossible infuriating insulting irritating isolating
    jarring lonely lousy maddening messed mean messy miserable nasty nightmare outrageous overwhelming
    painful rotten rough rubbish rude sad scary shitty shocking sickening strange stressful stupid surreal sucky terrible
    terrifying tiring tormenting tough tragic traumatic tricky ugly unbearable unfair unimaginable unjust
    unnerving unpleasant unsettling upsetting vile wearing worrying wretched wrenching
    """
}
