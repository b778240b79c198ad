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

  @Test func theFirstSentenceThatSaysSomething() {
    #expect(Quote.firstSentence("I've tried all of that. Twice.") == "I've tried all of that.")
    #expect(Quote.firstSentence("Right. So it's my fault. Fine.") == "Right. So it's my fault.")
    #expect(Quote.firstSentence("It was 3.5 miles away") == "It was 3.5 miles away")
    #expect(Quote.firstSentence("") == nil)
    #expect(Quote.firstSentence(String(repeating: "word ", count: 60)) == nil)
  }

  @Test(arguments: [
    "Fine.", "No.", "Is it? I'd have said something smaller.", "Small from where you're standing, maybe.",
    "You don’t know what it was like.", "It's not that simple, you know.", "Not really.",
  ])
  func cold(_ answer: String) { #expect(Quote.isCold(answer)) }

  @Test(arguments: [
    "No one asked me that before.", "Right, and then he walked out on us.", "Maybe. I hadn't seen it like that.",
    "It's not just the job.", "Yes.", "Don't laugh, but I cried in the car.",
  ])
  func notCold(_ answer: String) { #expect(!Quote.isCold(answer)) }
}
