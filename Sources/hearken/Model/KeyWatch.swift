import Glibc

/// Looks for Esc or Ctrl-C on the terminal while something else is waited for. What is typed meanwhile is not shown; the
/// terminal is as it was before once this is gone.
final class KeyWatch {
  private var before = termios()
  private let isOn: Bool

  init() {
    isOn = isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &before) == 0
    guard isOn else { return }
    var watching = before
    watching.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    tcsetattr(STDIN_FILENO, TCSANOW, &watching)
  }

  deinit { if isOn { tcsetattr(STDIN_FILENO, TCSANOW, &before) } }

  /// Whether one of the two has been pressed. Does not wait.
  func wantsToStop() -> Bool {
    var waited = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard isOn, poll(&waited, 1, 0) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    // The end of the input, where nobody is there any more.
    if count <= 0 { return true }
    // An arrow begins with the byte of Esc; that alone is Esc.
    return bytes[..<count].contains(0x03) || count == 1 && bytes[0] == 0x1B
  }
}
