internal import Glibc

/// The modes of a terminal that a program can change and must put back.
public struct TerminalModes: Equatable, Sendable, CustomStringConvertible {
  private let flags: [UInt32]
  private let characters: [UInt8]

  /// Modes of the terminal behind a descriptor, `nil` if it has none.
  init?(descriptor: Int32) {
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else { return nil }
    flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
  }

  /// Modes of a pseudo terminal that no program has touched.
  static func ofNewTerminal() -> TerminalModes? {
    let descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return TerminalModes(descriptor: descriptor)
  }

  /// Whether what is typed is shown by the terminal, as it is in a shell and is not in a full-screen program.
  public var echoes: Bool { flags[3] & UInt32(ECHO) != 0 }
  /// Whether Ctrl-C and Ctrl-Z are signals.
  public var sendsSignals: Bool { flags[3] & UInt32(ISIG) != 0 }

  public var description: String { flags.map { String($0, radix: 8) }.joined(separator: " ") }
}
