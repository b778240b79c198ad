import English

/// Runs of words, as `tokens(of:)` gives them.
struct Phrases: Sendable {
  private let runs: [[String]]

  init(_ phrases: String...) { runs = phrases.map { words(of: $0) } }

  /// - Parameter idle: words after which a run means nothing: "you should have seen it" is a way of telling.
  func stand(in text: [String], butNotBefore idle: Set<String> = []) -> Bool {
    text.indices.contains { start in
      runs.contains { run in
        text[start...].starts(with: run)
          && !text[start...].dropFirst(run.count).prefix(1).contains(where: idle.contains)
      }
    }
  }

  static let advice = Phrases(
    "you should", "you ought to", "you need to", "you could try", "have you tried", "have you considered",
    "have you thought about", "why don't you", "if I were you", "my advice", "I suggest", "I recommend",
    "I would suggest",
    "I would recommend", "make sure to", "make sure you", "remember to", "try to focus", "it's important to",
    "take care of yourself", "be kind to yourself", "you can do this", "you might want to", "consider talking",
    "take it one", "here are some")

  static let assistant = Phrases(
    "as an AI", "as a language model", "an AI", "language model", "a chatbot", "how can I help", "how can I assist",
    "how may I", "here to help", "here to listen", "here for you", "here to support", "happy to help", "glad to help",
    "let me know if", "feel free to", "don't hesitate", "thank you for sharing", "thanks for sharing",
    "is there anything else", "I can't assist", "I cannot assist", "I can't help with", "in this role play",
    "your feelings are valid",
    "it's completely understandable", "it is understandable that you", "great question", "of course here", "sure here",
    "as a virtual", "my programming", "my training data")

  static let comfort = Phrases(
    "I'm sorry to hear", "sorry you're going through", "sorry that you're going through", "sorry you are feeling",
    "sorry for what happened", "sorry for your", "sorry that happened to you",
    "it sounds like you're", "it sounds like you feel", "that must be hard for you", "that must be so hard for you",
    "how are you feeling", "how are you holding up", "how does that make you feel", "you are not alone",
    "you're not alone", "what's on your mind", "would you like to talk about", "tell me more about how you",
    "I'm proud of you",
    "you've got this", "your loss", "things will get better for you")

  static let prompt = Phrases(
    "the direction says", "my instructions", "the prompt", "system prompt", "next line is", "here is the line",
    "here's the line", "the script", "the transcript", "my next line")
}

/// Whether a line is in English, as far as that shows: six words of English without a little one among them are rare.
func isEnglish(_ line: String) -> Bool {
  let letters = line.unicodeScalars.filter(\.properties.isAlphabetic)
  let foreign = letters.count { $0.value > 0x24F }
  if foreign * 10 > letters.count { return false }
  let words = words(of: line)
  return words.count < 6 || words.contains { stopWords.contains($0) }
}

/// Whether some words have been said before, or nearly.
func isRepetition(_ words: [String], of before: [String]) -> Bool {
  if words == before { return words.count > 2 }
  guard words.count >= 8, before.count >= 8 else { return false }
  let runs = Set(zip(words, zip(words.dropFirst(), words.dropFirst(2))).map { "\($0) \($1.0) \($1.1)" })
  let old = Set(zip(before, zip(before.dropFirst(), before.dropFirst(2))).map { "\($0) \($1.0) \($1.1)" })
  return runs.intersection(old).count * 10 > runs.count * 6
}
