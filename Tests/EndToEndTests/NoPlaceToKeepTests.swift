import Foundation
import Glibc
import Support
import Testing

/// Where nothing can be kept, the conversation stays on the screen and can be taken elsewhere.
@Suite struct NoPlaceToKeepTests {
  @Test func theConversationStaysCanBeCopiedAndSavedOnceThereIsAPlace() throws {
    let folder = try HermeticFolder()
    let obstacle = try folder.write("a file, where a folder should be", to: "data")
    let app = try App.withDana(environment: ["XDG_DATA_HOME": obstacle], folder: folder)
    try app.type("That sounds hard.")
    try app.waitUntilTyped("That sounds hard.")
    try app.press(.enter)
    try app.waitFor("Not saved: Ctrl-R tries again, Ctrl-S saves a copy elsewhere.")
    try app.waitFor("is a file, not a folder")
    try app.waitFor("You   That sounds hard.")

    try app.press(.control("s"))
    try app.waitFor("Save a copy")
    try app.type("~/copy.txt")
    try app.waitUntilTyped("~/copy.txt")
    try app.press(.enter)
    try app.waitFor("Saved a copy to")
    let copy = try String(contentsOf: folder.home.appendingPathComponent("copy.txt"), encoding: .utf8)
    #expect(copy.contains("That sounds hard."))

    try FileManager.default.removeItem(atPath: obstacle)
    try app.press(.control("r"))
    let saved = folder.home.appendingPathComponent("data/hearken/sessions")
    try app.waitUntil("the session on the disk") { _ in HermeticFolder.files(in: saved).count == 1 }
    try app.waitForAbsence(of: "Not saved")
    try app.waitUntil("an answer") { $0.text.contains("is typing") || $0.text.contains("reply 2") }
  }

  @Test func quittingSaysWhatIsNotKept() throws {
    let folder = try HermeticFolder()
    let obstacle = try folder.write("", to: "data")
    let app = try App.withDana(environment: ["XDG_DATA_HOME": obstacle], folder: folder)
    try app.type("Oh no.")
    try app.waitUntilTyped("Oh no.")
    try app.press(.enter)
    try app.waitFor("Not saved")
    try app.press(.escape)
    try app.waitFor("could not be saved")
    try app.press(.control("c"))
    #expect(try app.exitStatus() == .exited(1))
    #expect(app.screen.text.contains("Could not"))
    #expect(app.leftovers().isEmpty)
  }

  @Test func plainModeSaysSoAndPrintsAllTheSame() throws {
    let folder = try HermeticFolder()
    let obstacle = try folder.write("", to: "data")
    let run = try Run(
      ["practice", "passed-over", "--plain"], input: "Oh no.\n", environment: ["XDG_DATA_HOME": obstacle], in: folder)
    #expect(run.output.contains("You: Oh no.") && run.output.contains("Not saved: Could not"))
    #expect(run.status == .exited(1))
  }

  @Test func withoutHomeTheFoldersOfTheEnvironmentAreEnough() throws {
    let folder = try HermeticFolder()
    let run = try Run(
      ["practice", "passed-over", "--plain"], input: "Oh no.\n", environment: ["HOME": nil], in: folder)
    #expect(run.status == .exited(0))
    #expect(folder.session?.replies == ["Oh no."])
  }

  /// An account that the system does not know has no home to fall back on; only the superuser can become one.
  @Test(.enabled(if: geteuid() == 0, "needs the superuser, to become an account that has no home"))
  func withoutAnyHomeThePracticeGoesOn() throws {
    let folder = try HermeticFolder()
    let copy = folder.url.appendingPathComponent("tmp/hearken")
    try FileManager.default.copyItem(atPath: App.executable("hearken"), toPath: copy.path)
    let nothing: [String: String?] = [
      "HOME": nil, "XDG_DATA_HOME": nil, "XDG_STATE_HOME": nil, "XDG_CACHE_HOME": nil, "XDG_CONFIG_HOME": nil,
    ]
    let nobody = ["/usr/bin/setpriv", "--reuid=54321", "--clear-groups", copy.path]
    let list = try Run(["scenarios", "list"], environment: nothing, in: folder, command: nobody)
    #expect(list.status == .exited(0) && list.output.contains("passed-over"))
    let run = try Run(
      ["practice", "passed-over", "--plain"], input: "Oh no.\n", environment: nothing, in: folder, command: nobody)
    #expect(run.output.contains("Dana: I didn't get it."))
    #expect(run.output.contains("HOME is not set"))
    let app = try App(nobody, environment: nothing, folder: folder)
    try app.waitFor("› Practise")
    try app.waitFor("HOME is not set")
    #expect(try app.quit() == .exited(0))
  }
}
