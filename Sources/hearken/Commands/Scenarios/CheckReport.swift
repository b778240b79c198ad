import Coach
import Conversation
import RolePlay

/// What there is to say about one scenario file.
struct CheckReport: Sendable {
  /// What is wrong, a line each.
  var problems: [String]
  /// What came up in the plays and what never did; empty where nothing was played or nobody asked.
  var coverage: [String] = []
  var summary: String

  /// - Parameters:
  ///   - plays: plays by chance; with 0 there is no rehearsal.
  ///   - inFull: fills `coverage`.
  init(_ text: String, path: String, plays: Int, inFull: Bool) {
    let file = ScenarioFile(text: text, path: path)
    let found = file.review()
    let errors = found.filter { $0.severity == .error }.count
    problems = found.map(\.description)
    var failed = 0
    var wrong = 0
    if let scenario = file.scenario {
      let failures = ScenarioTests.run(scenario, path: path)
      failed = failures.count
      problems += failures.map(\.description)
      if plays > 0 {
        let rehearsal = Rehearsal.run(scenario, plays: plays)
        let broken = rehearsal.problems(path: path)
        wrong = broken.count
        problems += broken
        if inFull { coverage = rehearsal.lines.map(\.harmless) + Self.readByTheCoach(scenario, path: path) }
      }
    }
    let counts = [
      Self.count(errors, "error"), Self.count(found.count - errors + wrong, "warning"),
      Self.count(failed, "failed expectation"),
    ].compactMap(\.self)
    summary = counts.isEmpty ? "nothing wrong." : counts.joined(separator: ", ") + "."
  }

  /// The tests again, with the coach reading the replies in place of the moves that the sheet pins.
  private static func readByTheCoach(_ scenario: Scenario, path: String) -> [String] {
    let failures = ScenarioTests.run(scenario, path: path) { step, partner in
      Coach.standard.read(step.you, after: partner)
    }
    let names = Set(failures.map(\.name))
    let title = "  tests as the coach reads them: \(scenario.tests.count - names.count) of \(scenario.tests.count)"
    return [title] + failures.map { "  otherwise: \($0.description.harmless)" }
  }

  private static func count(_ number: Int, _ what: String) -> String? {
    number == 0 ? nil : "\(number) \(what)\(number == 1 ? "" : "s")"
  }
}
