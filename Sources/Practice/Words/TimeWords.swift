import Conversation

/// A moment as people say it, seen from `now`.
enum TimeWords {
  /// "today", "yesterday", "on Tuesday", "3 November", "3 November 2024"
  static func day(_ then: Timestamp, seenFrom now: Timestamp) -> String {
    let days = wallDay(now) - wallDay(then)
    switch days {
    case 0: return "today"
    case 1: return "yesterday"
    case 2...6: return weekdays[((wallDay(then) + 3) % 7 + 7) % 7]
    default:
      let wall = then.wallClock
      let date = "\(wall.day) \(months[(wall.month - 1) % 12])"
      return wall.year == now.wallClock.year ? date : "\(date) \(wall.year)"
    }
  }

  /// "3 November 2026"
  static func date(_ time: Timestamp) -> String {
    let wall = time.wallClock
    return "\(wall.day) \(months[(wall.month - 1) % 12]) \(wall.year)"
  }

  /// "10:07"
  static func clock(_ time: Timestamp) -> String {
    let wall = time.wallClock
    return "\(wall.hour):\(wall.minute < 10 ? "0" : "")\(wall.minute)"
  }

  private static func wallDay(_ time: Timestamp) -> Int {
    Int((Double(time.seconds + time.utcOffset) / 86_400).rounded(.down))
  }

  // Day 0 of the count, 1 January 1970, was a Thursday.
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}

/// "no reply yet", "1 reply", "4 replies"
func repliesSoFar(_ number: Int) -> String { number == 0 ? "no reply yet" : counted(number, "reply", "replies") }

/// "1 reply", "4 replies"
func counted(_ number: Int, _ one: String, _ many: String) -> String {
  "\(number) \(number == 1 ? one : many)"
}
