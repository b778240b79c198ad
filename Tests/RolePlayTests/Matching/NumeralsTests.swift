import Testing

@testable import RolePlay

@Suite struct NumeralsTests {
  @Test(arguments: [
    (["twenty", "seven", "years"], ["27", "years"]), (["twenty", "years"], ["20", "years"]),
    (["fifty", "six"], ["56"]), (["in", "seven", "months"], ["in", "7", "months"]),
    (["27", "years"], ["27", "years"]),
    (["ten", "five"], ["10", "5"]), (["twenty", "ten"], ["20", "10"]), ([], []),
  ])
  func numbersAreWrittenInFigures(words: [String], figures: [String]) { #expect(Numerals.inFigures(words) == figures) }

  @Test func oneIsNoNumber() {
    #expect(Numerals.values(in: ["the", "one", "with", "twelve", "of", "3"]) == [12, 3])
  }
}
