import Conversation
import RolePlay
import Testing

@Suite struct ScenarioTestsTests {
  static let sheet =
    Sheet.minimal + """
      facts: [{id: who, asks: [who got it], says: Owen., again: As I said.}]
      tests:
        - name: asked, they tell
          play:
            - {you: who got it?, as: [closed_question], expect: {tells: who, says: owen, trust: ">=5"}}
            - {you: who got it?, as: [closed_question], expect: {guards: who, ending: long}}

      """

  @Test func failuresNameThePlaceAndWhatCameInstead() throws {
    let file = Sheet.load(Self.sheet)
    #expect(file.problems.map(\.description) == [])
    let failures = ScenarioTests.run(try #require(file.scenario), path: "small.yaml")
    #expect(
      failures.map(\.description) == [
        "small.yaml:21:9: “asked, they tell”: should guard who, but: refers back to who (1.00), trust 5, "
          + "distress 7; said “As I said.”",
        "small.yaml:21:9: “asked, they tell”: should end with long, but: refers back to who (1.00), trust 5, "
          + "distress 7; said “As I said.”",
      ])
  }

  @Test func movesCanComeFromAnotherReader() throws {
    let scenario = try #require(Sheet.load(Self.sheet).scenario)
    var heard: [String] = []
    _ = ScenarioTests.run(scenario) { step, partner in
      heard.append(partner)
      return Reading()
    }
    #expect(heard == ["I lost the contract.", "Owen."])
  }
}
