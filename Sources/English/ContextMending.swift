/// Mends what only its neighbours tell apart: "its ok" is "it is okay", "its toll" is not.
func mendByContext(_ tokens: inout [Token]) {
  var i = 0
  while i < tokens.count {
    let word = tokens[i].text
    guard tokens[i].isWord, word.utf8.count <= longestDependent, dependentWords.contains(word) else {
      i += 1
      continue
    }
    let next = i + 1 < tokens.count && tokens[i + 1].isWord ? tokens[i + 1].text : ""
    let previous = i > 0 && tokens[i - 1].isWord ? tokens[i - 1].text : ""
    let asks = i > 1 && auxiliaries.contains(tokens[i - 2].text)
    if let words = wordsMeant(by: word, after: previous, before: next)
      ?? otherGrammar(word, after: previous, before: next, asks: asks)
    {
      let range = tokens[i].range
      tokens.replaceSubrange(i...i, with: words.map { Token(text: $0, range: range) })
      i += words.count
    } else {
      i += 1
    }
  }
}

/// The words that may be mended: all others are passed over at once, the longer ones unread.
private let dependentWords: Set<String> = [
  "its", "your", "ill", "id", "lets", "of", "is", "would", "tired", "ya", "loose", "to", "be", "you", "they", "we",
  "tryna",
]
private let longestDependent = 5

private func wordsMeant(by word: String, after previous: String, before next: String) -> [String]? {
  switch word {
  case "its": return next.isEmpty || possessedByIt.contains(next) ? nil : ["it", "is"]
  case "your": return followsYouAre.contains(next) ? ["you", "are"] : nil
  case "ill": return followsWill.contains(next) ? ["i", "will"] : nil
  case "id": return followsWould.contains(next) ? ["i", "would"] : nil
  case "lets": return thirdPersons.contains(previous) ? nil : ["let", "us"]
  case "of": return modals.contains(previous) ? ["have"] : nil
  case "is": return participlesOfHave.contains(next) ? ["has"] : nil
  case "would": return next == "better" || next == "been" ? ["had"] : nil
  case "tired":
    return previous == "you" && (next == "to" || next.hasSuffix("ing")) ? ["tried"] : nil
  case "ya": return [previous.isEmpty ? "yeah" : "you"]
  case "loose": return next == "" || next == "ends" ? nil : ["lose"]
  case "to": return next == "much" || next == "bad" || next == "hard" && previous == "be" ? ["too"] : nil
  default: return nil
  }
}

/// What grammar other than that of standard English says: "you ain't", "she be calling", "is very unfair".
///
/// `asks` where an auxiliary stands before `previous`: "will you be calling".
private func otherGrammar(_ word: String, after previous: String, before next: String, asks: Bool) -> [String]? {
  switch word {
  // From "ain't".
  case "is" where next == "not" && previous == "i": return ["am"]
  case "is" where next == "not" && manySubjects.contains(previous): return ["are"]
  // The subject left out.
  case "is" where previous.isEmpty && followsItIs.contains(next): return ["it", "is"]
  // What somebody does all the time.
  case "be" where isContinuous(next) && !asks:
    if previous == "i" { return ["am"] }
    if manySubjects.contains(previous) { return ["are"] }
    return ["he", "she", "it"].contains(previous) ? ["is"] : nil
  // The verb left out: "you doing too much".
  case "you", "they", "we":
    return (previous.isEmpty || beforeSubject.contains(previous)) && isContinuous(next) ? [word, "are"] : nil
  case "to": return ["must", "should"].contains(previous) ? [] : nil
  case "tryna":
    return ["am", "is", "are", "was", "were", "be"].contains(previous) ? ["trying", "to"] : ["want", "to"]
  default: return nil
  }
}

private func isContinuous(_ word: String) -> Bool {
  word.utf8.count > 5 && word.hasSuffix("ing") && !thingsOnIng.contains(word) || word == "going" || word == "doing"
}

private let auxiliaries: Set<String> = [
  "will", "would", "should", "shall", "can", "could", "may", "might", "must", "do", "does", "did", "to", "let", "make",
]
private let manySubjects: Set<String> = ["you", "we", "they"]
private let beforeSubject: Set<String> = ["and", "but", "so", "because", "if", "that", "like", "know", "see"]
private let followsItIs: Set<String> = [
  "very", "so", "too", "really", "not", "normal", "hard", "difficult", "unfair", "sad", "terrible", "horrible", "awful",
  "important", "because", "okay", "only", "good", "bad", "natural",
]
private let thingsOnIng: Set<String> = [
  "something", "nothing", "anything", "everything", "morning", "evening", "during", "ceiling", "wedding",
  "sibling", "string", "spring",
]

private let possessedByIt: Set<String> = [
  "own", "toll", "place", "course", "peak", "way", "value", "effects", "effect", "impact", "name", "share",
  "mark",
]
private let followsYouAre: Set<String> = [
  "not", "welcome", "right", "going", "being", "doing", "so", "too", "amazing", "awesome", "strong",
  "allowed", "the", "a", "an", "just", "still", "probably", "really", "very", "such", "overreacting",
  "stronger", "smart", "worth", "having", "in", "on", "only", "good", "great", "enough", "better", "always",
  "never", "getting", "supposed", "saying", "working", "trying", "gonna", "tired", "sad", "upset", "capable",
  "special", "loved", "my", "making",
]
private let followsWill: Set<String> = [
  "be", "get", "do", "have", "help", "always", "never", "call", "come", "see", "try", "start", "make",
  "take", "send", "pray", "listen", "tell", "go", "let", "look", "bring", "stay", "ask", "keep", "give",
  "support", "just",
]
private let followsWould: Set<String> = [
  "be", "love", "like", "say", "feel", "have", "rather", "just", "probably", "never", "want", "go", "ask",
  "talk", "suggest", "recommend", "quit", "do", "hate", "be", "really", "also", "definitely", "try", "look",
  "take",
]
private let thirdPersons: Set<String> = ["he", "she", "it", "who", "that", "nobody", "everyone", "boss"]
private let modals: Set<String> = ["must", "should", "could", "would", "might"]
private let participlesOfHave: Set<String> = ["been", "got", "had", "gone", "become"]
