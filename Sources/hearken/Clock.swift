import Conversation
import Glibc

/// The only place that asks the machine for the time and for chance.
enum Clock {
  static func now() -> Timestamp {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return Timestamp(seconds: seconds, utcOffset: local.tm_gmtoff)
  }

  /// Seconds on a clock that never goes back.
  static var uptime: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func seed() -> UInt32 { UInt32.random(in: .min ... .max) }
}
