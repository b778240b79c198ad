/// The word or words that `word` (lower case, straight apostrophes) stands for.
func mended(_ word: String) -> [String] { mending(of: word) ?? [word] }

/// What stands in its place; `nil` where it stands for itself, as most words do.
func mending(of word: String) -> [String]? {
  if let known = informalSpellings[word] { return known }
  if word.utf8.contains(0x27) { return expanded(word) }
  if dropsG(word) { return [word + "g"] }
  if hasTripledLetter(word) {
    let squeezed = squeeze(word)
    if let known = informalSpellings[squeezed] { return known }
    return [squeezed]
  }
  return nil
}

/// Writes a contraction out: "you're" → "you", "are". A possessive 's is dropped.
private func expanded(_ word: String) -> [String] {
  let bare = word.filter { $0 != "'" }
  if let known = informalSpellings[bare], bare != "ill", bare != "id" { return known }
  guard let cut = word.lastIndex(of: "'") else { return [word] }
  let head = String(word[..<cut])
  guard !head.isEmpty else { return [bare] }
  switch word[cut...] {
  case "'re": return mended(head) + ["are"]
  case "'m": return mended(head) + ["am"]
  case "'ve": return mended(head) + ["have"]
  case "'ll": return mended(head) + ["will"]
  case "'d": return mended(head) + ["would"]
  case "'t" where head.hasSuffix("n"): return [String(head.dropLast()), "not"]
  case "'s" where takesIs.contains(head): return [head, "is"]
  case "'s", "'": return [head]
  case "'in": return [head + "ing"]
  default: return [bare]
  }
}

/// Words after which 's is "is"; after a noun it is taken for a possessive.
private let takesIs: Set<String> = [
  "he", "she", "it", "that", "there", "here", "what", "who", "where", "when", "how", "why", "this",
  "everything", "everyone", "everybody", "nothing", "something", "someone", "somebody", "one", "nobody",
  "else", "life",
]

/// Whether it is a word on -ing as many say it: "talkin", "gettin".
private func dropsG(_ word: String) -> Bool {
  var letters = word.utf8.reversed().makeIterator()
  guard letters.next() == 0x6E, letters.next() == 0x69, let before = letters.next(), word.utf8.count >= 4,
    !wordsOnIn.contains(word)
  else { return false }
  // "Again", "protein", "coin" end so; "bein" and "seein" are few.
  return "aeiou".utf8.contains(before)
    ? ["bein", "seein", "agreein", "fleein", "arguin"].contains(word)
    : word.utf8.count >= 5 && (0x61...0x7A).contains(before)
}

private let wordsOnIn: Set<String> = [
  "within", "begin", "cousin", "virgin", "margin", "origin", "admin", "login", "plugin", "checkin", "cabin", "satin",
  "muffin", "coffin", "dolphin", "toxin", "vitamin", "aspirin", "insulin", "violin", "basin", "resin", "napkin",
  "pumpkin", "javelin", "goblin", "bulletin", "assassin", "mandarin", "penicillin", "cumin", "urchin", "dustbin",
  "zeppelin", "adrenalin", "melatonin", "serotonin", "warfarin", "statin", "metformin", "gremlin", "robin", "latin",
  "kevin", "justin", "martin", "austin", "colin", "calvin", "edwin", "marvin", "melvin", "gavin", "devin", "alvin",
  "kristin", "benjamin", "franklin", "dublin", "berlin", "dustin", "collin", "darwin", "corwin", "merlin", "quentin",
  "caitlin", "bobbin", "penguin", "hairpin", "backspin", "foreskin", "redskin", "firkin", "catkin", "kaolin", "gherkin",
  "bumpkin", "lambskin", "sheepskin", "chitin", "lanolin", "keratin", "gelatin", "elastin", "melanin",
  "heparin", "pectin", "lectin", "albumin", "tamarin", "marlin", "maudlin", "harlequin", "sequin", "ruffin", "tiffin",
  "puffin", "griffin", "paladin", "bodkin", "buskin", "erwin",
]

private func hasTripledLetter(_ word: String) -> Bool {
  var run = 0
  var last: UInt8 = 0
  for byte in word.utf8 {
    run = byte == last ? run + 1 : 1
    if run == 3, byte >= 0x61, byte <= 0x7A { return true }
    last = byte
  }
  return false
}

/// Three or more of a letter become one, or two where a known word has two ("goood" → "good").
private func squeeze(_ word: String) -> String {
  var runs: [(letter: Character, count: Int)] = []
  for letter in word {
    if let last = runs.last, last.letter == letter {
      runs[runs.count - 1].count += 1
    } else {
      runs.append((letter, 1))
    }
  }
  func spelled(_ length: Int) -> String {
    runs.map { String(repeating: $0.letter, count: $0.count >= 3 ? length : $0.count) }.joined()
  }
  let double = spelled(2)
  return doubledWords.contains(double) ? double : spelled(1)
}

private let doubledWords: Set<String> = [
  "good", "too", "soon", "cool", "feel", "need", "keep", "sleep", "see", "been", "seem", "week", "feeling",
  "hell", "well", "tell", "all", "call", "still", "will", "really", "off", "stuff", "miss", "less", "loss",
  "boss", "stress", "bless", "happy", "sorry", "worry", "messy", "yeess", "hmm", "mm", "aww", "look", "took",
  "room", "poor", "school", "wee", "free", "three", "agree", "annoy", "annoying", "terrible", "horrible",
  "difficult", "different", "matter", "happen", "happened", "awww", "eek", "ooh", "pissed", "totally",
  "finally", "suck",
]
