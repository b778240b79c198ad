import English

/// One sentence of a reply, as far as matching needs it.
struct Sentence: Sendable, Equatable {
  var words: [String]
  var isQuestion: Bool
  /// A question by its mark alone: "You told your mum?"
  var isDeclarative: Bool
  /// Raises something without asking: "I hope it came with a package", "surely they told you".
  var isImplied: Bool
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
    // Whether what comes is joined to what was closed: then it asks where that asked.
    var isJoined = false
    func close(_ sentences: inout [Sentence], asked: Bool, joins: Bool = false) {
      if !words.isEmpty {
        var sentence = Sentence(Oaths.removed(from: words), endsInQuestionMark: asked)
        if isJoined, let before = sentences.last, before.isQuestion { sentence.isQuestion = true }
        sentences.append(sentence)
      }
      words = []
      isJoined = joins
    }
    for (i, token) in tokens.enumerated() {
      if token.isWord {
        if ["and", "but", "or"].contains(token.text), Sentence.beginsAsQuestion(after: i, in: tokens) {
          // "How is she and did you tell her?" asks two things.
          close(&sentences, asked: false, joins: true)
        }
        words.append(token.text)
        wordCount += 1
      } else if token.endsSentence {
        close(&sentences, asked: token.text == "?")
      } else if token.text == ",", words.count > 2,
        Sentence.beginsAsQuestion(words) || Sentence.beginsAsQuestion(after: i, in: tokens)
      {
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
      if sentences[i].isTail, !sentences[i - 1].isQuestion {
        sentences[i - 1].words += sentences[i].words
        sentences[i - 1].isAboutSelf = false
        sentences[i - 1].isImplied = false
        sentences[i - 1].isQuestion = true
        sentences[i - 1].isDeclarative = true
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
    // "Sounds lonely to me" is about them, "it happened to me" is not.
    let me = words.indices.contains {
      words[$0] == "me" && ($0 == 0 || words[$0 - 1] != "to" || !words.contains(where: Self.impressions.contains))
    }
    isAboutSelf = !you && (me || words.contains { $0 == "i" || $0 == "my" })
    let begins = Self.beginsAsQuestion(words)
    // "Don't worry?" is a slip of the finger.
    let isImperative = words.prefix(2) == ["do", "not"]
    isQuestion = begins || endsInQuestionMark && !isImperative
    isDeclarative = !begins
    isImplied = !isQuestion && (Self.beginsAsGuess(words) || words.contains("surely"))
  }

  /// "Right?", "aren't you": asks about what was said before it.
  fileprivate var isTail: Bool {
    guard isQuestion, !hasQuestionWord else { return false }
    return words.count <= 2 || words.count <= 4 && words.allSatisfy { stopWords.contains($0) }
  }

  /// Whether the words after `place` may begin a question of their own.
  static func beginsAsQuestion(after place: Int, in tokens: [Token]) -> Bool {
    let rest = tokens[(place + 1)...].prefix(3).filter(\.isWord).map(\.text)
    return beginsAsQuestion(rest)
  }

  /// Asks for whatever comes: "what happened?", "how do you mean?".
  var isInvitation: Bool {
    let bare = words.drop { leadInWords.contains($0) }
    // "And then?" is all lead-in.
    return bare.isEmpty || Self.invitations.contains(bare.joined(separator: " "))
  }

  /// "May I sit with you?"
  var asksLeave: Bool {
    let bare = words.drop { leadInWords.contains($0) }
    return ["may", "can", "could", "shall", "should"].contains(bare.first) && bare.dropFirst().first == "i"
  }

  /// Asks why, when, who or where, or what was done, said or wanted.
  var asksForParticulars: Bool {
    if words.contains(where: Self.particularWords.contains) { return true }
    guard hasQuestionWord else { return false }
    return words.indices.contains { place in
      if Self.particularVerbs.contains(words[place]) { return true }
      let next = place + 1 < words.count ? words[place + 1] : ""
      // "What did you do there", not "how do you mean".
      return words[place] == "do" && (next == "there" || !Self.subjects.contains(next))
    }
  }

  var hasQuestionWord: Bool { words.contains { Self.questionWords.contains($0) } }

  static func beginsAsQuestion(_ words: [String]) -> Bool {
    let bare = words.drop { leadInWords.contains($0) }
    guard let first = bare.first else { return false }
    let second = bare.dropFirst().first ?? ""
    if questionWords.contains(first) {
      // "What you need is rest" asks nothing; "how you holding up" does.
      if subjects.contains(second), second != "the", bare.count > 4 { return false }
      // "When one door closes another opens" tells.
      if first == "when", bare.count > 4, !auxiliaries.contains(second) { return false }
      // "What a day", "how awful", "when I lost mine" ask nothing.
      return !(first == "what" && (second == "a" || second == "an"))
        && !(first == "how" && exclaimed.contains(second))
        && !((first == "when" || first == "what") && (second == "i" || second == "my"))
    }
    if auxiliaries.contains(first) { return subjects.contains(second) || asksIfNot(bare) }
    if ["tell", "remind", "give", "show"].contains(first), second == "me" { return true }
    if first == "i", ["wonder", "wondered"].contains(second) { return true }
    if first == "i", bare.contains("hear") || bare.contains("know"),
      bare.contains("love") || bare.contains("want")
    {
      return true
    }
    return first == "any" && bare.count > 1
  }

  private static func beginsAsGuess(_ words: [String]) -> Bool {
    var bare = words.drop { leadInWords.contains($0) }
    if bare.first == "i" { bare = bare.dropFirst() }
    guard let first = bare.first else { return false }
    if guesses.contains(first) { return true }
    let second = bare.dropFirst().first ?? ""
    return first == "let" && second == "me" || subjects.contains(first) && second == "must"
  }

  /// "Don't you think", not "don't worry".
  private static func asksIfNot(_ words: ArraySlice<String>) -> Bool {
    let three = Array(words.prefix(3))
    return three.count == 3 && three[1] == "not" && subjects.contains(three[2])
  }

  /// What tells how something comes across, and not what it is.
  static let impressions: Set<String> = ["sounds", "sounded", "seems", "seemed", "looks", "looked"]

  private static let afterIdleNegation: Set<String> = [
    "believe", "imagine", "only", "even", "wait", "matter",
  ]
  private static let questionWords: Set<String> = [
    "what", "how", "why", "when", "who", "where", "which", "whose", "whom",
  ]
  private static let invitations: Set<String> = [
    "what happened", "what has happened", "what is going on", "what is wrong", "what is up", "what is the matter",
    "what is it", "what do you mean", "how do you mean", "how so", "how come", "what else", "then what", "what then",
    "what is that like", "what was that like", "what is it like", "what was it like", "what about it", "tell me more",
  ]
  private static let particularWords: Set<String> = ["why", "when", "who", "whom", "whose", "where", "which"]
  private static let particularVerbs: Set<String> = [
    "say", "said", "saying", "want", "wanted", "think", "thought", "tell", "told", "make", "get", "got", "go",
    "see", "know", "knew", "plan", "expect",
  ]
  private static let guesses: Set<String> = [
    "hope", "hoping", "bet", "guess", "assume", "suppose", "imagine", "expect", "surely", "heard", "reckon",
    "wondering", "curious", "presumably",
  ]
  private static let auxiliaries: Set<String> = [
    "do", "did", "does", "have", "has", "had", "is", "are", "was", "were", "can", "could", "will", "would",
    "should", "shall", "am", "may", "might",
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
