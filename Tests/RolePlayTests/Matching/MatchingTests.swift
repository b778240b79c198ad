import Foundation
import RolePlay
import Testing

/// Questions written blind find their facts.
@Suite struct MatchingTests {
  /// The sheets that come up to the mark. The turns of phrase were written with their questions in view; the
  /// questions of the others show what a sheet may expect that nobody has looked at.
  static let met: Set<String> = ["lost-job", "passed-over"]

  @Test(arguments: BlindQuestion.sheets) func findsTheRightFact(_ sheet: String) throws {
    let path = try #require(ShippedScenariosTests.paths.first { $0.hasSuffix("/\(sheet).scenario.yaml") })
    let file = ScenarioFile(text: try String(contentsOfFile: path, encoding: .utf8), path: path)
    let score = MatchingScore(try BlindQuestion.all(of: sheet), on: try #require(file.scenario))
    let report = "\(sheet): right \(score.right), wrong fact \(score.wrongFact)"
    if let folder = ProcessInfo.processInfo.environment["HEARKEN_REPORTS"] {
      let text = ([report] + score.misses + [score.lowest]).joined(separator: "\n") + "\n"
      try text.write(toFile: folder + "/matching-\(sheet).txt", atomically: true, encoding: .utf8)
    }
    guard Self.met.contains(sheet) else {
      withKnownIssue("\(report): aimed at 0.85 and 0.05") { #expect(score.right >= 0.85 && score.wrongFact <= 0.05) }
      #expect(score.right >= 0.5 && score.wrongFact <= 0.18, Comment(rawValue: report))
      return
    }
    #expect(score.right >= 0.85, Comment(rawValue: report))
    #expect(score.wrongFact <= 0.05, Comment(rawValue: report))
  }
}
