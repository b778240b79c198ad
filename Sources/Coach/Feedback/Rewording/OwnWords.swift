/// The learner's own sentence as words that can be compared and places that can be kept.
struct OwnWords: Sendable {
  let text: String
  /// Lower case, without apostrophes: "Don’t" is `dont`. A hyphenated word is one.
  private(set) var keys: [String] = []
  private(set) var places: [Range<String.Index>] = []

  init(_ text: String) {
    self.text = text
    var start: String.Index?
    for index in text.indices {
      let character = text[index]
      let isHyphen = character == "-" && start != nil && (text[text.index(after: index)...].first?.isLetter ?? false)
      if character.isLetter || character.isNumber || Self.apostrophes.contains(character) || isHyphen {
        start = start ?? index
      } else if let from = start {
        add(from..<index)
        start = nil
      }
    }
    if let from = start { add(from..<text.endIndex) }
  }

  private mutating func add(_ place: Range<String.Index>) {
    let key = text[place].lowercased().filter { !Self.apostrophes.contains($0) }
    guard !key.isEmpty else { return }
    keys.append(key)
    places.append(place)
  }

  /// The number of words before which the sentence proper begins: after "well, so", "honestly i think".
  var leadIn: Int {
    var count = 0
    while count < keys.count {
      if Self.leadIns.contains(keys[count]) {
        count += 1
      } else if count + 1 < keys.count, Self.leadInPairs.contains(keys[count] + " " + keys[count + 1]) {
        count += 2
      } else {
        break
      }
    }
    return count
  }

  /// The words from `index` on as the learner typed them, without what trails off.
  func rest(from index: Int) -> String? {
    guard index < keys.count else { return nil }
    var last = keys.count - 1
    for stop in index..<keys.count {
      let isCut = stop > index && Self.cuts.contains(keys[stop])
      let isComma =
        stop > index
        && text[places[stop - 1].upperBound..<places[stop].lowerBound].contains { ",;:.?!–—(".contains($0) }
      if isCut || isComma {
        last = stop - 1
        break
      }
    }
    while last > index, Self.trailing.contains(keys[last]) { last -= 1 }
    if last - 1 > index, keys[last - 1] == "or", keys[last] == "something" || keys[last] == "anything" {
      last -= 2
    }
    // Cut there it would hang in the air: "to talk to the".
    guard last - index < 10, !Self.dangling.contains(keys[last]) else { return nil }
    let kept = String(text[places[index].lowerBound..<places[last].upperBound])
    // What began the sentence may now stand inside another; "I" and "HR" keep their capitals.
    let first = text[places[index]]
    let isName =
      first.first == "I"
      && (first.count == 1 || first.dropFirst().first == "'" || first.dropFirst().first == "’")
    guard index == 0, !isName, first.count == 1 || first != first.uppercased() else { return kept }
    return kept.prefix(1).lowercased() + kept.dropFirst()
  }

  /// The whole sentence without lead-in and closing punctuation.
  var body: String? { rest(from: min(leadIn, max(0, keys.count - 1))) }

  /// Whether three words in a row, or all of a shorter text, stand in `other` too.
  func sharesARun(with other: OwnWords) -> Bool {
    let length = min(3, keys.count)
    guard length > 0, other.keys.count >= length else { return false }
    let runs = Set((0...(other.keys.count - length)).map { Array(other.keys[$0..<$0 + length]) })
    return (0...(keys.count - length)).contains { runs.contains(Array(keys[$0..<$0 + length])) }
  }

  /// Whether it was typed without a single capital.
  var isLowerCase: Bool { !text.contains(where: \.isUppercase) && text.contains(where: \.isLowercase) }

  private static let apostrophes: Set<Character> = ["'", "’", "‘"]
  private static let leadIns: Set<String> = [
    "well", "so", "oh", "ok", "okay", "hey", "and", "but", "honestly", "look", "listen", "man", "dude",
    "yeah", "yes",
    "um", "hmm", "mm", "like", "then", "also", "wow", "damn", "girl", "bro", "hun", "hon", "dear", "no", "or",
    "lol",
    "seriously", "right", "alright", "please",
  ]
  private static let leadInPairs: Set<String> = [
    "i think", "i guess", "i feel", "i suppose", "i mean", "id say", "you know", "oh no", "to be", "either way",
  ]
  private static let cuts: Set<String> = [
    "but", "because", "cause", "cuz", "bc", "although", "unless", "since", "which",
  ]
  private static let dangling: Set<String> = [
    "to", "the", "a", "an", "of", "for", "with", "your", "my", "his", "their", "than", "very", "as", "from",
  ]
  private static let trailing: Set<String> = [
    "yet", "already", "before", "though", "tho", "maybe", "lol", "please", "anyway", "haha", "instead",
    "perhaps",
    "honestly", "right", "ok", "okay", "too", "either", "dear", "man", "dude", "bro", "and", "or", "if", "so",
  ]
}

/// The beginning of a sentence: `a|b` either word, `a?` may be missing.
struct Opener: Sendable {
  private let parts: [(choices: [String], optional: Bool)]

  init(_ text: String) {
    parts = text.split(separator: " ").map { part in
      (part.filter { $0 != "?" }.split(separator: "|").map(String.init), part.hasSuffix("?"))
    }
  }

  /// The index of the word after the opener, where `words` has it at its beginning (after the lead-in).
  func end(in words: OwnWords) -> Int? {
    end(part: 0, at: words.leadIn, in: words.keys) ?? end(part: 0, at: 0, in: words.keys)
  }

  private func end(part: Int, at index: Int, in keys: [String]) -> Int? {
    guard part < parts.count else { return index }
    if index < keys.count, parts[part].choices.contains(keys[index]),
      let end = end(part: part + 1, at: index + 1, in: keys)
    {
      return end
    }
    return parts[part].optional ? end(part: part + 1, at: index, in: keys) : nil
  }
}

extension OwnWords {
  /// What follows the first of `openers` that begins the sentence.
  func after(_ openers: [Opener]) -> String? {
    openers.lazy.compactMap { $0.end(in: self) }.first.flatMap { rest(from: $0) }
  }

  /// Whether one of `openers` begins the sentence.
  func begins(with openers: [Opener]) -> Bool { openers.contains { $0.end(in: self) != nil } }
}
