/// A moment with the offset of the clock on the wall at that time, so that it can be shown as it was
/// lived. Written as ISO 8601: `2026-11-21T10:17:58+01:00`.
public struct Timestamp: Equatable, Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int
  /// Seconds east of Greenwich.
  public var utcOffset: Int

  public init(seconds: Int, utcOffset: Int = 0) {
    self.seconds = seconds
    self.utcOffset = utcOffset
  }

  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }

  /// Year, month, day, hour, minute, second on the wall.
  public var wallClock: WallClock {
    let local = seconds + utcOffset
    let day = Int((Double(local) / 86_400).rounded(.down))
    let second = local - day * 86_400
    let (year, month, dayOfMonth) = civil(fromDay: day)
    return WallClock(
      year: year, month: month, day: dayOfMonth, hour: second / 3600, minute: second / 60 % 60,
      second: second % 60)
  }

  /// `2026-11-21T10:17:58+01:00`
  public var iso8601: String {
    // ISO 8601 has no seconds in an offset, which some zones had before 1930: the moment counts.
    let wholeMinutes = utcOffset / 60 * 60
    let w = Timestamp(seconds: seconds, utcOffset: wholeMinutes).wallClock
    let zone: String
    if wholeMinutes == 0 {
      zone = "Z"
    } else {
      let minutes = abs(wholeMinutes) / 60
      zone = (wholeMinutes < 0 ? "-" : "+") + padded(minutes / 60) + ":" + padded(minutes % 60)
    }
    return "\(padded(w.year, 4))-\(padded(w.month))-\(padded(w.day))T"
      + "\(padded(w.hour)):\(padded(w.minute)):\(padded(w.second))\(zone)"
  }

  /// `20261121-101758`, for file names.
  public var compact: String {
    let w = wallClock
    return "\(padded(w.year, 4))\(padded(w.month))\(padded(w.day))-"
      + "\(padded(w.hour))\(padded(w.minute))\(padded(w.second))"
  }

  /// Reads what `iso8601` writes; `nil` for anything else.
  public init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var value = 0
      for b in bytes[range] {
        guard b >= 0x30, b <= 0x39 else { return nil }
        value = value * 10 + Int(b - 0x30)
      }
      return value
    }
    func mark(_ index: Int, _ character: Unicode.Scalar) -> Bool {
      index < bytes.count && UInt32(bytes[index]) == character.value
    }
    guard let year = number(0..<4), mark(4, "-"), let month = number(5..<7), mark(7, "-"),
      let day = number(8..<10), mark(10, "T"), let hour = number(11..<13), mark(13, ":"),
      let minute = number(14..<16), mark(16, ":"), let second = number(17..<19),
      (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 60
    else { return nil }
    let date = dayNumber(year: year, month: month, day: day)
    // 31 April and 29 February of a common year are no dates.
    guard civil(fromDay: date).month == month else { return nil }
    var offset = 0
    if mark(19, "Z"), bytes.count == 20 {
      offset = 0
    } else if bytes.count == 25, mark(19, "+") || mark(19, "-"), let h = number(20..<22), mark(22, ":"),
      let m = number(23..<25), h < 24, m < 60
    {
      offset = (h * 3600 + m * 60) * (mark(19, "-") ? -1 : 1)
    } else {
      return nil
    }
    let local = date * 86_400 + hour * 3600 + minute * 60 + second
    self.init(seconds: local - offset, utcOffset: offset)
  }
}

public struct WallClock: Equatable, Sendable {
  public var year, month, day, hour, minute, second: Int
}

extension Timestamp: Codable {
  public init(from decoder: any Decoder) throws {
    let box = try decoder.singleValueContainer()
    let text = try box.decode(String.self)
    guard let value = Timestamp(iso8601: text) else {
      throw DecodingError.dataCorruptedError(
        in: box, debugDescription: "“\(text)” is not a time like 2026-11-21T10:17:58+01:00")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.singleValueContainer()
    try box.encode(iso8601)
  }
}

private func padded(_ value: Int, _ width: Int = 2) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

// Days since 1970-01-01 in the proleptic Gregorian calendar, and back; after Howard Hinnant's
// "chrono-Compatible Low-Level Date Algorithms". Years start in March so that leap days come last.

private func dayNumber(year: Int, month: Int, day: Int) -> Int {
  let y = month <= 2 ? year - 1 : year
  let era = (y >= 0 ? y : y - 399) / 400
  let yearOfEra = y - era * 400
  let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
  let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

private func civil(fromDay day: Int) -> (year: Int, month: Int, day: Int) {
  let z = day + 719_468
  let era = (z >= 0 ? z : z - 146_096) / 146_097
  let dayOfEra = z - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let m = (5 * dayOfYear + 2) / 153
  let month = m < 10 ? m + 3 : m - 9
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * m + 2) / 5 + 1)
}
