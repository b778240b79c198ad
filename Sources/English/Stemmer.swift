/// The stem of an English word in the form that `tokens(of:)` gives it, so that "promoted", "promoting" and
/// "promotion" meet, and "told" meets "tell".
///
/// Irregular forms are looked up; the rest follows the Porter2 algorithm (M. Porter, "The English (Porter2)
/// stemming algorithm", snowballstem.org), without its list of exceptional words.
public func stem(_ word: String) -> String {
  if let base = irregularForms[word] { return stem(base) }
  let bytes = Array(word.utf8)
  guard bytes.count > 2, bytes.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return word }
  var stemmer = Porter2(bytes)
  stemmer.run()
  return String(decoding: stemmer.word, as: UTF8.self)
}

private struct Porter2 {
  var word: [UInt8]
  private var r1 = 0
  private var r2 = 0

  init(_ bytes: [UInt8]) { word = bytes }

  mutating func run() {
    markConsonantY()
    findRegions()
    plurals()
    pastAndParticiple()
    finalY()
    derivations()
    lastEndings()
    finalE()
    for i in word.indices where word[i] == ascii("Y") { word[i] = ascii("y") }
  }

  private func isVowel(_ i: Int) -> Bool {
    switch word[i] {
    case ascii("a"), ascii("e"), ascii("i"), ascii("o"), ascii("u"), ascii("y"): true
    default: false
    }
  }

  private mutating func markConsonantY() {
    for i in word.indices where word[i] == ascii("y") && (i == 0 || isVowel(i - 1)) { word[i] = ascii("Y") }
  }

  private mutating func findRegions() {
    func region(from start: Int) -> Int {
      var i = start
      while i < word.count, !isVowel(i) { i += 1 }
      while i < word.count, isVowel(i) { i += 1 }
      return min(i + 1, word.count)
    }
    r1 = hasPrefix("gener") || hasPrefix("arsen") ? 5 : hasPrefix("commun") ? 6 : region(from: 0)
    r2 = region(from: r1)
  }

  private func hasPrefix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { word.count >= $0.count && word.prefix($0.count).elementsEqual($0) }
  }

  private func ends(_ text: StaticString) -> Bool {
    // Most words do not have the last letter: nothing else is looked at.
    text.withUTF8Buffer { word.last == $0.last && word.count >= $0.count && word.suffix($0.count).elementsEqual($0) }
  }

  private mutating func cut(_ count: Int, adding text: StaticString = "") {
    word.removeLast(count)
    text.withUTF8Buffer { word.append(contentsOf: $0) }
  }

  private func hasVowel(before end: Int) -> Bool {
    var i = 0
    while i < end {
      if isVowel(i) { return true }
      i += 1
    }
    return false
  }

  private var endsInShortSyllable: Bool { isShortSyllable(endingAt: word.count) }

  private func isShortSyllable(endingAt end: Int) -> Bool {
    if end == 2 { return isVowel(0) && !isVowel(1) }
    guard end >= 3 else { return false }
    let last = word[end - 1]
    let isOpen = last == ascii("w") || last == ascii("x") || last == ascii("Y")
    return !isVowel(end - 1) && !isOpen && isVowel(end - 2) && !isVowel(end - 3)
  }

  private mutating func plurals() {
    if ends("sses") {
      cut(2)
    } else if ends("ied") || ends("ies") {
      cut(3, adding: word.count > 4 ? "i" : "ie")
    } else if ends("us") || ends("ss") {
      return
    } else if ends("s"), word.count > 2, hasVowel(before: word.count - 2) {
      cut(1)
    }
  }

  private mutating func pastAndParticiple() {
    if ends("eed") {
      if word.count - 3 >= r1 { cut(1) }
      return
    }
    let length = ends("ed") ? 2 : ends("ing") ? 3 : ends("edly") ? 4 : ends("ingly") ? 5 : 0
    guard length > 0, hasVowel(before: word.count - length) else { return }
    cut(length)
    if ends("at") || ends("bl") || ends("iz") {
      cut(0, adding: "e")
    } else if word.count >= 2, word[word.count - 1] == word[word.count - 2], isDoubled(word[word.count - 1]) {
      cut(1)
    } else if r1 >= word.count, endsInShortSyllable {
      cut(0, adding: "e")
    }
  }

  private func isDoubled(_ letter: UInt8) -> Bool {
    switch letter {
    case ascii("b"), ascii("d"), ascii("f"), ascii("g"), ascii("m"), ascii("n"), ascii("p"), ascii("r"),
      ascii("t"):
      true
    default: false
    }
  }

  private mutating func finalY() {
    if word.count > 2, ends("y") || ends("Y"), !isVowel(word.count - 2) { cut(1, adding: "i") }
  }

  private mutating func derivations() {
    for (ending, replacement) in derivationalEndings where ends(ending) {
      if word.count - ending.utf8CodeUnitCount >= r1 { cut(ending.utf8CodeUnitCount, adding: replacement) }
      return
    }
    if ends("li"), word.count - 2 >= r1, word.count > 3, !isVowel(word.count - 3) { cut(2) }
  }

  private mutating func lastEndings() {
    for ending in finalEndings where ends(ending) {
      guard word.count - ending.utf8CodeUnitCount >= r2 else { return }
      cut(ending.utf8CodeUnitCount)
      return
    }
    if ends("sion") || ends("tion"), word.count - 3 >= r2 { cut(3) }
  }

  private mutating func finalE() {
    if ends("e") {
      let start = word.count - 1
      if start >= r2 || (start >= r1 && !isShortSyllable(endingAt: start)) { cut(1) }
    } else if ends("ll"), word.count - 1 >= r2 {
      cut(1)
    }
  }
}

private func ascii(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(truncatingIfNeeded: scalar.value) }

private let derivationalEndings: [(StaticString, StaticString)] = [
  ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"), ("ousness", "ous"),
  ("biliti", "ble"), ("tional", "tion"), ("lessli", "less"), ("alism", "al"), ("aliti", "al"),
  ("ation", "ate"),
  ("entli", "ent"), ("fulli", "ful"), ("iviti", "ive"), ("ousli", "ous"), ("abli", "able"), ("alli", "al"),
  ("anci", "ance"), ("ator", "ate"), ("enci", "ence"), ("izer", "ize"), ("alize", "al"), ("icate", "ic"),
  ("iciti", "ic"), ("ical", "ic"), ("bli", "ble"), ("ness", ""), ("ful", ""),
]

private let finalEndings: [StaticString] = [
  "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ism", "iti", "ive", "ize", "ous",
  "al",
  "er", "ic",
]
