private import CTerminal
private import Glibc

/// Why no full screen can be shown. `description` says what is wrong and what to do.
public enum TerminalError: Error, Equatable, CustomStringConvertible {
  /// Standard input or standard output is a pipe or a file.
  case notATerminal
  /// TERM is not set, or the system has no description of that terminal.
  case unknown(term: String?)
  /// The terminal cannot place text on the screen.
  case dumb(term: String?)

  /// What is wrong, in one sentence.
  public var message: String {
    switch self {
    case .notATerminal: "Standard input and output are not both a terminal."
    case .unknown(nil): "The variable TERM is not set, so it is not known what this terminal can do."
    case .unknown(let term?): "This system has no description of the terminal \"\(term)\" that TERM names."
    case .dumb(let term): "The terminal \"\(term ?? "")\" that TERM names cannot show a full screen."
    }
  }

  /// What to do about it, in one sentence.
  public var remedy: String {
    switch self {
    case .notATerminal: "Run it in a terminal window, or add --plain to use it line by line."
    case .unknown, .dumb:
      "Set TERM to what you use, for example TERM=xterm-256color, or add --plain to use it line by line."
    }
  }

  public var description: String { message + " " + remedy }

  init?(status: Int32) {
    let term = getenv("TERM").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    switch Int(status) {
    case CT_USABLE: return nil
    case CT_NO_TERMINAL: self = .notATerminal
    case CT_DUMB_TERM: self = .dumb(term: term)
    default: self = .unknown(term: term)
    }
  }
}
