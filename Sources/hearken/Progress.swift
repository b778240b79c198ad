import Glibc

/// A line on standard error that says how far the work has come; nothing where that is no terminal, or where the
/// results go to the terminal themselves.
struct Progress {
  private static let width = 20
  /// Seconds between two drawings.
  private static let interval = 0.1

  private let isShown = isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0
  private let unit: String
  private let start = seconds()
  private var drawn = 0.0
  private var isDrawn = false

  /// - Parameter unit: what is counted, such as “conversations”.
  init(unit: String) { self.unit = unit }

  /// - Parameter fraction: how much of the work is done, 0 to 1; `nil` where its length is not known.
  mutating func report(_ count: Int, fraction: Double?) {
    guard isShown else { return }
    let now = Self.seconds()
    guard now - drawn >= Self.interval else { return }
    drawn = now
    isDrawn = true
    Output.write("\r\u{1B}[K" + Self.line(count, unit, fraction: fraction, seconds: now - start), to: STDERR_FILENO)
  }

  /// Takes the line away, so that something else can be said.
  mutating func clear() {
    guard isDrawn else { return }
    isDrawn = false
    drawn = 0
    Output.write("\r\u{1B}[K", to: STDERR_FILENO)
  }

  /// Such as “[#####---------------]  25 %  1200 conversations, 960 a second”.
  static func line(_ count: Int, _ unit: String, fraction: Double?, seconds: Double) -> String {
    let rate = seconds > 0 ? Int(Double(count) / seconds) : 0
    let tally = "\(count) \(unit), \(rate) a second"
    guard let fraction else { return tally }
    let filled = Int(min(1, max(0, fraction)) * Double(width))
    let percent = String(Int(min(1, max(0, fraction)) * 100))
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
    return "[\(bar)] \(String(repeating: " ", count: 3 - percent.count))\(percent) %  \(tally)"
  }

  /// On a clock that never goes back.
  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
