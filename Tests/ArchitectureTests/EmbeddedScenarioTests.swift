import CResources
import Foundation
import Testing

@Suite struct EmbeddedScenarioTests {
  @Test func theProgramCarriesEveryScenarioOfTheFolderAsItIs() throws {
    let folder = Repository.root.appending(path: "Scenarios")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".scenario.yaml") }
    let embedded = (0..<hearken_scenario_count()).map { index in
      let resource = hearken_scenario(index)
      return (String(cString: resource.name), Data(bytes: resource.bytes, count: resource.count))
    }
    #expect(Set(embedded.map(\.0)) == Set(names))
    for (name, bytes) in embedded {
      let file = try Data(contentsOf: folder.appending(path: name))
      #expect(bytes == file, "\(name) is embedded as it was, not as it is")
    }
  }
}
