import Foundation
import Journal
import Testing

@Suite struct WatchedFileTests {
  @Test func isReadOnlyWhenItHasChanged() throws {
    let path = NSTemporaryDirectory() + "watched-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "one".write(toFile: path, atomically: true, encoding: .utf8)
    var file = WatchedFile(path)
    #expect(try file.changedText() == nil)
    try "three".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try file.changedText() == "three")
    #expect(try file.changedText() == nil)
    try FileManager.default.removeItem(atPath: path)
    #expect(try file.changedText() == nil)
    try "four".write(toFile: path, atomically: false, encoding: .utf8)
    #expect(try file.changedText() == "four")
  }
}
