import Testing

@testable import Coach

struct QuoteTests {
  @Test func longQuotesEndAtAWord() {
    let long = "one two three four five six seven"
    #expect(Quote.short(long, limit: 16) == "one two three…")
    #expect(Quote.short(long) == long)
    #expect(Quote.short("two\n lines ") == "two lines")
    #expect(Quote.short(String(repeating: "x", count: 300), limit: 20).count == 20)
  }

  @Test func whatTheySaidIsQuotedUntilItSaysSomething() {
    #expect(Quote.opening(of: "I've tried all of that. Twice.") == "I've tried all of that.")
    #expect(Quote.opening(of: "Right. So it's my fault. Fine.") == "Right. So it's my fault.")
    #expect(Quote.opening(of: "Let me see. It was the Tuesday. No.") == "Let me see. It was the Tuesday.")
    #expect(Quote.opening(of: "It was 3.5 miles away") == "It was 3.5 miles away")
    #expect(Quote.opening(of: "") == nil)
    let endless = Quote.opening(of: String(repeating: "word ", count: 60))
    #expect(endless?.hasSuffix("word…") == true)
    #expect((endless?.count ?? 0) <= 100)
  }

  @Test func aClosingQuotationMarkIsNotLeftBehind() {
    let text = "Text Rob one line: 'bad day.' That's it."
    #expect(Quote.wholeWords("Text Rob one line: 'bad day.", of: text) == "Text Rob one line: 'bad day.'")
    #expect(Quote.wholeWords("That's it.", of: text) == "That's it.")
  }

  @Test func aHyphenatedWordIsNotCut() {
    let text = "so now you have to un-tell them - all of them, twenty-seven"
    #expect(Quote.wholeWords("now you have to un", of: text) == "now you have to un-tell")
    #expect(Quote.wholeWords("tell them", of: text) == "un-tell them")
    #expect(Quote.wholeWords("tell them ", of: text) == "un-tell them ")
    #expect(Quote.wholeWords("all of them", of: text) == "all of them")
    #expect(Quote.wholeWords("seven", of: text) == "twenty-seven")
    #expect(Quote.wholeWords("elsewhere", of: text) == "elsewhere")
    #expect(Quote.wholeWords("", of: text) == "")
    #expect(OwnWords("un-tell them - now").keys == ["un-tell", "them", "now"])
  }
}
