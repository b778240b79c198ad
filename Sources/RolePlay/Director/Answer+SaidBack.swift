import Conversation
import English

/// What the learner gives back of the partner's own words.
extension Answer {
  /// Where the reply asks for nothing new: it gives the partner's words back as a question ("in the glass room?", "wow,
  /// really?"), or did not follow them ("a new what?").
  func findsReturned() -> Edge? {
    let isShort = remark.wordCount <= Self.longestReturned
    // Of a long reply the last sentence is what waits for an answer.
    if remark.sentences.suffix(isShort ? .max : 1).contains { isLost($0) } { return .notUnderstood }
    guard isShort, remark.asks, !signs.contains(.howAreYou) else { return nil }
    let more = remark.sentences.filter { !Disbelief.isSaid(by: $0.words) }
    guard let question = more.first else { return .saidBack }
    guard more.count == 1, question.isQuestion else { return nil }
    return isStartled(question) || givesBack(question) ? .saidBack : nil
  }

  /// Asks for more of what the partner has just said, or of what goes without saying: "what did he do?".
  func goesInto(_ sentence: Sentence) -> Bool {
    let own = Self.content(of: sentence)
    guard !own.isEmpty else { return sentence.words.contains(where: ["did", "was", "were", "had"].contains) }
    return own.contains(where: lastSaid.stems.contains)
  }

  /// "In front of everyone?", "just like that?"
  private func isStartled(_ question: Sentence) -> Bool {
    question.isDeclarative && !question.hasQuestionWord && !question.isInvitation && question.words.count <= 5
      && !question.words.contains(where: Lexicon.isContent)
  }

  /// "What do you mean, pass?", "I don't understand", "keep what warm?", "what mugs?".
  private func isLost(_ sentence: Sentence) -> Bool {
    let words = sentence.words
    if words.contains("mean"), sentence.hasQuestionWord, words.contains(where: ["you", "that", "it"].contains) {
      return true
    }
    if words.starts(with: ["i", "do", "not"]), words.count > 3, ["understand", "follow"].contains(words[3]) {
      return words.count == 4 || words.count < 8 && ["this", "that", "it", "you", "what", "the"].contains(words[4])
    }
    guard sentence.isQuestion, words.count <= 6, !sentence.isInvitation, let place = words.lastIndex(of: "what") else {
      return false
    }
    let isOfTheirs = isSaid(sentence, in: lastSaid.stems)
    if place == 0 { return words.count <= 3 && isOfTheirs }
    let isTold = ["and", "so", "but", "then", "tell", "about"].contains(words[0])
    return !isTold && (place == words.count - 1 || isOfTheirs)
  }

  /// Within one sentence of the partner's, and denied where that denies: "You told him?" after "I've not told him" gives
  /// back the words and not what they say.
  func givesBack(_ question: Sentence) -> Bool {
    guard question.isDeclarative, isSaid(question, in: lastSaid.stems.union(director.openingStems)) else {
      return false
    }
    let opening = script.opening.filter { state.lineUsed[$0] > 0 }
    let said = (state.lastLines + opening).flatMap { Remark(script.line($0).text).sentences }
    return said.contains { $0.isNegated == question.isNegated && isSaid(question, in: stems(of: $0.words)) }
  }

  /// Says back what the partner has just said: that claims nothing and brings up nothing new.
  func isEcho(_ sentence: Sentence) -> Bool {
    guard !sentence.isQuestion || sentence.isDeclarative else { return false }
    if isSaid(sentence, in: lastSaid.stems) { return true }
    // One word from the cause of a feeling is too little to be an echo of it.
    guard sentence.words.count(where: Lexicon.isContent) > 1 else { return false }
    let causes = state.feels.flatMap { [$0.emotion, $0.because ?? ""] }.flatMap(English.words(of:))
    return isSaid(sentence, in: lastSaid.stems.union(stems(of: causes)))
  }

  private static let longestReturned = 12

  /// The stems of the words that say something, numbers in figures.
  private static func content(of sentence: Sentence) -> [String] {
    Numerals.inFigures(sentence.words).filter(Lexicon.isContent).map(stem)
  }

  private func isSaid(_ sentence: Sentence, in said: Set<String>) -> Bool {
    let own = Self.content(of: sentence)
    return !own.isEmpty && own.allSatisfy(said.contains)
  }
}

/// The stems of what was said, numbers in figures.
func stems(of words: [String]) -> Set<String> { Set(Numerals.inFigures(words).map(stem)) }

/// What the partner said last. A class, so that the words are only stemmed where the answer hangs on them.
final class LastSaid {
  private let lines: [String]
  private(set) lazy var stems = RolePlay.stems(of: lines.flatMap(words(of:)))

  init(_ lines: [String]) { self.lines = lines }
}

/// "Really?", "are you serious?": asks for nothing but to hear it again.
private enum Disbelief {
  static func isSaid(by words: [String]) -> Bool {
    let bare = words.drop { leadIns.contains($0) }
    return bare.isEmpty || phrases.contains(bare.joined(separator: " "))
  }

  private static let leadIns: Set<String> = [
    "wow", "oh", "wait", "what", "huh", "damn", "god", "hang", "on", "sorry",
  ]
  private static let phrases: Set<String> = [
    "really", "seriously", "serious", "honestly", "actually", "truly", "for real", "are you serious", "you serious",
    "you are kidding", "are you kidding", "are you kidding me", "you are joking", "are you joking", "is that true",
    "did they really", "did he really", "did she really", "they did not", "he did not", "she did not", "you what",
    "no", "they what", "he what", "she what", "no way", "is that right", "is that so", "they really did",
  ]
}
