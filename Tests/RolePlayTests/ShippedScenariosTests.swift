import Foundation
import RolePlay
import Testing

/// The scenarios that come with the program load without a problem.
@Suite struct ShippedScenariosTests {
  static let paths: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Scenarios")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".scenario.yaml") }.sorted().map { folder.path + "/" + $0 }
  }()

  static func scenario(_ id: String) throws -> Scenario {
    let path = try #require(paths.first { $0.hasSuffix("/\(id).scenario.yaml") })
    return try #require(ScenarioFile(text: try String(contentsOfFile: path, encoding: .utf8), path: path).scenario)
  }

  @Test(arguments: paths) func loadsWithoutAProblem(_ path: String) throws {
    let file = ScenarioFile(text: try String(contentsOfFile: path, encoding: .utf8), path: path)
    #expect(file.review().map(\.description) == [])
  }

  @Test(arguments: paths) func passesItsOwnTests(_ path: String) throws {
    let file = ScenarioFile(text: try String(contentsOfFile: path, encoding: .utf8), path: path)
    let scenario = try #require(file.scenario)
    #expect(ScenarioTests.run(scenario, path: path).map(\.description) == [])
  }
}
