import Foundation
import RolePlay
import Testing

/// Questions written blind find their facts.
@Suite struct MatchingTests {
  @Test(arguments: BlindQuestion.sheets) func findsTheRightFact(_ sheet: String) throws {
    let score = MatchingScore(try BlindQuestion.all(of: sheet), on: try ShippedScenariosTests.scenario(sheet))
    let report = "\(sheet): right \(score.right), wrong fact \(score.wrongFact)"
    if let folder = ProcessInfo.processInfo.environment["HEARKEN_REPORTS"] {
      let text = ([report] + score.misses + [score.lowest]).joined(separator: "\n") + "\n"
      try text.write(toFile: folder + "/matching-\(sheet).txt", atomically: true, encoding: .utf8)
    }
    #expect(score.wrongFact <= 0.05, Comment(rawValue: report))
    #expect(score.right >= 0.85, Comment(rawValue: report))
  }
}
