import RolePlay
import Testing

/// What `scenarios new` writes is an example: nothing may be wrong with it, and it has to play.
@Suite struct StarterSheetTests {
  @Test func nothingIsWrongWithIt() throws {
    let file = ScenarioFile(text: StarterSheet.text(id: "mine"), path: "mine.scenario.yaml")
    #expect(file.review().map(\.description) == [])
    let scenario = try #require(file.scenario)
    #expect(scenario.id == "mine")
    #expect(ScenarioTests.run(scenario).map(\.description) == [])
  }

  @Test func anIDThatCannotBeOneIsTold() {
    let file = ScenarioFile(text: StarterSheet.text(id: "My Own"), path: "mine.scenario.yaml")
    #expect(file.problems.map(\.code) == [DiagnosticCode.badID.rawValue])
  }
}
