import ArgumentParser
import Conversation
import Glibc
import Journal

/// Where scenarios are looked for; shared by every command that uses them.
struct ScenarioOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Look for scenarios in this folder (or file) first.", valueName: "folder"))
  var scenarios: String?

  func library() -> ScenarioLibrary {
    ScenarioLibrary.load(folder: scenarios, places: try? Environment.places())
  }

  /// The library, with what is wrong in it said on standard error.
  func announcedLibrary() -> ScenarioLibrary {
    let library = library()
    for problem in library.problems { Output.error(problem) }
    return library
  }
}

enum Environment {
  static var variables: [String: String] {
    var found: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let pair = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2 { found[String(pair[0])] = String(pair[1]) }
      entry += 1
    }
    return found
  }

  static func places() throws(Problem) -> Places { try Places.current(environment: variables) }
  static func journal() throws(Problem) -> Journal { Journal(try places()) }

  /// The folder that the program was started in.
  static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  static var wantsPlain: Bool {
    let asked = variables["HEARKEN_PLAIN"] ?? ""
    return !asked.isEmpty && asked != "0"
  }

  /// Cells in a row of the terminal; `nil` where none says so.
  static var columns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  static var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }
  static var isDumb: Bool { ["", "dumb"].contains(variables["TERM"] ?? "") }
}
