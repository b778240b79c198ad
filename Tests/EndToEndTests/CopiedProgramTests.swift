import Foundation
import Support
import Testing

/// The program needs nothing beside it.
@Suite struct CopiedProgramTests {
  @Test func aCopyInAnEmptyFolderHasItsScenariosAndItsScreen() throws {
    let folder = try HermeticFolder()
    let alone = folder.url.appendingPathComponent("alone")
    try FileManager.default.createDirectory(at: alone, withIntermediateDirectories: true)
    let copy = alone.appendingPathComponent("hearken")
    try FileManager.default.copyItem(atPath: App.executable("hearken"), toPath: copy.path)

    let list = try Run(["scenarios", "list"], in: folder, command: [copy.path])
    #expect(list.status == .exited(0) && list.errors.isEmpty)
    #expect(
      list.lines.compactMap { $0.split(separator: " ").first } == ["passed-over", "lost-job", "going-through-motions"])

    let app = try App([copy.path], folder: folder)
    try app.waitFor("› Practise")
    #expect(try app.quit() == .exited(0))
    #expect(app.leftovers().isEmpty)
  }
}
