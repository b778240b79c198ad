import Foundation
import RolePlay
import Testing

/// Questions written blind find their facts.
@Suite struct MatchingTests {
  /// Sheets that miss an aim: ranking is good, deciding whether to answer at all is less so.
  static let tellsTooMuch = ["passed-over"]
  static let deflectsTooMuch = ["passed-over", "going-through-motions"]

  @Test(arguments: BlindQuestion.sheets) func findsTheRightFact(_ sheet: String) throws {
    let score = MatchingScore(try BlindQuestion.all(of: sheet), on: try ShippedScenariosTests.scenario(sheet))
    let report = "\(sheet): right \(score.right), wrong fact \(score.wrongFact)"
    if let folder = ProcessInfo.processInfo.environment["HEARKEN_REPORTS"] {
      let text = ([report] + score.misses + [score.lowest]).joined(separator: "\n") + "\n"
      try text.write(toFile: folder + "/matching-\(sheet).txt", atomically: true, encoding: .utf8)
    }
    if Self.tellsTooMuch.contains(sheet) {
      // Known: six of its hundred get a wrong fact. Once it reaches the aim this fails, and the sheet is held to it.
      withKnownIssue("\(report): aimed at 0.05") { #expect(score.wrongFact <= 0.05) }
    }
    if Self.deflectsTooMuch.contains(sheet) {
      // Known: a right answer and a question that has none score alike. This fails, too, once the aim is reached.
      withKnownIssue("\(report): aimed at 0.85") { #expect(score.right >= 0.85) }
    }
    #expect(score.wrongFact <= (Self.tellsTooMuch.contains(sheet) ? 0.06 : 0.05), Comment(rawValue: report))
    #expect(score.right >= (Self.deflectsTooMuch.contains(sheet) ? 0.75 : 0.85), Comment(rawValue: report))
  }
}
