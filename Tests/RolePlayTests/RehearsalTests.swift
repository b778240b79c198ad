import Foundation
import RolePlay
import Testing

@Suite struct RehearsalTests {
  static func scenario(_ path: String) throws -> Scenario {
    let file = ScenarioFile(text: try String(contentsOfFile: path, encoding: .utf8), path: path)
    return try #require(file.scenario)
  }

  @Test(arguments: ShippedScenariosTests.paths) func shippedScenariosAreSound(_ path: String) throws {
    let report = Rehearsal.run(try Self.scenario(path), plays: 64, seed: 1)
    if let folder = ProcessInfo.processInfo.environment["HEARKEN_REPORTS"] {
      let text = report.lines.joined(separator: "\n") + "\n"
      try text.write(
        toFile: folder + "/rehearsal-\(report.scenario.id).txt", atomically: true, encoding: .utf8)
    }
    #expect(report.problems(path: "sheet") == [])
  }

  @Test func sameSeedSameReport() throws {
    let scenario = try #require(Sheet.load(Sheet.minimal).scenario)
    let first = Rehearsal.run(scenario, plays: 40, seed: 3)
    #expect(first.lines == Rehearsal.run(scenario, plays: 40, seed: 3).lines)
    #expect(first.coverage != Rehearsal.run(scenario, plays: 40, seed: 4).coverage)
  }

  @Test func whatNeverComesUpIsNamed() throws {
    let sheet =
      Sheet.minimal + """
        facts: [{id: locked, asks: [where is the key], trust: 10, guard: Not now., says: [In the well.]}]

        """
    let report = Rehearsal.run(try #require(Sheet.load(sheet).scenario), plays: 40, seed: 1)
    #expect(report.lines.contains { $0.contains("fact locked told") })
    #expect(report.lines.contains { $0.contains("never said") && $0.contains("In the well.") })
    #expect(report.coverage.guards == [report.coverage.guards[0]])
    #expect(report.coverage.guards[0] > 0)
  }

  @Test func aSheetThatRewardsBelittlingIsNotSound() throws {
    let sheet = Sheet.replacing(
      "  - {to: anything, says: [\"Mm.\", \"Yeah.\"]}",
      with: "  - {to: anything, says: Mm.}\n  - {to: dismissing_emotions, shift: {trust: +2}, says: Good.}")
    let report = Rehearsal.run(try #require(Sheet.load(sheet).scenario), plays: 10, seed: 1)
    #expect(!report.isSound)
    #expect(report.bots.first { $0.bot == .minimiser }?.complaints == ["loses no trust"])
  }

  @Test func aSheetMaySayWhatBecomesOfABot() throws {
    func problems(_ bots: String) throws -> [String] {
      let scenario = try #require(Sheet.load(Sheet.minimal + "bots: {cheerleader: \(bots)}\n").scenario)
      return Rehearsal.run(scenario, plays: 1).problems(path: "small.yaml").filter { $0.contains("cheerleader") }
    }
    // Nothing in this sheet ends within twenty replies.
    #expect(try problems("{must: [none]}") == [])
    #expect(
      try problems("{must: [long]}") == [
        "small.yaml:16:21: SC201 the cheerleader is still talking in 5 of 5 plays, which the sheet's `bots` rules out"
      ])
    #expect(try problems("{must_not: [none]}").count == 1)
  }

  @Test func anEndingThatABotCannotComeToIsTold() {
    #expect(
      Sheet.problems(Sheet.minimal + "bots: {fixer: {must: [lung]}}\n") == [
        "small.yaml:16:23: SC010 there is no ending `lung`; did you mean `long`?"
      ])
  }

  @Test func theOpeningCountsAsSaid() throws {
    let report = Rehearsal.run(try #require(Sheet.load(Sheet.minimal).scenario), plays: 1)
    #expect(!report.unsaid.contains { $0.text == "I lost the contract." })
  }

  @Test func theListenerSaysBackWhatWasSaid() throws {
    let director = Director(try #require(Sheet.load(Sheet.minimal).scenario))
    let play = BotPlay.play(.listener, with: director, length: 3, seed: 1)
    #expect(play.turns.count == 3)
    #expect(play.transcript(partner: "Sam").first == "Sam: I lost the contract.")
  }
}
