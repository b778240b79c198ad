import Testing

@testable import LanguageModel

@Suite struct RetryAfterTests {
  /// Sat, 21 Nov 2026 10:17:58 GMT
  private let now = 1_795_256_278.0

  @Test(
    arguments: [
      ("120", 120.0), (" 1.5 ", 1.5), ("0", 0), ("-5", 0), ("Sat, 21 Nov 2026 10:18:28 GMT", 30),
      ("Sat, 21 Nov 2026 10:00:00 GMT", 0), ("Saturday, 21-Nov-26 10:18:28 GMT", 30),
      ("Mon, 01 Mar 2027 00:00:00 GMT", 8_602_922),
    ] as [(String, Double)])
  func readsSecondsAndDates(_ text: String, _ seconds: Double) throws {
    #expect(retryAfter(text, now: now) == seconds)
  }

  @Test(arguments: [
    "", "soon", "inf", "nan", "Sat, 31 Feb 2026 10:00:00 GMT", "Sat, 21 Nov 2026 10:18:28",
    "Sat, 21 Nov 2026 25:00:00 GMT",
  ])
  func leavesTheRest(_ text: String) {
    #expect(retryAfter(text, now: now) == nil)
  }
}
