import Foundation
import Support
import Testing

/// A writer starts a scenario, tries it out and changes it while it plays.
@Suite struct ScenarioWriterTests {
  private static let hearken = App.executable("hearken")

  @Test func aNewScenarioPlaysAndIsReadAgainWhenItChanges() throws {
    let folder = try HermeticFolder()
    let path = folder.home.appending(path: "mine.scenario.yaml").path
    let new = try App([Self.hearken, "scenarios", "new", "mine", "--output", path], folder: folder)
    #expect(try new.exitStatus() == .exited(0))
    let text = try String(contentsOfFile: path, encoding: .utf8)

    let play = try App(
      [Self.hearken, "scenarios", "play", "mine", "--scenarios", path], rows: 60, columns: 120, folder: folder)
    try play.waitFor("Robin: I failed.")
    try play.type("What went wrong?\n")
    try play.waitFor("tells roundabout")

    try save(text.replacing("schema: 1", with: "schema: one"), path)
    try play.type("I'm so sorry.\n")
    try play.waitFor("mine.scenario.yaml:8:9: SC005")
    try play.waitFor("going on with")
    try play.waitFor("beat 1")

    try save(text.replacing("I failed. Again.", with: "Third time unlucky."), path)
    try play.type("That is rotten.\n")
    try play.waitFor("2 replies played again")
    try play.waitFor("beat 2")
    try play.type("ok bye\n")
    #expect(try play.exitStatus() == .exited(0))
  }

  @Test func aFileThatIsThereIsLeftAlone() throws {
    let folder = try HermeticFolder()
    let path = folder.home.appending(path: "mine.scenario.yaml").path
    try save("mine", path)
    let new = try App([Self.hearken, "scenarios", "new", "mine", "--output", path], folder: folder)
    try new.waitFor("mine-2.scenario.yaml")
    #expect(try new.exitStatus() == .exited(0))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
  }

  @Test func anIDThatCannotBeOneIsWrongUsage() throws {
    let app = try App([Self.hearken, "scenarios", "new", "My Own"])
    try app.waitFor("cannot be a scenario's id")
    #expect(try app.exitStatus() == .exited(2))
  }

  @Test func aCodeIsExplained() throws {
    let app = try App([Self.hearken, "scenarios", "check", "--explain", "sc108"], rows: 40)
    try app.waitFor("SC108: A question that something else answers")
    #expect(try app.exitStatus() == .exited(0))
  }

  @Test func aNewScenarioIsSoundAndItsCoverageIsPrinted() throws {
    let folder = try HermeticFolder()
    let path = folder.home.appending(path: "mine.scenario.yaml").path
    _ = try Run(["scenarios", "new", "mine", "--output", path], in: folder)
    let check = try Run(["scenarios", "check", path, "--report", "--plays", "60"], in: folder)
    #expect(check.status == .exited(0))
    #expect(check.output.contains("mine: 60 plays"))
    #expect(check.output.contains("listener: opened-up 5"))
    #expect(check.output.contains("tests as the coach reads them: "))
  }

  @Test func tenTurnsOfEveryBotArePrintedByOneCommand() throws {
    let all = try Run(["scenarios", "rehearse", "--bots", "--turns", "2"], in: HermeticFolder())
    #expect(all.status == .exited(0))
    #expect(all.output.components(separatedBy: "\n== ").count + 1 == 3 * 6 + 1)
    let one = try Run(["scenarios", "rehearse", "lost-job", "--bot", "fixer"], in: HermeticFolder())
    #expect(one.output.hasPrefix("== lost-job: the fixer =="))
    #expect(one.output.components(separatedBy: "You: ").count > 5)
  }

  private func save(_ text: String, _ path: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
