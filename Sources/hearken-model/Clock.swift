import Foundation

enum Clock {
  /// Seconds of a clock that never goes back.
  static var now: Double { ProcessInfo.processInfo.systemUptime }
  /// Seconds since 1970-01-01T00:00:00Z.
  static var date: Double { Date().timeIntervalSince1970 }
}
