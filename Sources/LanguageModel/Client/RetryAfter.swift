import Conversation

/// Reads the header `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date in the form of RFC 9110, section 5.6.7.
///
/// - Parameters:
///   - text: `120`, `1.5`, or `Sat, 21 Nov 2026 10:17:58 GMT`.
///   - now: seconds since 1970-01-01T00:00:00Z.
/// - Returns: seconds from now, not less than 0; `nil` where it is neither.
func retryAfter(_ text: String, now: Double) -> Double? {
  let text = text.trimmed
  if let seconds = Double(text) { return seconds.isFinite ? max(0, seconds) : nil }
  let words = text.split(whereSeparator: { " ,-".contains($0) }).map(String.init)
  let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  guard words.count == 6, words[5] == "GMT", words[4].utf8.count == 8,
    let month = months.firstIndex(of: String(words[2].prefix(3))), (1...2).contains(words[1].utf8.count)
  else { return nil }
  // The obsolete form of RFC 850 has two digits for the year.
  let year = words[3].utf8.count == 2 ? "20" + words[3] : words[3]
  let day = words[1].utf8.count == 1 ? "0" + words[1] : words[1]
  let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
  return Timestamp(iso8601: "\(year)-\(number)-\(day)T\(words[4])Z").map { max(0, Double($0.seconds) - now) }
}
