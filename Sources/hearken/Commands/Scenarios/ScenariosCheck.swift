import ArgumentParser
import Conversation
import Foundation
import Journal
import RolePlay

struct ScenariosCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check scenario files, and print what is wrong as path:line:column: code message.",
    discussion: """
      Examples:
        hearken scenarios check
        hearken scenarios check mine.scenario.yaml
        hearken scenarios check Scenarios/ --report
        hearken scenarios check --explain SC108
        hearken scenarios check --explain all

      Without a path, your own scenarios and those in the program are checked. Each file's own tests are
      run, and it is rehearsed: played 2,000 times by chance, and by six bots. Errors keep a scenario from being
      played; warnings (SC011, and SC101 and up) do not. The exit status is 1 where there is either, or where a
      test fails.

      --report also prints what came up in those plays and what never did: lines never said, facts never told,
      the endings that were reached; and how the tests come out when the coach reads the replies.
      """)

  @Flag(help: "Also print what came up in the plays, and what never did.")
  var report = false
  @Option(help: "Plays by chance; 0 leaves the rehearsal out.")
  var plays = 2_000

  @Option(
    help: ArgumentHelp("Print what a code means and what to do about it; `all` lists the codes.", valueName: "code"))
  var explain: String?

  @Argument(help: "Files, or folders of *.scenario.yaml files.")
  var paths: [String] = []

  func validate() throws {
    guard plays >= 0 else { throw ValidationError("--plays takes 0 or more.") }
  }

  func run() throws {
    if let explain {
      Output.write(try Self.explanation(of: explain), to: 1)
      return
    }
    var failed = false
    let files = try files(failed: &failed)
    let plays = plays
    let inFull = report
    let found = parallelMap(files, jobs: ProcessInfo.processInfo.activeProcessorCount) { file in
      CheckReport(file.text, path: file.path, plays: plays, inFull: inFull)
    }
    for (file, found) in zip(files, found) {
      found.problems.forEach(Output.print)
      found.coverage.forEach(Output.print)
      Output.error("\(file.path.harmless): \(found.summary)")
      if !found.problems.isEmpty { failed = true }
    }
    if failed { throw ExitCode(1) }
  }

  private static func explanation(of code: String) throws(Problem) -> String {
    if code == "all" { return DiagnosticCode.index }
    if let found = DiagnosticCode(rawValue: code.uppercased()) { return found.page }
    throw Problem(
      "There is no code “\(code.harmless)”.", remedy: "`hearken scenarios check --explain all` lists them.")
  }

  private func files(failed: inout Bool) throws -> [(path: String, text: String)] {
    let named = paths.isEmpty ? [try? Environment.places().scenarios].compactMap(\.self) : paths
    var files = paths.isEmpty ? BuiltInScenarios.all.map { ($0.name, $0.text) } : []
    for path in named {
      let folder = ScenarioFolder(path, isOptional: paths.isEmpty)
      folder.problems.forEach(Output.complain)
      if !folder.problems.isEmpty { failed = true }
      files += folder.files.map { ($0.path, $0.text) }
    }
    return files
  }
}
