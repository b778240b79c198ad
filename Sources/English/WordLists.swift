/// Words that carry no content of their own, in the form `tokens(of:)` gives them.
public let stopWords: Set<String> = Set(
  """
  a about above after again against all also am an and another any anyone anything are as at away back \
  be because been before being below between both but by can could did do does doing done down during \
  each either else enough even ever every few for from further get gets getting give go goes going got \
  had has have having he her here hers herself him himself his how i if in into is it its itself just \
  let like lot made make many may maybe me might more most much must my myself no nor not now of off oh \
  okay on once one only onto or other our ours ourselves out over own perhaps please quite rather really \
  right said same say says see she should since so some someone something still such than that the their \
  theirs them themselves then there these they thing things this those though through to too under until \
  up upon us very was way we well were what whatever when where whether which while who whom whose why \
  will with within without would yeah yes yet you your yours yourself yourselves
  """.pieces(separatedBy: " "))

/// Words that turn what follows into its opposite.
public let negationWords: Set<String> = [
  "not", "no", "never", "none", "nothing", "nobody", "nowhere", "neither", "nor", "without", "hardly",
  "barely",
]

/// Cries that say how it strikes the speaker and nothing else: "shit, what happened".
public let interjections: Set<String> = [
  "oh", "ah", "aw", "ugh", "wow", "gosh", "damn", "damnit", "hmm", "mm", "um", "uh", "geez", "jeez", "shit", "fuck",
  "crap", "christ", "jesus", "blimey", "omg", "wtf", "yikes", "sheesh", "whoa", "woah", "ouch", "oof", "phew", "argh",
  "crikey", "bollocks", "bugger", "dammit", "heavens", "goodness", "wait",
]

/// Words that may stand before what a sentence really begins with: "well, so, honestly …".
public let leadInWords: Set<String> = interjections.union([
  "well", "so", "and", "but", "or", "yeah", "yes", "no", "okay", "right",
  "hey", "honestly", "anyway", "like", "man", "dude", "bro", "god",
  "then", "also", "look", "listen", "please", "sure", "true", "hi", "hello", "seriously",
  "first", "dear", "mate", "actually", "because", "though", "sweetie", "honey", "girl", "exactly",
  "definitely", "absolutely", "totally",
])

/// Words that may trail behind the end of what was said: "what happened though".
public let trailingWords: Set<String> = [
  "though", "then", "man", "dude", "bro", "mate", "friend", "honey", "lol", "now", "too", "please", "buddy",
  "okay", "yeah", "right", "girl", "sis", "love", "dear", "sweetie", "darling", "babe", "haha", "anyway",
  "tbh", "honestly",
]
