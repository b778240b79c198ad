import English
import Testing

@testable import RolePlay

@Suite struct EdgePhrasesTests {
  @Test func everyPhraseCompiles() { #expect(EdgePhrases.trie.problems == []) }

  @Test(arguments: [
    ("yeah", EdgePhrases.Sign.yes), ("I would", .yes), ("nah", .no), ("not really", .no),
    ("i don't know", .dodge),
    ("maybe", .dodge), ("how are you holding up?", .howAreYou), ("u ok?", .howAreYou),
    ("Rough day?", .howAreYou), ("gotta go", .goodbye),
    ("talk to you later", .goodbye),
  ])
  func signIsFound(text: String, sign: EdgePhrases.Sign) {
    #expect(EdgePhrases.signs(in: tokens(of: text)).map(\.value).contains(sign))
  }
}
