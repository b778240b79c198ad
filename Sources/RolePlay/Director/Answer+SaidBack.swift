import Conversation
import English

/// What the learner gives back of the partner's own words.
extension Answer {
  /// Asks nothing new: gives the partner's words back as a question, or can hardly believe them. "In the glass room?",
  /// "wow, really?".
  func findsSaidBack() -> Bool {
    guard remark.asks, remark.wordCount <= Self.longestSaidBack else { return false }
    let more = remark.sentences.filter { !Disbelief.isSaid(by: $0.words) }
    guard let question = more.first else { return true }
    return more.count == 1 && question.isQuestion && question.isDeclarative && givesBack(question)
  }

  /// Within one sentence of the partner's, and denied where that denies: "You told him?" after "I've not told him" gives
  /// back the words and not what they say.
  private func givesBack(_ question: Sentence) -> Bool {
    let opening = script.opening.filter { state.lineUsed[$0] > 0 }
    let said = (state.lastLines + opening).flatMap { Remark(script.line($0).text).sentences }
    return said.contains { $0.isNegated == question.isNegated && isSaid(question, in: Set($0.words.map(stem))) }
  }

  /// Says back what the partner has just said: that claims nothing and brings up nothing new.
  func isEcho(_ sentence: Sentence) -> Bool {
    guard !sentence.isQuestion || sentence.isDeclarative else { return false }
    var said = stems(of: state.lastLines)
    // One word from the cause of a feeling is too little to be an echo of it.
    if sentence.words.count(where: Lexicon.isContent) > 1 {
      for text in state.feels.flatMap({ [$0.emotion, $0.because ?? ""] }) {
        for token in tokens(of: text) where token.isWord { said.insert(stem(token.text)) }
      }
    }
    return isSaid(sentence, in: said)
  }

  /// What the partner said last, as words.
  var lastWords: [Token] { words(of: state.lastLines) }

  private static let longestSaidBack = 12

  private func isSaid(_ sentence: Sentence, in said: Set<String>) -> Bool {
    let own = sentence.words.filter(Lexicon.isContent)
    return !own.isEmpty && own.allSatisfy { said.contains(stem($0)) }
  }

  private func stems(of lines: [Int]) -> Set<String> { Set(words(of: lines).map { stem($0.text) }) }

  private func words(of lines: [Int]) -> [Token] {
    lines.flatMap { tokens(of: script.line($0).text) }.filter(\.isWord)
  }
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
