import Conversation
import Foundation
import Testing

@testable import RolePlay

/// The guide for writers names everything that the format has, and its examples are right.
@Suite struct AuthoringGuideTests {
  static func guide() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "Documentation/Authoring.md"), encoding: .utf8)
  }

  /// Together the examples make a whole scenario.
  @Test func theExamplesMakeAScenarioThatPlays() throws {
    let blocks = try Self.guide().components(separatedBy: "```yaml\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    let sheet = blocks.filter { $0.first?.isLetter == true }.joined()
    let file = ScenarioFile(text: sheet, path: "guide")
    #expect(file.problems.map(\.description) == [])
    let scenario = try #require(file.scenario)
    #expect(ScenarioTests.run(scenario).map(\.description) == [])
  }

  @Test func everyWordOfTheFormatIsNamed() throws {
    let guide = try Self.guide()
    let keys: [SheetKeys] = [
      .scenario, .persona, .feelings, .scale, .opening, .feeling, .line, .expects, .fact, .correction, .beat,
      .reaction, .shift, .condition, .edges, .milestone, .ending, .bots, .bot, .test, .step, .expectation,
    ]
    let words = Set(keys.flatMap(\.all) + Target.allIDs)
    #expect(words.filter { !guide.contains($0) } == [])
  }
}
