import ArgumentParser
import Conversation
import Glibc
import Journal
import RolePlay
import Terminal

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the terminal, the folders and the scenarios, and say what to do about what is wrong.",
    discussion: """
      Examples:
        hearken doctor
        hearken doctor --json

      Nothing is changed by it. The exit status is 1 where something is wrong.
      """)

  @OptionGroup var options: ScenarioOptions

  @Flag(help: "Print the findings as JSON.")
  var json = false

  func run() throws {
    let findings = Checkup.findings(options)
    if json {
      Output.print(try JSONText.pretty(findings))
    } else {
      for finding in findings {
        Output.print("\(finding.fine ? "ok   " : "look ") \(finding.subject): \(finding.found)")
        if let remedy = finding.remedy { Output.print("      \(remedy)") }
      }
    }
    if findings.contains(where: { !$0.fine }) { throw ExitCode(1) }
  }
}

/// What `hearken doctor` looks at.
enum Checkup {
  struct Finding: Encodable {
    var subject: String
    var fine: Bool
    var found: String
    var remedy: String?

    init(_ subject: String, _ found: String, remedy: String? = nil) {
      self.subject = subject
      self.found = found
      self.remedy = remedy
      fine = remedy == nil
    }
  }

  static func findings(_ options: ScenarioOptions) -> [Finding] {
    [locale(), terminal(), colours(), plain()] + folders() + [sessions(), scenarios(options), model()]
  }

  private static func locale() -> Finding {
    let asked = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { Environment.variables[$0] }.first { !$0.isEmpty }
    if TerminalReport.current().isUTF8 {
      return Finding("locale", "UTF-8 (\((asked ?? "none set, so C.UTF-8").harmless))")
    }
    return Finding(
      "locale", "\((asked ?? "none").harmless), which is not UTF-8",
      remedy: "Letters outside ASCII are shown as ?. Set LANG=C.UTF-8.")
  }

  private static func terminal() -> Finding {
    let report = TerminalReport.current()
    if report.problem == .notATerminal {
      return Finding("terminal", "none on standard input and output; `hearken practice ID --plain` works without one")
    }
    if let problem = report.problem { return Finding("terminal", problem.message, remedy: problem.remedy) }
    let name = (report.term ?? "").harmless
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return Finding("terminal", "\(name), size unknown")
    }
    let found = "\(name), \(size.ws_col)×\(size.ws_row)"
    return size.ws_col < 20 || size.ws_row < 6
      ? Finding("terminal", found, remedy: "Make the window 20×6 or larger; 80×24 is comfortable.")
      : Finding("terminal", found)
  }

  private static func colours() -> Finding {
    let report = TerminalReport.current()
    if report.isColorRefused { return Finding("colours", "off (NO_COLOR)") }
    return Finding("colours", report.colors > 0 ? "the terminal's own \(report.colors)" : "none; words say the same")
  }

  private static func plain() -> Finding {
    Finding("plain mode", Environment.wantsPlain ? "on (HEARKEN_PLAIN)" : "off; --plain or HEARKEN_PLAIN=1 turns it on")
  }

  private static func folders() -> [Finding] {
    do {
      let places = try Environment.places()
      return [
        folder("sessions", places.sessions), folder("drafts", places.drafts), folder("settings", places.config),
      ]
    } catch {
      return [Finding("folders", error.what, remedy: error.remedy)]
    }
  }

  /// A folder need not be there yet; what is there of it must let us in.
  private static func folder(_ subject: String, _ path: String) -> Finding {
    var ancestor = path
    while access(ancestor, F_OK) != 0, errno == ENOENT, let slash = ancestor.lastIndex(of: "/"),
      slash > ancestor.startIndex
    {
      ancestor = String(ancestor[..<slash])
    }
    if access(ancestor, W_OK | X_OK) != 0 {
      return Finding(
        subject, "\(path.harmless): \(String(cString: strerror(errno)))",
        remedy: "Make \(ancestor.harmless) a folder that you may write to.")
    }
    return Finding(subject, ancestor == path ? path.harmless : "\(path.harmless) (made when it is needed)")
  }

  private static func sessions() -> Finding {
    guard let journal = try? Environment.journal() else { return Finding("journal", "no place for it; see folders") }
    let listing = journal.summaries()
    let count = "\(listing.summaries.count) conversations"
    guard let first = listing.problems.first else { return Finding("journal", count) }
    return Finding("journal", "\(count); \(first.what)", remedy: first.remedy)
  }

  private static func scenarios(_ options: ScenarioOptions) -> Finding {
    let library = options.library()
    let ids = library.cards.map(\.id).joined(separator: ", ")
    guard let first = library.problems.first else { return Finding("scenarios", ids) }
    return Finding("scenarios", "\(ids); \(first)", remedy: "`hearken scenarios check` shows all that is wrong.")
  }

  private static func model() -> Finding {
    Finding("network", "never used by this program")
  }
}
