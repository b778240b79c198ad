import Glibc
import TextGrid

/// A line that says what is waited for and for how long; where there is no terminal, one line for each new thing.
final class WaitingLine {
  private let say: (String) -> Void
  private let isDrawn = Environment.hasTerminal && !Environment.isDumb
  private let start = Clock.uptime
  private var what = ""
  private var shown = ""

  init(say: @escaping (String) -> Void) { self.say = say }

  func update(_ what: String) {
    guard isDrawn else {
      if what != self.what { say(what + ".") }
      self.what = what
      return
    }
    let seconds = Int(Clock.uptime - start)
    let line = truncate("\(what), \(seconds) s. Esc stops.", to: (Environment.columns ?? 80) - 1)
    guard line != shown else { return }
    shown = line
    Output.write("\r\u{1B}[K" + line, to: STDOUT_FILENO)
  }

  func clear() {
    if isDrawn, !shown.isEmpty { Output.write("\r\u{1B}[K", to: STDOUT_FILENO) }
    shown = ""
  }
}
