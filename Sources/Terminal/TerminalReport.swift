private import CTerminal
private import Glibc

/// What can be said about the terminal without taking it over.
public struct TerminalReport: Equatable, Sendable {
  /// The value of TERM, `nil` where it is not set or empty.
  public var term: String?
  /// Why no full screen can be shown, `nil` if it can.
  public var problem: TerminalError?
  /// Colours the terminal has, 0 where it has none or is not known.
  public var colors: Int
  /// Whether `NO_COLOR` asks for none.
  public var isColorRefused: Bool
  /// Whether text can be shown in UTF-8; else it is shown in ASCII.
  public var isUTF8: Bool

  /// Looks at the environment and at standard input and output.
  public static func current() -> TerminalReport {
    var colors: Int32 = 0
    let status = ct_screen_check(&colors)
    return TerminalReport(
      term: variable("TERM"), problem: TerminalError(status: status), colors: max(Int(colors), 0),
      isColorRefused: variable("NO_COLOR") != nil, isUTF8: ct_locale_setup())
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
