import Foundation
import Glibc
import Journal
import LanguageModel

/// Asks language models on behalf of `hearken`, which opens no socket: commands come in on standard input, events go out
/// on standard output, one JSON object a line (see `ModelCommand` and `ModelEvent`).
///
/// The main thread does everything but wait for bytes: one thread reads standard input and some belong to `URLSession`;
/// all of them only leave what they got in the inbox. The main thread in turn never waits for `URLSession`, so that time
/// limits hold whatever that does.
@main
enum HearkenModel {
  static func main() {
    if isatty(STDIN_FILENO) == 1 { explain() }
    CoreDumps.forbid()
    keepLoopbackLocal()
    signal(SIGPIPE, SIG_IGN)
    let inbox = Inbox()
    readStandardInput(into: inbox)
    let key = APIKey.load()
    var desk = Desk(transport: Transport(inbox: inbox, key: key), key: key)
    while true {
      // A server that never stops sending must not keep the deadline from being seen.
      if let deadline = desk.deadline, deadline <= Clock.now { desk.timeIsUp() }
      switch inbox.next(before: desk.deadline) {
      case nil: continue
      case .line(let line): desk.take(line)
      case .tooLong: desk.refuse(id: nil, "it is longer than a command may be")
      case .inputEnded: exit(0)
      case .wire(let request, let happening): desk.take(happening, of: request)
      }
    }
  }

  private static func explain() -> Never {
    let text = """
      hearken-model asks language models on behalf of hearken, which starts it when it is needed.
      There is nothing to type here. Run: hearken

      """
    write(STDERR_FILENO, text, text.utf8.count)
    exit(2)
  }

  /// A proxy is for the world outside: what goes to this machine stays on it.
  private static func keepLoopbackLocal() {
    for name in ["no_proxy", "NO_PROXY"] {
      let before = getenv(name).map { String(cString: $0) + "," } ?? ""
      setenv(name, before + "localhost,127.0.0.1,::1,[::1],127.0.0.0/8", 1)
    }
  }

  private static func readStandardInput(into inbox: Inbox) {
    Thread.detachNewThread {
      guard var reader = try? LineReader(path: "-") else { return inbox.post(.inputEnded) }
      while let line = try? reader.next() {
        switch line {
        case .bytes(let bytes): if !bytes.isEmpty { inbox.post(.line(bytes)) }
        case .tooLong: inbox.post(.tooLong)
        }
      }
      inbox.post(.inputEnded)
    }
  }
}
