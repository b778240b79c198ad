import Conversation
import English
import Testing

@testable import RolePlay

@Suite struct EmotionThesaurusTests {
  static let thesaurus = EmotionThesaurus.standard

  @Test(arguments: [
    ("You must be furious", "anger", 8, true), ("you sound so let down", "disappointment", 7, true),
    ("that's humiliating", "shame", 8, true), ("you're burnt out", "exhaustion", 9, true),
    ("you feel invisible there", "hurt", 7, true), ("you sound a bit miffed", "rage", 9, false),
    ("you must be thrilled", "grief", 8, false), ("you're scared", "anger", 6, false),
    ("so you're frustrated", "anger", 7, true),
  ])
  func isJudged(reply: String, emotion: String, strength: Int, accurate: Bool) {
    let named = Self.thesaurus.emotions(in: tokens(of: reply))
    let felt = [Feeling(emotion: emotion, strength: strength)]
    #expect(Self.thesaurus.isAccurate(named, felt: felt) == accurate)
  }

  @Test func nothingNamedIsNotJudged() {
    #expect(Self.thesaurus.isAccurate([], felt: [Feeling(emotion: "shame", strength: 7)]) == nil)
  }

  @Test func noWordStandsInTwoFamilies() {
    var families: [String: Set<String>] = [:]
    for (family, words) in EmotionWords.families {
      for word in words.flatMap({ $0.list.split(separator: ",") }) {
        families[word.split(separator: " ").joined(separator: " "), default: []].insert(family)
      }
    }
    #expect(families.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test func neighboursAreFamilies() {
    let known = Set(EmotionWords.families.map(\.family))
    for (a, b) in EmotionWords.neighbours { #expect(known.contains(a) && known.contains(b)) }
  }
}
