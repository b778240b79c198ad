import Conversation
import Foundation
import Testing

@testable import Journal

struct TextFileTests {
  @Test func aFileIsReadWhole() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "日本語\n", count: 30_000)
    try put(text, at: folder.path + "/a")
    #expect(try TextFile.read(folder.path + "/a") == text)
    try put("", at: folder.path + "/empty")
    #expect(try TextFile.read(folder.path + "/empty") == "")
  }

  @Test func whatCannotBeReadIsNamed() throws {
    let folder = try TemporaryFolder()
    #expect(problem { _ = try TextFile.read(folder.path) }?.what.contains("not a plain file") == true)
    #expect(problem { _ = try TextFile.read(folder.path + "/none") }?.what.contains("no such file") == true)
    try put("12345", at: folder.path + "/a")
    #expect(problem { _ = try TextFile.read(folder.path + "/a", limit: 4) }?.what.contains("bigger") == true)
  }

  @Test func aNewFileNeverTouchesAnotherOne() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/notes.txt"
    #expect(try TextFile.writeNew("one", to: path) == path)
    #expect(try TextFile.writeNew("two", to: path) == folder.path + "/notes-2.txt")
    #expect(try TextFile.writeNew("three", to: path) == folder.path + "/notes-3.txt")
    let scenario = folder.path + "/a.scenario.yaml"
    #expect(try TextFile.writeNew("one", to: scenario) == scenario)
    #expect(try TextFile.writeNew("two", to: scenario) == folder.path + "/a-2.scenario.yaml")
    #expect(contents(path) == "one")
    #expect(mode(path) == 0o600)
    #expect(symlink("/nowhere", folder.path + "/link") == 0)
    #expect(try TextFile.writeNew("four", to: folder.path + "/link") == folder.path + "/link-2")
    #expect(try TextFile.writeNew("five", to: folder.path + "/.hidden") == folder.path + "/.hidden")
    #expect(try TextFile.writeNew("six", to: folder.path + "/.hidden") == folder.path + "/.hidden-2")
  }

  @Test func aPlaceThatCannotBeWrittenToIsNamed() throws {
    let folder = try TemporaryFolder()
    let problem = problem { _ = try TextFile.writeNew("x", to: folder.path + "/none/a.txt") }
    #expect(problem?.what.contains("/none/a.txt: there is no such file or folder") == true)
  }
}
