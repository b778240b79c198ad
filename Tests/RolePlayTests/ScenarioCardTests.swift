import Conversation
import Foundation
import RolePlay
import Testing

/// A card is made from the head of a sheet, and leads to the rest of it.
@Suite struct ScenarioCardTests {
  /// If this fails, starting Hearken reads whole sheets: the head has to stand before the facts.
  @Test(arguments: ShippedScenariosTests.paths) func theHeadIsEnoughForACard(_ path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let scenario = try #require(ScenarioFile(text: text, path: path).scenario)
    let card = try #require(ScenarioCard(beginning: text, path: path, text: { @Sendable in text }))
    let whole = ScenarioCard(scenario)
    #expect(card.id == whole.id && card.title == whole.title && card.brief == whole.brief)
    #expect(card.setting == whole.setting && card.difficulty == whole.difficulty)
    #expect(card.contentWarning == whole.contentWarning && card.persona == whole.persona)
    #expect(try card.scenario() == scenario)
  }

  @Test func aHeadWithSomethingMissingIsNoCard() {
    for beginning in ["id: mine\ntitle: Mine\nfacts: []\n", "title: [\nfacts: []\n"] {
      #expect(ScenarioCard(beginning: beginning, path: "mine.yaml", text: { @Sendable in "" }) == nil)
    }
  }

  @Test func whatIsWrongBelowTheHeadIsSaidWhenItIsOpened() throws {
    let text = """
      id: mine
      title: Mine
      setting: personal
      difficulty: open
      brief: Ann is at the door.
      persona: {name: Ann, relation: neighbour}
      facts: none
      """
    let card = try #require(ScenarioCard(beginning: text, path: "mine.yaml", text: { @Sendable in text }))
    let problem = #expect(throws: Problem.self) { try card.scenario() }
    #expect(problem?.what.contains("mine.yaml:1:1: SC") == true)
  }
}
