import Conversation
import Foundation
import Testing

@testable import Journal

@Suite struct KeyFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "hearken-key-\(UUID().uuidString)")

  private func file(_ text: String, mode: Int = 0o600) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "key").path
    try #require(
      FileManager.default.createFile(atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: mode]))
    return path
  }

  @Test(arguments: [("sk-1\n", "sk-1"), ("  sk-1 \r\nnotes\n", "sk-1"), ("\n", nil), ("", nil)] as [(String, String?)])
  func readsTheFirstLine(_ text: String, _ key: String?) throws {
    let path = try file(text)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try KeyFile.read(path, mustExist: true) == key)
  }

  @Test(arguments: [0o640, 0o604, 0o620, 0o777])
  func refusesWhatOthersMayRead(_ mode: Int) throws {
    let path = try file("sk-secret", mode: mode)
    defer { try? FileManager.default.removeItem(at: folder) }
    let problem = try #require(throws: Problem.self) { try KeyFile.read(path, mustExist: true) }
    #expect(problem.remedy.contains("chmod 600") && !"\(problem)".contains("secret"))
  }

  @Test func needNotBeThere() throws {
    #expect(try KeyFile.read("/nowhere/key", mustExist: false) == nil)
    #expect(throws: Problem.self) { try KeyFile.read("/nowhere/key", mustExist: true) }
    #expect(throws: Problem.self) { try KeyFile.read("/tmp", mustExist: true) }
  }
}
