import English

/// What a clause asks, by its form alone; whether it is advice or blame in disguise is the idioms' business.
package enum Question: Sendable, Equatable {
  /// Cannot be answered with yes, no or one detail: "how", "why", "what was it like".
  case open
  /// Answered with yes, no or a detail: "did you", "which", "how long".
  case closed
  /// A statement with a question mark: "you think it would have helped?"
  case declarative
  /// A statement that ends in "right?", "huh?", "isn't it?"
  case tag
}

struct QuestionDetector {
  let tokens: [Token]
  let kinds: [WordKind]
  /// The words of the clause as indices into `tokens`.
  let words: [Int]
  let head: Int
  let isMarked: Bool

  func question() -> Question? {
    guard !words.isEmpty else { return nil }
    let start = afterOpeners()
    if endsInTag { return .tag }
    if kind(start).contains(.questionWord) { return wordQuestion(at: start) }
    if kind(start).contains(.auxiliary), let asked = inversion(at: start) { return asked }
    if word(start) == "any" || word(start) == "anything" || word(start) == "ever" {
      return isMarked || ["idea", "ideas", "thoughts", "plans"].contains(word(start + 1)) ? .closed : nil
    }
    guard isMarked else { return nil }
    if let k = words.indices.first(where: { $0 > start && kind($0).contains(.questionWord) }),
      hasCommaBefore(k) || joints.contains(word(k - 1)),
      kind(k + 1).contains(.auxiliary)
    {
      return wordQuestion(at: k)
    }
    return .declarative
  }

  /// Past "can i ask", "i wonder", "just curious".
  private func afterOpeners() -> Int {
    for opener in QuestionDetector.openers where matches(opener, at: head) {
      let next = head + opener.count
      if kind(next).contains(.questionWord) || kind(next).contains(.auxiliary) { return next }
    }
    return head
  }

  private func matches(_ phrase: [String], at k: Int) -> Bool {
    phrase.indices.allSatisfy { word(k + $0) == phrase[$0] }
  }

  private func wordQuestion(at k: Int) -> Question? {
    let next = word(k + 1)
    switch word(k) {
    case "what" where next == "a" || next == "an": return isMarked && words.count > k + 5 ? .closed : nil
    case "what" where !isMarked && word(k + 2) == "not": return nil
    case "what":
      if ["time", "day", "position", "role", "job", "company", "year", "department", "field"].contains(next) {
        return .closed
      }
      // "What do you do for a living?" asks for a detail.
      if next == "do", word(k + 2) == "you",
        (k + 3...k + 4).contains(where: { word($0) == "do" && ["for", "as", ""].contains(word($0 + 1)) })
      {
        return .closed
      }
      let asks =
        isMarked || kind(k + 1).contains(.auxiliary)
        || [
          "happened", "about", "made", "makes", "kind",
          "sort", "else", "part", "brought", "comes", "other", "if",
        ].contains(next) || invertsSoon(after: k)
      if asks, word(words.count - 1) == "for", ["was", "is"].contains(next) { return .closed }
      return asks ? .open : nil
    case "how":
      if ["long", "many", "much", "old", "often", "far", "soon", "big"].contains(next) {
        return isMarked || kind(k + 2).contains(.auxiliary) || kind(k + 3).contains(.auxiliary)
          ? .closed : nil
      }
      return isMarked || kind(k + 1).contains(.auxiliary) || next == "about" || next == "come" ? .open : nil
    case "why": return isMarked || kind(k + 1).contains(.auxiliary) || words.count == k + 1 ? .open : nil
    case "when":
      // "When you be sleeping?": the mark is all that asks.
      if isMarked, !words.indices.contains(where: { $0 > k && hasCommaBefore($0) }) { return .closed }
      let asks = kind(k + 1).contains(.auxiliary) && !kind(k + 1).contains(.subject)
      return isMarked && asks || asks && kind(k + 2).contains(.subject) || asks && word(k + 1) == "is"
        ? .closed : nil
    default:
      return isMarked || invertsSoon(after: k) || ["got", "told", "ended", "did", "else"].contains(next)
        ? .closed : nil
    }
  }

  /// "do you …", "is there …"; without a question mark only where the subject is plain.
  private func inversion(at k: Int) -> Question? {
    var subject = k + 1
    if word(subject) == "not" { subject += 1 }
    let isSubject = kind(subject).contains(.subject) && !vague.contains(word(subject))
    if word(k) == "do", word(k + 1) == "not", word(k + 2) != "you" { return isMarked ? .declarative : nil }
    if isMarked { return .closed }
    // "Did Amir ring", "has the vet said": these begin no statement, whatever their subject is.
    if ["did", "does", "has"].contains(word(k)), words.count > k + 2, word(k + 1) != "to" { return .closed }
    if word(k) == "have", kind(subject).contains(.determiner),
      (subject + 2...subject + 3).contains(where: { kind($0).contains(.past) || word($0).hasSuffix("ed") })
    {
      return .closed
    }
    guard isSubject || ["your", "talking", "anything", "the"].contains(word(subject)), words.count > k + 2
    else {
      return nil
    }
    // "had you …", "have it your way": only auxiliaries that ask on their own.
    if word(k) == "have", word(subject) != "you", word(subject) != "they" { return nil }
    if word(k) == "may" || word(k) == "had" || word(k) == "must" { return nil }
    return .closed
  }

  /// Whether an auxiliary and its subject follow within three words: "which one do you prefer".
  private func invertsSoon(after k: Int) -> Bool {
    for j in k + 1...k + 3 {
      if kind(j).contains(.auxiliary) { return kind(j + 1).contains(.subject) }
      if kind(j).contains(.subject), kind(j).isDisjoint(with: .determiner), !vague.contains(word(j)) {
        return false
      }
    }
    return false
  }

  private var endsInTag: Bool {
    let count = words.count
    guard count > 2 else { return false }
    let last = word(count - 1)
    if isMarked, ["right", "huh", "eh", "yeah", "yes", "correct", "innit"].contains(last) {
      return count > head + 2
    }
    guard count >= 4 else { return false }
    let subject = ["it", "you", "they", "he", "she", "that", "there"].contains(last)
    let negated = word(count - 2) == "not" && kind(count - 3).contains(.auxiliary) && count - 3 > head
    let bare = kind(count - 2).contains(.auxiliary) && hasCommaBefore(count - 2)
    return subject && (negated && (isMarked || hasCommaBefore(count - 3)) || bare)
  }

  private func hasCommaBefore(_ k: Int) -> Bool {
    guard k > 0, words[k] > 0 else { return false }
    return tokens[words[k] - 1].text == ","
  }

  private func word(_ k: Int) -> String { k >= 0 && k < words.count ? tokens[words[k]].text : "" }
  private func kind(_ k: Int) -> WordKind { k >= 0 && k < words.count ? kinds[words[k]] : [] }

  private static let openers: [[String]] = [
    ["can", "i", "ask"], ["could", "i", "ask"], ["may", "i", "ask"], ["i", "wonder"], ["i", "am", "curious"],
    ["curious"], ["just", "curious"], ["just", "wondering"], ["i", "am", "wondering"], ["tell", "me"],
    ["if", "you", "do", "not", "mind", "me", "asking"], ["let", "me", "ask"], ["i", "have", "to", "ask"],
    ["out", "of", "curiosity"], ["i", "was", "wondering"], ["oh", "no"],
    ["do", "you", "mind", "if", "i", "ask"],
  ]
}

private let joints: Set<String> = [
  "and", "but", "so", "for", "in", "to", "at", "about", "with", "since", "from",
]

/// After an auxiliary these are rather objects: "do something nice".
private let vague: Set<String> = [
  "one", "people", "things", "something", "nothing", "everything", "those", "these", "life",
]
