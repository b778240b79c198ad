/// The words of a reply in the one spelling that risk phrases are written in: lower case, contractions
/// taken apart ("im" → "i am"), informal and masked spellings mended ("k1ll", "mysef", "su*cide").
///
/// It is rougher than the coach's own reading on purpose: here a word mended wrongly costs little and a
/// word missed may cost much.
struct RiskWords {
  /// Sentence ends are kept as "." or "?"; line breaks are not sentence ends.
  private(set) var words: [String] = []

  init(_ text: String) {
    var word = ""
    func isInside(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "@$*".unicodeScalars.contains(scalar)
    }
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if isInside(scalar) {
        word += scalar.properties.lowercaseMapping
        continue
      }
      if "'’‘`´".unicodeScalars.contains(scalar) { continue }
      // "su!cide": a mark between letters stands for a letter.
      if scalar == "!", !word.isEmpty, index + 1 < scalars.count, isInside(scalars[index + 1]) {
        word += "i"
        continue
      }
      flush(&word)
      if scalar == "?" { words.append("?") }
      if scalar == "." || scalar == "!" || scalar == ";" { words.append(".") }
    }
    flush(&word)
    words = Self.joined(words)
  }

  private mutating func flush(_ word: inout String) {
    guard !word.isEmpty else { return }
    words += Self.mended(word)
    word = ""
  }

  private static func mended(_ raw: String) -> [String] {
    var word = raw
    if !word.allSatisfy({ ("0"..."9").contains($0) }) {
      word = String(word.map { digits[$0] ?? $0 })
    }
    if let known = spellings[word] { return known }
    if word.contains("*"), let key = keys.first(where: { fits(word, mask: $0) }) { return [key] }
    if word.count >= 5, let key = keys.first(where: { $0.count >= 6 && isOneSlip(word, from: $0) }) {
      return [key]
    }
    return [word.replacing("*", with: "")].filter { !$0.isEmpty }
  }

  /// Puts together what is written apart: "my self", "any more", "no more".
  private static func joined(_ words: [String]) -> [String] {
    var out: [String] = []
    for word in words {
      if word == "self", out.last == "my" {
        out[out.count - 1] = "myself"
      } else if word == "more" || word == "longer", out.last == "any" || (word == "more" && out.last == "no") {
        out[out.count - 1] = "anymore"
      } else {
        out.append(word)
      }
    }
    return out
  }

  private static func fits(_ masked: String, mask key: String) -> Bool {
    masked.count == key.count && zip(masked, key).allSatisfy { $0 == "*" || $0 == $1 }
  }

  /// Whether one letter dropped, doubled, changed or two swapped turns `key` into `word`.
  static func isOneSlip(_ word: String, from key: String) -> Bool {
    let a = Array(word)
    let b = Array(key)
    guard word != key, abs(a.count - b.count) <= 1 else { return word == key }
    let head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    if a.count != b.count { return head + tail >= min(a.count, b.count) }
    if head + tail >= a.count - 1 { return true }
    return head + tail >= a.count - 2 && a[head] == b[head + 1] && a[head + 1] == b[head]
  }

  private static let digits: [Character: Character] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "@": "a", "$": "s",
  ]

  /// Words that are recognised when masked, and, from six letters up, with one slip of the finger.
  private static let keys = [
    "kill", "killing", "suicide", "suicidal", "myself", "overdose", "overdosed", "anymore", "harming",
    "hanging",
  ]

  private static let spellings: [String: [String]] = {
    var table: [String: [String]] = [
      "im": ["i", "am"], "ive": ["i", "have"], "id": ["i", "would"], "imma": ["i", "am", "going", "to"],
      "ima": ["i", "am", "going", "to"], "wanna": ["want", "to"], "wana": ["want", "to"],
      "wannna": ["want", "to"],
      "gonna": ["going", "to"], "gunna": ["going", "to"], "gna": ["going", "to"], "gonnna": ["going", "to"],
      "tryna": ["trying", "to"], "gotta": ["have", "to"], "hafta": ["have", "to"],
      "shoulda": ["should", "have"],
      "cannot": ["can", "not"], "cant": ["can", "not"], "wont": ["will", "not"], "aint": ["am", "not"],
      "dnt": ["do", "not"], "dun": ["do", "not"], "dont": ["do", "not"], "donnt": ["do", "not"],
      "dunno": ["do", "not", "know"], "u": ["you"], "ur": ["your"], "youre": ["you", "are"], "wan": ["want"],
      "wnat": ["want"], "watn": ["want"], "wnt": ["want"], "wont2": ["want"], "kil": ["kill"],
      "kll": ["kill"],
      "kilt": ["kill"], "killl": ["kill"], "kiil": ["kill"], "kys": ["kys"], "killin": ["killing"],
      "mysef": ["myself"], "myslf": ["myself"], "mself": ["myself"], "meself": ["myself"],
      "mahself": ["myself"],
      "suiside": ["suicide"], "sucide": ["suicide"], "suicde": ["suicide"], "sewerslide": ["suicide"],
      "sucidal": ["suicidal"], "suicidle": ["suicidal"], "suisidal": ["suicidal"], "ded": ["dead"],
      "unalived": ["unalive"], "dye": ["die"], "dyin": ["dying"], "livin": ["living"], "bein": ["being"],
      "thinkin": ["thinking"], "endin": ["ending"], "cuttin": ["cutting"], "hurtin": ["hurting"],
      "goin": ["going"], "feelin": ["feeling"], "tryin": ["trying"], "jumpin": ["jumping"], "2": ["to"],
      "wo": ["without"], "bout": ["about"], "nomore": ["anymore"], "alot": ["a", "lot"], "noone": ["nobody"],
      "whats": ["what", "is"], "theres": ["there", "is"], "its": ["it", "is"], "lifes": ["life", "is"],
      "everyones": ["everyone", "is"], "wish": ["wish"], "iam": ["i", "am"], "iwant": ["i", "want"],
    ]
    for stem in ["did", "does", "would", "should", "could", "is", "was", "were", "have", "has", "had", "are"] {
      table[stem + "nt"] = [stem, "not"]
    }
    return table
  }()
}
