/// How a program ended.
public enum ExitStatus: Equatable, Sendable {
  case exited(Int)
  case signalled(Int)

  /// Reads what `waitpid` gives (POSIX wait status, as on Linux).
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited(Int(waitStatus >> 8 & 0xFF)) : .signalled(Int(signal))
  }
}
