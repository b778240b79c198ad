import ArgumentParser
import Conversation
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
        hearken scenarios check Scenarios/
        hearken scenarios check --explain SC108
        hearken scenarios check --explain all

      Without a path, your own scenarios and those in the program are checked. Each file's own tests are
      run as well. Errors keep a scenario from being played; warnings (SC011, and SC101 and up) do not. The
      exit status is 1 where there is either, or where a test fails.
      """)

  @Option(
    help: ArgumentHelp("Print what a code means and what to do about it; `all` lists the codes.", valueName: "code"))
  var explain: String?

  @Argument(help: "Files, or folders of *.scenario.yaml files.")
  var paths: [String] = []

  func run() throws {
    if let explain {
      Output.write(try Self.explanation(of: explain), to: 1)
      return
    }
    var failed = false
    for file in try files(failed: &failed) {
      let report = Report(file.text, path: file.path)
      report.lines.forEach(Output.print)
      Output.error("\(file.path.harmless): \(report.summary)")
      if !report.lines.isEmpty { failed = true }
    }
    if failed { throw ExitCode(1) }
  }

  /// What there is to say about one file.
  struct Report {
    var lines: [String]
    var summary: String

    init(_ text: String, path: String) {
      let file = ScenarioFile(text: text, path: path)
      let problems = file.review()
      let failures = file.scenario.map { ScenarioTests.run($0, path: path) } ?? []
      lines = problems.map(\.description) + failures.map(\.description)
      let errors = problems.filter { $0.severity == .error }.count
      let counts = [
        Self.count(errors, "error"), Self.count(problems.count - errors, "warning"),
        Self.count(failures.count, "failed expectation"),
      ].compactMap(\.self)
      summary = counts.isEmpty ? "nothing wrong." : counts.joined(separator: ", ") + "."
    }

    private static func count(_ number: Int, _ what: String) -> String? {
      number == 0 ? nil : "\(number) \(what)\(number == 1 ? "" : "s")"
    }
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
