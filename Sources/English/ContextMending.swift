/// Mends what only its neighbours tell apart: "its ok" is "it is okay", "its toll" is not.
func mendByContext(_ tokens: inout [Token]) {
  var i = 0
  while i < tokens.count {
    guard tokens[i].isWord else {
      i += 1
      continue
    }
    let next = i + 1 < tokens.count && tokens[i + 1].isWord ? tokens[i + 1].text : ""
    let previous = i > 0 && tokens[i - 1].isWord ? tokens[i - 1].text : ""
    if let words = wordsMeant(by: tokens[i].text, after: previous, before: next) {
      let range = tokens[i].range
      tokens.replaceSubrange(i...i, with: words.map { Token(text: $0, range: range) })
      i += words.count
    } else {
      i += 1
    }
  }
}

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
