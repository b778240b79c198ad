import Support
import Testing

/// Wrong names, wrong options and wrong terminals are answered with what to do.
@Suite struct UsageTests {
  @Test(arguments: [("pased-over", "passed-over"), ("lostjob", "lost-job"), ("going", "going-through-motions")])
  func anUnknownScenarioNamesTheNearest(typed: String, meant: String) throws {
    let run = try Run(["practice", typed], in: HermeticFolder())
    #expect(run.status == .exited(1))
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("There is no scenario “\(typed)”. Did you mean \(meant)?"))
  }

  @Test func withoutATerminalTheAppNamesPlain() throws {
    let run = try Run([], in: HermeticFolder())
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty && run.errors.contains("--plain"))
  }

  @Test(arguments: [
    ["--nonsense"], ["practice"], ["practice", "passed-over", "--seed", "many"], ["score", "--jobs", "0"], ["nonsense"],
    ["practice", "passed-over", "--partner", "nobody"], ["history", "export", "--format", "pdf"],
  ])
  func wrongUsageIsTwo(arguments: [String]) throws {
    let run = try Run(arguments, in: HermeticFolder())
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty && run.errors.contains("Usage:"))
  }

  @Test(arguments: [
    [], ["app"], ["practice"], ["scenarios"], ["scenarios", "list"], ["scenarios", "show"], ["scenarios", "export"],
    ["scenarios", "check"], ["scenarios", "play"], ["history"], ["history", "list"], ["history", "show"],
    ["history", "export"], ["history", "delete"], ["history", "restore"], ["read"], ["score"], ["setup"],
    ["setup", "model"], ["doctor"],
  ])
  func helpBeginsWithExamples(command: [String]) throws {
    let run = try Run(command + ["--help"], in: HermeticFolder())
    #expect(run.status == .exited(0) && run.errors.isEmpty)
    let afterOverview = run.lines.drop { !$0.hasPrefix("OVERVIEW:") }.drop { !$0.isEmpty }
    #expect(afterOverview.dropFirst().first == "Examples:")
    let example = (["hearken"] + command).joined(separator: " ")
    let examples = run.lines.prefix { !$0.hasPrefix("USAGE:") }
    #expect(examples.contains { $0.hasPrefix("  \(example)") })
  }

  @Test func theVersionIsPrinted() throws {
    let run = try Run(["--version"], in: HermeticFolder())
    #expect(run.status == .exited(0) && run.output.hasPrefix("hearken "))
  }
}
