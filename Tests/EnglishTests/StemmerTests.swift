import English
import Testing

@Suite struct StemmerTests {
  @Test(arguments: [
    ["promoted", "promoting", "promotion", "promote", "promotions"],
    ["told", "tell", "telling", "tells"],
    ["frustrated", "frustrating", "frustration"],
    ["disappointed", "disappointing", "disappointment"],
    ["tries", "tried", "try", "trying"],
    ["running", "ran", "run"],
    ["worries", "worried", "worry"],
    ["lonely", "loneliness"],
    ["kids", "kid"],
  ])
  func meet(_ forms: [String]) { #expect(Set(forms.map(stem)).count == 1, "\(forms.map(stem))") }

  @Test(arguments: [("work", "word"), ("job", "joke"), ("mean", "man"), ("hope", "hop"), ("happy", "happen")])
  func stayApart(_ a: String, _ b: String) { #expect(stem(a) != stem(b)) }

  @Test(arguments: ["", "a", "é", "日本", "x1"]) func leavesTheRest(_ word: String) {
    #expect(stem(word) == word)
  }
}
