import English

/// One sentence of a reply, as far as matching needs it.
struct Sentence: Sendable, Equatable {
  var words: [String]
  var isQuestion: Bool
  /// Says that something is not so.
  var isNegated: Bool
  /// Is about the learner: "I was fired once".
  var isAboutSelf: Bool
}

/// A reply as its sentences.
struct Remark: Sendable, Equatable {
  var tokens: [Token]
  var sentences: [Sentence]
  var wordCount: Int

  init(_ reply: String) {
    tokens = English.tokens(of: reply)
    sentences = []
    wordCount = 0
    var words: [String] = []
    func close(_ sentences: inout [Sentence], asked: Bool) {
      if !words.isEmpty { sentences.append(Sentence(words, endsInQuestionMark: asked)) }
      words = []
    }
    for token in tokens {
      if token.isWord {
        words.append(token.text)
        wordCount += 1
      } else if token.endsSentence {
        close(&sentences, asked: token.text == "?")
      } else if token.text == ",", words.count > 2 {
        // "I'm sorry, did you tell your mum?" holds two things to match.
        close(&sentences, asked: false)
      }
    }
    close(&sentences, asked: false)
    mergeTails()
  }

  var asks: Bool { sentences.contains(where: \.isQuestion) }

  /// "You told your mum, right?": the tail makes what is before it the question.
  private mutating func mergeTails() {
    var i = 1
    while i < sentences.count {
      if sentences[i].isQuestion, sentences[i].words.count <= 2, !sentences[i].hasQuestionWord,
        !sentences[i - 1].isQuestion
      {
        sentences[i - 1].isQuestion = true
        sentences.remove(at: i)
      } else {
        i += 1
      }
    }
  }
}

extension Sentence {
  init(_ words: [String], endsInQuestionMark: Bool) {
    self.words = words
    isNegated = words.indices.contains { i in
      let next = i + 1 < words.count ? words[i + 1] : ""
      // "I can't believe you were fired" denies nothing.
      return negationWords.contains(words[i]) && !Self.afterIdleNegation.contains(next)
    }
    let you = words.contains { $0 == "you" || $0 == "your" }
    isAboutSelf = !you && words.contains { $0 == "i" || $0 == "my" || $0 == "me" }
    isQuestion = endsInQuestionMark || Self.beginsAsQuestion(words)
  }

  var hasQuestionWord: Bool { words.contains { Self.questionWords.contains($0) } }

  private static func beginsAsQuestion(_ words: [String]) -> Bool {
    let bare = words.drop { leadInWords.contains($0) }
    guard let first = bare.first else { return false }
    let second = bare.dropFirst().first ?? ""
    if questionWords.contains(first) {
      // "What a day", "how awful", "when I lost mine" ask nothing.
      return !(first == "what" && (second == "a" || second == "an"))
        && !(first == "how" && exclaimed.contains(second))
        && !((first == "when" || first == "what") && (second == "i" || second == "my"))
    }
    if auxiliaries.contains(first) { return subjects.contains(second) || second == "not" }
    if first == "tell", second == "me" { return true }
    return first == "any" && bare.count > 1
  }

  private static let afterIdleNegation: Set<String> = [
    "believe", "imagine", "only", "even", "wait", "matter",
  ]
  private static let questionWords: Set<String> = [
    "what", "how", "why", "when", "who", "where", "which", "whose", "whom",
  ]
  private static let auxiliaries: Set<String> = [
    "do", "did", "does", "have", "has", "had", "is", "are", "was", "were", "can", "could", "will", "would",
    "should",
  ]
  private static let subjects: Set<String> = [
    "you", "your", "he", "she", "it", "they", "we", "there", "anyone", "anybody", "someone", "the", "that",
    "this", "his", "her", "their", "anything", "everyone", "i",
  ]
  private static let exclaimed: Set<String> = [
    "awful", "terrible", "horrible", "sad", "unfair", "frustrating", "rude", "disappointing", "annoying",
    "hard",
  ]
}
