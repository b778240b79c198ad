import Foundation
import Support

/// One run of `hearken` with pipes and files in place of a terminal, to its end.
struct Run {
  let status: ExitStatus
  let output: String
  let errors: String

  var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  /// - Parameters:
  ///   - arguments: what follows `hearken` on the command line.
  ///   - input: comes through a pipe.
  ///   - environment: adds to that of the folder, or replaces it; `nil` takes a variable away.
  ///   - command: what is run in place of the `hearken` beside the tests.
  ///   - seconds: how long it may take.
  init(
    _ arguments: [String], input: String = "", environment changes: [String: String?] = [:], in folder: HermeticFolder,
    command: [String] = [App.executable("hearken")], seconds: Double = 15
  ) throws {
    let name = UUID().uuidString
    let files = ["in", "out", "err"].map { folder.url.appendingPathComponent("tmp/\(name).\($0)") }
    try Data(input.utf8).write(to: files[0])
    var environment = folder.environment
    for (name, value) in changes { environment[name] = value }

    // A shell on a pseudo terminal, because that one is ended in time whatever happens.
    let script = #"in=$1 out=$2 err=$3; shift 3; cat "$in" | "$@" >"$out" 2>"$err""#
    let pty = try PTY(
      ["/bin/sh", "-c", script, "sh"] + files.map(\.path) + command + arguments, environment: environment,
      folder: folder.home
    ) { _ in }
    status = try pty.exitStatus(seconds: seconds)
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
  }
}
