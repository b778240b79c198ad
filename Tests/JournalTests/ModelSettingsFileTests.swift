import Conversation
import Foundation
import Testing

@testable import Journal

struct ModelSettingsFileTests {
  @Test func areKeptForTheOwnerAlone() throws {
    let folder = try TemporaryFolder()
    let journal = Journal(try folder.places)
    #expect(try journal.modelSettings() == nil)
    try journal.saveModelSettings("{}\n")
    try journal.saveModelSettings("{\"on\": true}\n")
    #expect(try journal.modelSettings() == "{\"on\": true}\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: journal.places.modelSettings)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: journal.places.config) == ["model.json"])
  }

  @Test func aFolderInTheirPlaceIsNamed() throws {
    let folder = try TemporaryFolder()
    let journal = Journal(try folder.places)
    try FileManager.default.createDirectory(
      atPath: journal.places.modelSettings, withIntermediateDirectories: true)
    let problem = try #require(throws: Problem.self) { try journal.modelSettings() }
    #expect(problem.what.contains("model.json") && problem.remedy.contains("hearken setup model"))
    #expect(throws: Problem.self) { try journal.saveModelSettings("{}") }
  }
}
