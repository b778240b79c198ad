import Glibc

/// Talking with whoever sets something up.
struct Dialogue {
  var say: (String) -> Void
  /// What they answer; `nil` at the end of the input. `nil` itself where nobody is to be asked.
  var ask: ((String) -> String?)?

  /// Asks on the terminal.
  static func readAnswer(to question: String) -> String? {
    Output.write(question + " ", to: STDOUT_FILENO)
    return readLine()
  }
}
