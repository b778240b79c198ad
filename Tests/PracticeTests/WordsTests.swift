import Conversation
import Testing
import TextGrid

@testable import Practice

@Suite struct WordsTests {
  @Test(arguments: [
    (1.0, "1.0 of 5, hardly any"), (1.8, "1.8 of 5, a little"), (2.6, "2.6 of 5, some"),
    (3.4, "3.4 of 5, quite a lot"), (4.96, "5.0 of 5, very much"),
  ])
  func scoresAsWords(_ score: Double, _ words: String) {
    #expect(ScoreWords.sentence(DimensionScore(.adviceGiving, score: score, certainty: .firm)) == words)
  }

  @Test func onlyWhatIsUnsureIsSaidToBe() {
    let unsure = DimensionScore(.dismissingEmotions, score: 2.6, certainty: .tentative)
    #expect(ScoreWords.sentence(unsure) == "2.6 of 5, some, tentative")
    #expect(!ScoreWords.sentence(DimensionScore(.adviceGiving, score: 2.6, certainty: .firm)).contains("firm"))
  }

  @Test func theSameFigureHasTheSameWords() {
    for hundredths in 100...500 {
      let score = Double(hundredths) / 100
      let shown = Double(ScoreWords.figure(score)) ?? 0
      #expect(ScoreWords.amount(score) == ScoreWords.amount(shown), "\(score) is shown as \(shown)")
    }
  }

  @Test func daysAsPeopleSayThem() {
    let now = Fixtures.now
    func day(_ hours: Int) -> String { TimeWords.day(Fixtures.hoursAgo(hours), seenFrom: now) }
    #expect(day(0) == "today")
    #expect(day(10) == "today")
    #expect(day(11) == "yesterday")
    #expect(day(24 * 3) == "Wednesday")
    #expect(day(24 * 7) == "14 November")
    #expect(day(24 * 365) == "21 November 2025")
    #expect(TimeWords.clock(now) == "10:17")
    // The wall of the reader decides, not the one of the writer.
    #expect(TimeWords.day(Timestamp(seconds: 10, utcOffset: 0), seenFrom: Timestamp(seconds: 20)) == "today")
  }

  @Test func theArcNamesWhatChanged() {
    func arc(_ moods: [(String, String)]) -> String? {
      MoodWords.arc(
        of: moods.map { Message(.partner, "x", mood: Mood(trust: $0.0, distress: $0.1)) }, partner: "Dana")
    }
    #expect(arc([]) == nil)
    #expect(arc([("guarded", "raw"), ("guarded", "raw")]) == "Dana was guarded and raw all the way through.")
    #expect(arc([("guarded", "raw"), ("open", "raw")]) == "Dana began guarded and raw and ended open and raw.")
    #expect(
      arc([("guarded", "raw"), ("open", "raw"), ("guarded", "raw")])
        == "Dana began guarded and raw, became open and raw, and ended as at the start.")
  }

  @Test func theArcTellsOneTurnAtMost() {
    func arc(_ moods: String...) -> String? {
      MoodWords.arc(
        of: moods.map { mood in
          let words = mood.split(separator: " ").map(String.init)
          return Message(.partner, "x", mood: Mood(trust: words[0], distress: words[1]))
        }, partner: "Dana")
    }
    #expect(
      arc("wary raw", "guarded raw", "wary raw", "wary unsettled", "wary raw")
        == "Dana began wary and raw, became guarded and raw, and ended as at the start.")
    #expect(
      arc("wary raw", "wary unsettled", "open unsettled", "guarded unsettled", "open steady")
        == "Dana began wary and raw, became guarded and unsettled, and ended open and steady.")
    #expect(arc("wary raw", "open raw", "wary raw", "open raw") == "Dana began wary and raw and ended open and raw.")
  }

  @Test func styledTextWrapsAtWordsAndKeepsItsStyles() {
    let rows = flowed([Span("one "), Span("two three", Theme.evidence), Span(" 日本語日本語")], width: 9, hanging: 2)
    #expect(rows.map(\.text) == ["one two", "  three", "  日本語", "  日本語"])
    #expect(rows[1].spans.contains(Span("three", Theme.evidence)))
    #expect(flowed("a\n\nb", width: 5).map(\.text) == ["a", "", "b"])
    #expect(flowed("", width: 5) == [.blank])
  }

  @Test func noRowIsWiderThanItsWidth() {
    let text = "Supercalifragilistic 日本語の長い文 word 👩‍👩‍👧‍👦 and\tthe rest of it, with more words to come"
    for width in 1...40 {
      for hanging in [0, 2, 10] {
        for row in flowed(text, width: width, hanging: hanging) where width > 1 {
          #expect(displayWidth(row.text) <= width, "width \(width)")
        }
      }
    }
  }

  @Test func evidenceIsQuotedWithWhatIsLeftOutMarked() {
    #expect(quoted([0..<3, 8..<11], of: "you are the one") == "you … the")
  }
}
