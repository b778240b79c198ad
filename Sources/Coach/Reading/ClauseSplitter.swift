import English

/// Cuts a reply into sentences, and sentences into clauses where a new subject with its verb, a question or
/// a request begins: at commas, dashes, "and", "but", and, in a run-on, before a question.
struct ClauseSplitter {
  let tokens: [Token]
  let kinds: [WordKind]

  func clauses() -> [PreparedClause] {
    var found: [PreparedClause] = []
    var start = 0
    while start < tokens.count {
      var end = start
      while end < tokens.count, !tokens[end].endsSentence { end += 1 }
      while end < tokens.count, !tokens[end].isWord, tokens[end].text != "\"" || tokens[end - 1].text != "\n" {
        end += 1
      }
      split(sentence: start..<end, into: &found)
      start = end
    }
    return found
  }

  /// Clauses that begin and end where `spans` (ranges of Unicode scalars) do.
  func clauses(in spans: [Range<Int>]) -> [PreparedClause] {
    spans.compactMap { span in
      guard let first = tokens.firstIndex(where: { span.contains($0.range.lowerBound) }) else { return nil }
      let end = tokens[first...].firstIndex { $0.range.lowerBound >= span.upperBound } ?? tokens.count
      return clause(trimmed(first..<end))
    }
  }

  private func split(sentence: Range<Int>, into found: inout [PreparedClause]) {
    var cuts = [sentence.lowerBound]
    var i = sentence.lowerBound + 1
    while i < sentence.upperBound {
      let start = cuts[cuts.count - 1]
      if beginsClause(at: i, from: start, in: sentence) || isTooLong(start..<i) { cuts.append(i) }
      i += 1
    }
    cuts.append(sentence.upperBound)
    for (from, to) in zip(cuts, cuts.dropFirst()) {
      if let clause = clause(trimmed(from..<to)) { found.append(clause) }
    }
  }

  /// A paste without an end to its sentences is cut somewhere, so that the work stays in proportion to it.
  private func isTooLong(_ span: Range<Int>) -> Bool {
    span.count >= 80 && tokens[span.upperBound].range.lowerBound >= tokens[span.upperBound - 1].range.upperBound
  }

  private func clause(_ span: Range<Int>) -> PreparedClause? {
    guard !span.isEmpty else { return nil }
    let words = span.filter { tokens[$0].isWord }
    var head = 0
    while head < words.count - 1, kinds[words[head]].contains(.leadIn) { head += 1 }
    let isMarked = span.reversed().prefix { !tokens[$0].isWord }.contains { tokens[$0].text == "?" }
    let detector = QuestionDetector(
      tokens: tokens, kinds: kinds, words: words, head: head, isMarked: isMarked)
    return PreparedClause(
      range: tokens[span.lowerBound].range.lowerBound..<tokens[span.upperBound - 1].range.upperBound,
      tokens: span, words: words, head: head, isMarkedQuestion: isMarked, question: detector.question())
  }

  /// Without commas, dashes and line breaks at its ends; marks that stand alone stay.
  private func trimmed(_ span: Range<Int>) -> Range<Int> {
    func isLoose(_ i: Int) -> Bool {
      !tokens[i].isWord && [",", "—", "\n", ":", "'"].contains(tokens[i].text)
    }
    var low = span.lowerBound
    var high = span.upperBound
    while low < high, isLoose(low) { low += 1 }
    while high > low, isLoose(high - 1) { high -= 1 }
    return low..<high
  }

  /// Whether a clause of its own begins at token `i`, where the present one began at `start`.
  private func beginsClause(at i: Int, from start: Int, in sentence: Range<Int>) -> Bool {
    // The words of one contraction stay together.
    guard tokens[i].isWord, tokens[i].range.lowerBound >= tokens[i - 1].range.upperBound else { return false }
    let before = (start..<i).filter { tokens[$0].isWord }
    guard before.contains(where: { !kinds[$0].contains(.leadIn) }) else { return false }
    if before.count <= 6, ClauseSplitter.fillers.contains(before.map { tokens[$0].text }) { return false }
    let previous = tokens[i - 1]
    let word = tokens[i].text
    if !previous.isWord {
      guard [",", "—", ":", "(", ")", "\""].contains(previous.text) || isSymbol(previous) else {
        return false
      }
      if isSymbol(previous) { return true }
      // "…, isn't it": the tag belongs to what it asks about.
      if kinds[i].contains(.auxiliary), wordCount(in: i..<sentence.upperBound) <= 3 { return false }
      // "If you need anything, I'm here" is one thought.
      if previous.text == ",", let first = before.first(where: { !kinds[$0].contains(.leadIn) }),
        kinds[first].contains(.subordinator), !beginsQuestion(at: first, in: sentence)
      {
        return false
      }
      let first = skippingConjunctions(from: i, in: sentence)
      return beginsStatement(at: first, in: sentence) || beginsRequest(at: first, in: sentence)
        || beginsQuestion(at: first, in: sentence)
    }
    if word == "but" { return wordCount(in: i..<sentence.upperBound) >= 3 }
    if word == "and" || word == "so" || word == "or" || word == "then" {
      let first = skippingConjunctions(from: i, in: sentence)
      guard first > i, wordCount(in: start..<i) >= 2 else { return false }
      return beginsStatement(at: first, in: sentence) || beginsQuestion(at: first, in: sentence)
        || (word == "and" && ["please", "do", "just", "maybe"].contains(tokens[first].text))
    }
    return runsOn(at: i, before: before, in: sentence)
  }

  /// A question that begins without any mark: "i see what happened then" is none, "i see what did he say" is.
  private func runsOn(at i: Int, before: [Int], in sentence: Range<Int>) -> Bool {
    guard before.count >= 2, let last = before.last else { return false }
    if kinds[i].contains(.questionWord), tokens[i].text != "who" {
      if kinds[last].contains(.takesQuestion) && !["that", "get", "understand"].contains(tokens[last].text) {
        return false
      }
      guard i + 2 < sentence.upperBound, tokens[i].text != "when" || kinds[i + 1].contains(.auxiliary) else {
        return false
      }
      return kinds[i + 1].contains(.auxiliary) && kinds[i + 2].contains(.subject)
        || tokens[i].text == "what" && ["is", "was"].contains(tokens[i + 1].text)
          && !kinds[last].contains(.takesQuestion)
    }
    guard kinds[i].contains(.auxiliary), i + 2 < sentence.upperBound, tokens[i].text != "had" else {
      return false
    }
    let asked = tokens[i + 1].text
    guard asked == "you" || (asked == "they" || asked == "he" || asked == "she") && tokens[i].text == "did"
    else {
      return false
    }
    if kinds[last].contains(.subject) || kinds[last].contains(.auxiliary) || tokens[last].text == "and" {
      return ["that", "this", "it"].contains(tokens[last].text)
    }
    return !before.contains { kinds[$0].contains(.questionWord) && tokens[$0].text != "when" }
      && !["nor", "so", "as", "than", "or", "not"].contains(tokens[last].text)
  }

  private func skippingConjunctions(from i: Int, in sentence: Range<Int>) -> Int {
    var first = i
    while first + 1 < sentence.upperBound, tokens[first + 1].isWord, kinds[first].contains(.leadIn) {
      first += 1
    }
    return first
  }

  private func beginsStatement(at i: Int, in sentence: Range<Int>) -> Bool {
    guard i + 1 < sentence.upperBound, tokens[i + 1].isWord else { return false }
    if ["your", "my", "maybe", "perhaps", "sounds", "hopefully", "if", "please"].contains(tokens[i].text) {
      return true
    }
    if tokens[i].text == "sorry" { return !tokens[i - 1].isWord }
    return kinds[i].contains(.subject) && tokens[i + 1].text != "and"
  }

  private func beginsRequest(at i: Int, in sentence: Range<Int>) -> Bool {
    kinds[i].contains(.imperative) && i + 1 < sentence.upperBound && tokens[i + 1].isWord
  }

  private func beginsQuestion(at i: Int, in sentence: Range<Int>) -> Bool {
    guard i + 1 < sentence.upperBound, tokens[i + 1].isWord else { return false }
    let next = kinds[i + 1]
    if kinds[i].contains(.questionWord) {
      return next.contains(.auxiliary)
        || ["long", "about", "come", "many", "much", "happened", "made"].contains(
          tokens[i + 1].text)
    }
    return kinds[i].contains(.auxiliary) && (next.contains(.subject) || next.contains(.determiner))
  }

  /// Openings that say nothing on their own.
  private static let fillers: Set<[String]> = [
    ["i", "mean"], ["you", "know"], ["i", "guess"], ["in", "the", "meantime"], ["either", "way"],
    ["for", "now"],
    ["i", "know"], ["to", "be", "honest"], ["at", "the", "end", "of", "the", "day"], ["by", "the", "way"],
    ["in", "other", "words"], ["at", "least"], ["on", "the", "bright", "side"], ["in", "my", "opinion"],
  ]

  private func isSymbol(_ token: Token) -> Bool {
    guard !token.isWord, let scalar = token.text.unicodeScalars.first else { return false }
    return scalar.value > 0x2100
  }

  private func wordCount(in span: Range<Int>) -> Int { span.count { tokens[$0].isWord } }
}
