import Foundation
import Support
import Testing

/// Files that cannot be read are named with a remedy, and everything else works.
@Suite struct BrokenFileTests {
  /// A scenario of the learner's own with a mistake on line 6.
  private func folderWithBrokenScenario() throws -> HermeticFolder {
    let folder = try HermeticFolder()
    var text = try Run(["scenarios", "export", "passed-over"], in: folder).output
    text.replace("\nid: passed-over\n", with: "\nid: mine\n")
    text.replace("\ndifficulty: guarded\n", with: "\ndifficulty: impossible\n")
    _ = try folder.write(text, to: "mine/mine.scenario.yaml")
    return folder
  }

  @Test func aBrokenScenarioIsNamedWithItsLineAndTheRestWorks() throws {
    let folder = try folderWithBrokenScenario()
    let list = try Run(["scenarios", "list", "--scenarios", "mine"], in: folder)
    #expect(list.status == .exited(0))
    #expect(list.errors.hasPrefix("mine/mine.scenario.yaml:6:"))
    #expect(list.lines.filter { !$0.isEmpty }.count == 3)

    let check = try Run(["scenarios", "check", "mine"], in: folder)
    #expect(check.status == .exited(1))
    #expect(check.output.hasPrefix("mine/mine.scenario.yaml:6:"))

    let app = try App(hearken: ["--scenarios", "mine"], folder: folder)
    try app.waitFor("mine/mine.scenario.yaml:6:")
    try app.press(.enter)
    try app.waitFor("Out by ten past ten")
    try app.press(.enter)
    try app.waitFor("Enter begin")
    try app.press(.enter)
    try app.waitFor("reply 1")
    try app.say("That sounds hard.")
  }

  @Test func aBrokenSessionIsSetAsideToldOnceAndNeverDeleted() throws {
    let folder = try HermeticFolder()
    _ = try Run(["practice", "lost-job", "--plain"], input: "Hey.", in: folder)
    let name = "20260101-000000-passed-over-0000"
    let broken = folder.sessionsFolder.appendingPathComponent("\(name).json")
    try Data("{ \"schema\": 1, \"mess".utf8).write(to: broken)

    let app = try App(hearken: [], folder: folder)
    try app.waitFor("could not be read")
    try app.waitFor("set aside")
    try app.waitFor("1 conversation")
    #expect(try app.quit() == .exited(0))

    let names = HermeticFolder.files(in: folder.setAsideFolder).map(\.lastPathComponent)
    #expect(names == ["\(name).json", "\(name).json.reason.txt"])
    let kept = folder.setAsideFolder.appendingPathComponent("\(name).json")
    #expect(try String(contentsOf: kept, encoding: .utf8) == "{ \"schema\": 1, \"mess")
    #expect(!FileManager.default.fileExists(atPath: broken.path))

    let again = try App(hearken: [], folder: folder)
    try again.waitFor("1 conversation")
    #expect(!again.screen.text.contains("set aside"))
    #expect(try again.quit() == .exited(0))
    #expect(try Run(["history", "list"], in: folder).errors.isEmpty)
  }
}
