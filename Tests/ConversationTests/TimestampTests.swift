import Conversation
import Testing

struct TimestampTests {
  /// Seconds from `date --date=… +%s`.
  @Test(arguments: [
    (0, 0, "1970-01-01T00:00:00Z"), (-1, 0, "1969-12-31T23:59:59Z"), (951_782_400, 0, "2000-02-29T00:00:00Z"),
    (951_868_799, 0, "2000-02-29T23:59:59Z"), (951_868_800, 0, "2000-03-01T00:00:00Z"),
    (-2_203_891_200, 0, "1900-03-01T00:00:00Z"), (-2_203_977_600, 0, "1900-02-28T00:00:00Z"),
    (4_107_542_400, 0, "2100-03-01T00:00:00Z"), (1_709_210_096, 0, "2024-02-29T12:34:56Z"),
    (1_795_252_678, 3600, "2026-11-21T10:17:58+01:00"), (1_795_252_678, -12_600, "2026-11-21T05:47:58-03:30"),
    (1_795_252_678, 20_700, "2026-11-21T15:02:58+05:45"), (1_767_225_599, 3600, "2026-01-01T00:59:59+01:00"),
    (253_402_300_799, 0, "9999-12-31T23:59:59Z"), (-62_135_596_800, 0, "0001-01-01T00:00:00Z"),
  ])
  func knownMoments(seconds: Int, offset: Int, text: String) throws {
    let time = Timestamp(seconds: seconds, utcOffset: offset)
    #expect(time.iso8601 == text)
    #expect(Timestamp(iso8601: text) == time)
    try expectShape([time], "[\"\(text)\"]")
  }

  /// The hour that summer time repeats: 25 October 2026 in Berlin has 02:30 twice.
  @Test func theRepeatedHourStaysTwoMoments() throws {
    let summer = try #require(Timestamp(iso8601: "2026-10-25T02:30:00+02:00"))
    let winter = try #require(Timestamp(iso8601: "2026-10-25T02:30:00+01:00"))
    #expect(winter.seconds - summer.seconds == 3600)
    #expect(summer < winter)
    #expect(summer.wallClock == winter.wallClock)
    #expect(summer.compact == "20261025-023000")
  }

  @Test func daysOfFourCenturiesComeBack() {
    for day in stride(from: -200 * 366, to: 200 * 366, by: 17) {
      let time = Timestamp(seconds: day * 86_400 + 3661, utcOffset: -3600)
      if Timestamp(iso8601: time.iso8601) != time { Issue.record("\(time.iso8601) does not come back") }
    }
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21T10:17:58", "2026-11-21 10:17:58Z", "2026-11-21T10:17:58z",
    "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-02-29T00:00:00Z", "1900-02-29T00:00:00Z",
    "2026-04-31T00:00:00Z", "2026-11-00T00:00:00Z", "2026-11-21T24:00:00Z", "2026-11-21T10:60:00Z",
    "2026-11-21T10:17:60Z", "2026-11-21T10:17:58.5Z", "2026-11-21T10:17:58+0100", "2026-11-21T10:17:58+24:00",
    "2026-11-21T10:17:58+01:60", "２０２６-11-21T10:17:58Z", "2026-11-21T10:17:58Z ", "-026-11-21T10:17:58Z",
  ])
  func whatIsNoTimeIsRefused(text: String) {
    #expect(Timestamp(iso8601: text) == nil)
    #expect(throws: DecodingError.self) { try decode([Timestamp].self, "[\"\(text)\"]") }
  }

  @Test func momentsAreOrderedByWhenTheyWereAndNotByTheClock() {
    #expect(Timestamp(seconds: 1, utcOffset: 7200) < Timestamp(seconds: 2))
    #expect(Timestamp(seconds: 1, utcOffset: 7200) != Timestamp(seconds: 1))
  }

  @Test func aZoneOfOddSecondsKeepsTheMoment() throws {
    // Local mean time of Berlin before 1893, 53 minutes and 28 seconds.
    let time = Timestamp(seconds: -2_500_000_000, utcOffset: 3208)
    #expect(try #require(Timestamp(iso8601: time.iso8601)).seconds == time.seconds)
  }
}
