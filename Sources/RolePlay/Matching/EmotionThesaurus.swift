import Conversation
import English

/// Words for feelings with their family and strength, to judge whether a named feeling is the one felt.
struct EmotionThesaurus: Sendable {
  struct Emotion: Sendable, Equatable {
    var family: String
    /// 1 to 10.
    var strength: Int
  }

  static let standard = EmotionThesaurus()
  private let words: TokenTrie<Emotion>

  private init() {
    var phrases: [(phrase: String, value: Emotion)] = []
    for (family, byStrength) in EmotionWords.families {
      for (strength, list) in byStrength {
        for word in list.split(separator: ",") {
          let trimmed = word.drop { $0 == " " || $0 == "\n" }
          // Written as `tokens(of:)` gives it.
          let phrase = tokens(of: String(trimmed)).map(\.text).joined(separator: " ")
          phrases.append((phrase, Emotion(family: family, strength: strength)))
        }
      }
    }
    words = TokenTrie(phrases)
  }

  /// The feelings named in a reply; those that it denies ("you're not angry") are left out.
  func emotions(in reply: [Token]) -> [Emotion] {
    words.matches(in: reply).compactMap { match in
      let start = match.tokens.lowerBound
      let before = reply[max(0, start - 2)..<start].map(\.text)
      if before.contains(where: { negationWords.contains($0) }) { return nil }
      var emotion = match.value
      let hedged = reply[max(0, start - 3)..<start].contains { Self.hedges.contains($0.text) }
      if hedged { emotion.strength -= 2 }
      return emotion
    }
  }

  /// Whether one of `named` is one of `felt`: the same family or a neighbouring one, and not much weaker.
  /// `nil` where nothing comparable is named. "Annoyed" to someone devastated is not accurate.
  func isAccurate(_ named: [Emotion], felt: [Feeling]) -> Bool? {
    guard !named.isEmpty, !felt.isEmpty else { return nil }
    let strongest = felt.map(\.strength).max() ?? 0
    for feeling in felt where feeling.strength >= 3 || feeling.strength == strongest {
      for target in emotions(in: tokens(of: feeling.emotion)) {
        for emotion in named where Self.areNear(emotion.family, target.family) {
          if feeling.strength - emotion.strength <= 4, emotion.strength - feeling.strength <= 6 {
            return true
          }
        }
      }
    }
    return false
  }

  private static let hedges: Set<String> = ["bit", "little", "slightly", "somewhat", "kinda", "kind"]

  private static func areNear(_ a: String, _ b: String) -> Bool {
    a == b || EmotionWords.neighbours.contains { ($0 == a && $1 == b) || ($0 == b && $1 == a) }
  }
}
