/// Families of feeling words, by strength from 1 to 10. Adjectives and nouns; each once.
enum EmotionWords {
  static let families: [(family: String, words: [(strength: Int, list: String)])] = [
    (
      "anger",
      [
        (3, "annoyed, annoyance, irritated, irritation, bothered, peeved, miffed, put out"),
        (6, "angry, anger, mad, cross, pissed, pissed off, fuming"),
        (
          9,
          "infuriating, infuriated, furious, fury, rage, raging, enraged, livid, outraged, outrage, seething"
        ),
      ]
    ),
    (
      "frustration",
      [
        (
          6,
          "frustrated, frustration, frustrating, fed up, exasperated, exasperation, sick of it, stuck, trapped"
        ),
        (4, "impatient, impatience"),
      ]
    ),
    (
      "resentment",
      [
        (7, "resentful, resentment, bitter, bitterness, cheated, used, taken advantage of, exploited"),
        (6, "jealous, jealousy, envious, envy"),
      ]
    ),
    ("betrayal", [(8, "betrayed, betrayal, stabbed in the back, lied to, backstabbed")]),
    (
      "hurt",
      [
        (6, "hurt, wounded, stung, upset, offended, insulted, slighted, punched, gut punched"),
        (
          8,
          "crushed, crushing, gutted, gutting, devastated, devastation, devastating, heartbroken, heartbreaking, heartbreak, shattered, broken, destroyed"
        ),
      ]
    ),
    (
      "disappointment",
      [
        (5, "disappointed, disappointment, disappointing, let down, bummed, bummed out, dismayed, dismay"),
        (
          7, "disheartened, discouraged, discouragement, deflated, demoralised, demoralized, defeated, defeat"
        ),
      ]
    ),
    (
      "sadness",
      [
        (4, "sad, sadness, down, low, blue, glum, unhappy, unhappiness"),
        (7, "miserable, misery, sorrow, depressed, depression, tearful, awful, terrible"),
        (9, "despair, despairing, anguish, anguished, wretched"),
      ]
    ),
    ("grief", [(8, "grief, grieving, grieve, bereft, bereaved, mourning, loss"), (6, "missing, homesick")]),
    (
      "shame",
      [
        (5, "embarrassed, embarrassment, awkward, self conscious, foolish, stupid, silly, exposed"),
        (8, "ashamed, shame, humiliated, humiliation, humiliating, mortified, mortification, disgraced"),
      ]
    ),
    ("guilt", [(6, "guilty, guilt, remorse, regret, regretful, to blame, responsible")]),
    (
      "inadequacy",
      [
        (
          7,
          "inadequate, inadequacy, worthless, worthlessness, not good enough, useless, a failure, failure, inferior"
        ),
        (
          6, "insecurity, self doubt, doubting yourself, like a fraud, impostor, small, incompetent"
        ),
      ]
    ),
    (
      "unseen",
      [
        (
          7,
          "unseen, invisible, invisibility, overlooked, ignored, unappreciated, undervalued, unvalued, unrecognised"
        ),
        (
          7,
          "unrecognized, unheard, disregarded, dismissed, passed over, taken for granted, disrespected, disrespect"
        ),
        (7, "rejected, rejection, unwanted, discarded, disposable, replaceable, thrown away"),
      ]
    ),
    ("injustice", [(7, "unfairness, injustice, wronged, treated unfairly, unfairly treated, discriminated")]),
    (
      "fear",
      [
        (4, "worried, worry, nervous, nervousness, uneasy, unease, concerned, apprehensive, apprehension"),
        (
          6, "anxious, anxiety, afraid, fear, fearful, scared, frightened, insecure, dread, dreading, on edge"
        ),
        (9, "terrified, terror, panic, panicked, panicking, petrified"),
      ]
    ),
    (
      "uncertainty",
      [
        (
          5,
          "uncertain, uncertainty, unsure, confused, confusion, lost, adrift, aimless, torn, bewildered, disoriented"
        )
      ]
    ),
    (
      "shock",
      [
        (5, "surprised, surprise, taken aback, thrown"),
        (8, "shocked, shock, stunned, blindsided, reeling, disbelief, speechless"),
      ]
    ),
    (
      "exhaustion",
      [
        (4, "tired, tiredness, weary, weariness"),
        (
          8,
          "exhausted, exhaustion, exhausting, drained, worn out, worn down, burnt out, burned out, burnout, depleted, spent"
        ),
        (8, "running on empty, wiped out, knackered, fatigue, fatigued"),
      ]
    ),
    (
      "overwhelm",
      [
        (8, "overwhelmed, overwhelm, overwhelming, overloaded, swamped, drowning, stretched thin, buried"),
        (6, "stressed, stress, stressed out, pressured, pressure, under pressure, strained, burdened"),
      ]
    ),
    (
      "numbness",
      [
        (
          7,
          "numb, numbness, empty, emptiness, hollow, hollowness, detached, detachment, disconnected, disconnection"
        ),
        (
          7,
          "checked out, flat, blank, on autopilot, autopilot, going through the motions, dead inside, apathy, apathetic"
        ),
      ]
    ),
    (
      "loneliness",
      [
        (
          6,
          "lonely, loneliness, alone, isolated, isolation, left out, cut off, on your own, unsupported, abandoned"
        )
      ]
    ),
    (
      "helplessness",
      [
        (
          7,
          "helpless, helplessness, powerless, powerlessness, hopeless, hopelessness, futile, futility, pointless"
        ),
        (6, "resigned, resignation, beaten"),
      ]
    ),
    ("relief", [(5, "relieved, relief, lighter, unburdened")]),
    (
      "joy",
      [(5, "happy, happiness, glad, pleased"), (8, "thrilled, delighted, joy, joyful, excited, excitement")]
    ),
    ("pride", [(6, "proud, pride, accomplished")]),
    ("hope", [(5, "hopeful, hope, optimistic, optimism")]),
    ("love", [(6, "loved, love, affection, tenderness, fond")]),
    ("calm", [(4, "calm, peaceful, at peace, settled, content, fine, okay")]),
    ("gratitude", [(5, "grateful, gratitude, thankful")]),
  ]

  /// Families so close that one is a fair name for the other.
  static let neighbours: [(String, String)] = [
    ("anger", "frustration"), ("anger", "resentment"), ("anger", "injustice"), ("anger", "betrayal"),
    ("frustration", "disappointment"), ("frustration", "helplessness"), ("frustration", "injustice"),
    ("resentment", "injustice"), ("resentment", "betrayal"), ("resentment", "unseen"), ("betrayal", "hurt"),
    ("hurt", "disappointment"), ("hurt", "sadness"), ("hurt", "unseen"), ("hurt", "grief"),
    ("disappointment", "sadness"), ("sadness", "grief"), ("sadness", "loneliness"),
    ("sadness", "helplessness"),
    ("shame", "inadequacy"), ("shame", "guilt"), ("inadequacy", "unseen"), ("inadequacy", "guilt"),
    ("unseen", "injustice"), ("unseen", "disappointment"), ("fear", "uncertainty"), ("fear", "overwhelm"),
    ("uncertainty", "helplessness"), ("exhaustion", "overwhelm"), ("exhaustion", "numbness"),
    ("overwhelm", "helplessness"), ("overwhelm", "frustration"), ("numbness", "loneliness"),
    ("numbness", "helplessness"), ("joy", "pride"), ("joy", "relief"), ("relief", "calm"), ("hope", "joy"),
    ("grief", "loneliness"), ("shock", "hurt"), ("uncertainty", "numbness"),
  ]
}
