import Conversation
import Foundation
import Testing

@testable import Journal

struct ScenarioFolderTests {
  @Test func theFilesOfAFolderComeInTheOrderOfTheirNames() throws {
    let folder = try TemporaryFolder()
    for name in ["b.scenario.yaml", "a.scenario.yaml", "notes.txt", "c.yaml", ".d.scenario.yaml"] {
      try put("id: \(name)", at: folder.path + "/" + name)
    }
    let read = ScenarioFolder(folder.path)
    #expect(read.files.map(\.path) == ["/a.scenario.yaml", "/b.scenario.yaml"].map { folder.path + $0 })
    #expect(read.files.map(\.text) == ["id: a.scenario.yaml", "id: b.scenario.yaml"])
    #expect(read.problems.isEmpty)
    #expect(ScenarioFolder(folder.path + "/").files == read.files)
  }

  @Test func oneFileCanBeNamedInstead() throws {
    let folder = try TemporaryFolder()
    try put("x", at: folder.path + "/mine.yml")
    #expect(ScenarioFolder(folder.path + "/mine.yml").files.map(\.text) == ["x"])
  }

  @Test func aMissingFolderIsAProblemUnlessItIsOptional() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/none"
    #expect(ScenarioFolder(path).problems.first?.what.contains(path) == true)
    #expect(ScenarioFolder(path, isOptional: true) == ScenarioFolder(folder.path))
  }

  @Test func theRestIsReadWhereOneCannotBe() throws {
    let folder = try TemporaryFolder()
    let large = String(repeating: "x", count: ScenarioFolder.sizeLimit)
    try put(large, at: folder.path + "/a-large.scenario.yaml")
    try put(large + "x", at: folder.path + "/b-larger.scenario.yaml")
    try put([0x61, 0x0A, 0x62, 0xFF, 0x0A], at: folder.path + "/c-latin.scenario.yaml")
    #expect(symlink("/nowhere", folder.path + "/d-link.scenario.yaml") == 0)
    #expect(mkfifo(folder.path + "/e-pipe.scenario.yaml", 0o600) == 0)
    #expect(symlink(folder.path + "/a-large.scenario.yaml", folder.path + "/f-link.scenario.yaml") == 0)
    let read = ScenarioFolder(folder.path)
    #expect(read.files.map(\.text) == [large, large])
    let said = read.problems.map(\.what)
    #expect(said.count == 4)
    #expect(said[0].contains("b-larger.scenario.yaml: it is bigger than 512 kB"))
    #expect(said[1].contains("c-latin.scenario.yaml:2: this is not UTF-8 text"))
    #expect(said[2].contains("d-link.scenario.yaml: there is no such file"))
    #expect(said[3].contains("e-pipe.scenario.yaml: it is not a plain file"))
  }
}
