import English
import Testing

@Suite struct TokenTrieTests {
  private func found(_ phrase: String, in text: String, classes: [String: [String]] = [:]) -> String? {
    let trie = TokenTrie([(phrase: phrase, value: 0)], classes: classes)
    #expect(trie.problems.isEmpty)
    let run = tokens(of: text)
    return trie.matches(in: run).first.map { match in run[match.tokens].map(\.text).joined(separator: " ") }
  }

  @Test func literal() {
    #expect(found("how are you", in: "So how are u today") == "how are you")
    #expect(found("how are you", in: "how were you") == nil)
  }

  @Test func optionalAndAlternatives() {
    let phrase = "how are you [really] (holding up|coping)"
    #expect(found(phrase, in: "How are you holding up?") == "how are you holding up")
    #expect(found(phrase, in: "how are you really coping") == "how are you really coping")
    #expect(found(phrase, in: "how are you really") == nil)
  }

  @Test func oneWordAndGap() {
    #expect(found("tell _ more", in: "tell me more") == "tell me more")
    #expect(found("tell _ more", in: "tell more") == nil)
    #expect(found("sorry * happened", in: "sorry that this has happened") == "sorry that this has happened")
    #expect(found("sorry * happened", in: "sorry happened") == "sorry happened")
    #expect(found("sorry * happened", in: "sorry to hear all that happened") == nil)
    #expect(found("sorry * happened", in: "sorry. it happened") == nil)
  }

  @Test func classes() {
    let classes = ["feeling": ["sad", "angry"], "very": ["so", "very"]]
    #expect(found("you sound [{very}] {feeling}", in: "you sound so angry", classes: classes) != nil)
    #expect(found("you sound [{very}] {feeling}", in: "you sound sad", classes: classes) != nil)
    #expect(found("you sound {feeling}", in: "you sound fine", classes: classes) == nil)
  }

  @Test func anchors() {
    #expect(found("^same here$", in: "oh man, same here lol") == "same here")
    #expect(found("^same here$", in: "it was the same here") == nil)
    #expect(found("^same here$", in: "same here in town") == nil)
    #expect(found("^talk to her", in: "well talk to her") == "talk to her")
  }

  @Test func overCommasButNotOverSentences() {
    #expect(found("no one door closes", in: "no, one \"door\" closes") != nil)
    #expect(found("what happened", in: "what. happened") == nil)
  }

  @Test func shortestOfOnePhraseAndAllOfSeveral() {
    let trie = TokenTrie([(phrase: "i [do] * know", value: "a"), (phrase: "i do not know", value: "b")])
    let run = tokens(of: "I dont know that i know")
    #expect(trie.matches(in: run).map(\.value).sorted() == ["a", "a", "b"])
  }

  @Test(arguments: ["(a", "a]", "a|", "[a]", "{nobody}", "", "(a|b))"])
  func brokenPhrasesAreNamed(_ phrase: String) {
    let trie = TokenTrie([(phrase: phrase, value: 0)])
    // An empty alternative is allowed beside a word; nothing at all is not.
    #expect(trie.problems.count == 1, "\(phrase)")
    #expect(trie.matches(in: tokens(of: "zzz")).isEmpty)
  }

  @Test func manyPhrasesAreFoundInOneWalk() {
    let phrases = (0..<500).map { (phrase: "word\($0) then word\($0 + 1)", value: $0) }
    let trie = TokenTrie(phrases)
    #expect(trie.matches(in: tokens(of: "word7 then word8 then word9")).map(\.value) == [7, 8])
  }
}
