/// Words of a message, cut for showing.
enum Quote {
  /// `text` on one line, without a dangling end, at most `limit` characters.
  static func short(_ text: String, limit: Int = 140) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > limit else { return line }
    let cut = line.prefix(limit - 1)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    var kept = String(cut[..<end])
    while let last = kept.last, ",;:.-–—".contains(last) { kept.removeLast() }
    return kept + "…"
  }

  /// `piece` of `text` with the words at its ends whole: "now you have to un" → "now you have to un-tell".
  static func wholeWords(_ piece: String, of text: String) -> String {
    guard let found = text.firstRange(of: piece), !piece.isEmpty else { return piece }
    var (start, end) = (found.lowerBound, found.upperBound)
    while start > text.startIndex, isInside(text, start) { start = text.index(before: start) }
    while end < text.endIndex, isInside(text, end) { end = text.index(after: end) }
    // Words in quotation marks keep the closing one: "text him: 'bad day.'".
    if end < text.endIndex, end > start, "'’”\"".contains(text[end]), ".!?".contains(text[text.index(before: end)]) {
      end = text.index(after: end)
    }
    return String(text[start..<end])
  }

  /// Whether a cut at `index` would go through a word; a hyphen between letters belongs to it, a dash does not.
  private static func isInside(_ text: String, _ index: String.Index) -> Bool {
    func isLetter(_ at: String.Index) -> Bool { text[at].isLetter || text[at].isNumber }
    func joins(_ at: String.Index) -> Bool {
      guard "-'’".contains(text[at]), at > text.startIndex else { return false }
      let next = text.index(after: at)
      return isLetter(text.index(before: at)) && next < text.endIndex && isLetter(next)
    }
    let before = text.index(before: index)
    return (isLetter(before) || joins(before)) && (isLetter(index) || joins(index))
  }

  /// The beginning of what somebody said, short enough to stand inside another sentence: whole sentences until
  /// there are `words` words, else as much as fits. `nil` where nothing was said.
  static func opening(of text: String, words: Int = 5, limit: Int = 100) -> String? {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var kept = ""
    var index = line.startIndex
    while index < line.endIndex {
      let next = line.index(after: index)
      if next == line.endIndex || (".!?".contains(line[index]) && line[next] == " ") {
        let sentences = String(line[..<next])
        if sentences.count > limit { break }
        kept = sentences
        // "Right. So it's my fault." says little without its second half.
        if kept.split(separator: " ").count >= words { break }
      }
      index = next
    }
    if kept.split(separator: " ").count < 3 { kept = short(line, limit: limit) }
    return kept.isEmpty ? nil : kept
  }

  /// The sentences of `text`, each with its end.
  static func sentences(of text: String) -> [String] {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var found: [String] = []
    var start = line.startIndex
    var index = line.startIndex
    while index < line.endIndex {
      let next = line.index(after: index)
      if next == line.endIndex || (".!?…".contains(line[index]) && line[next] == " ") {
        found.append(String(line[start..<next]))
        start = next < line.endIndex ? line.index(after: next) : next
      }
      index = next
    }
    return found
  }

  /// What an answer gives: its fullest sentence with those before it that belong to it; `nil` where it gives little
  /// or nothing. What puts the question off, "No answer. It rings, and nobody picks up.", is no gift, and neither is
  /// the opener before it.
  static func telling(of answer: String, limit: Int = 110) -> String? {
    func words(_ text: String) -> Int { text.split(separator: " ").count }
    let all = sentences(of: answer)
    let gives = all.map { !Answer.declines($0) }
    let weight = zip(all, gives).map { gives in gives.1 ? words(gives.0) + 2 * contentStems(gives.0).count : 0 }
    guard let most = weight.max(), let last = weight.firstIndex(of: most), most > 0 else { return nil }
    let beyond = all.indices.dropFirst().filter { gives[$0] }.reduce(0) { $0 + words(all[$1]) }
    // A short first sentence with next to nothing behind it is a way of not answering.
    guard gives[0] && words(all[0]) > 6 || beyond >= 8 else { return nil }
    var first = last
    while first > 0, gives[first - 1], all[(first - 1)...last].joined(separator: " ").count <= limit { first -= 1 }
    while first < last, contentStems(all[first]).isEmpty { first += 1 }
    return short(all[first...last].joined(separator: " "), limit: limit)
  }

  /// Whether there is nothing in `text` but words that fill a gap: "of course", "ok yeah".
  static func isFiller(_ text: String) -> Bool { OwnWords(text).keys.allSatisfy(fillers.contains) }

  private static let fillers: Set<String> = [
    "of", "course", "ofcourse", "yes", "yeah", "yep", "yup", "ok", "okay", "k", "sure", "right", "well", "so", "oh",
    "ah", "aw", "aww", "wow", "hm", "hmm", "mm", "mhm", "uh", "um", "huh", "true", "lol", "haha", "no", "nope", "nah",
    "thanks", "thank", "you", "cool", "nice", "great", "good", "fine", "indeed", "absolutely", "definitely", "exactly",
    "totally", "certainly", "maybe", "and", "but", "then", "hi", "hello", "hey", "bye", "goodbye", "i", "see", "agree",
    "know", "welcome", "idk", "dunno", "omg", "man", "dude", "damn", "please",
  ]
}
