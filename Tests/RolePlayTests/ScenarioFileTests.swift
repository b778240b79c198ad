import Conversation
import RolePlay
import Testing

@Suite struct ScenarioFileTests {
  @Test func minimalSheetLoads() throws {
    let file = Sheet.load(Sheet.minimal)
    #expect(file.problems.isEmpty)
    let scenario = try #require(file.scenario)
    #expect(scenario.id == "small")
    #expect(scenario.persona.pronoun == .they)
    #expect(scenario.wantsNow == .vent)
    #expect(scenario.trust.middle == "wary")
    #expect(scenario.distress.middle == "unsettled")
    #expect(scenario.endings.map(\.id) == ["long"])
  }

  @Test func questionsMayStandOnLinesOfTheirOwn() throws {
    let file = Sheet.load(
      Sheet.minimal + """
        facts:
          - id: told-mum
            says: Mum knew.
            asks: |
              have you told anyone

              does your mum: know
        corrections:
          - claim: |
              you were fired
              they sacked you
            says: I wasn't fired.
        unanswered: |
          what's her name
        """)
    #expect(file.problems.map(\.description) == [])
    let scenario = try #require(file.scenario)
    #expect(scenario.facts.first?.asks == ["have you told anyone", "does your mum: know"])
    let lines = Sheet.minimal.split(separator: "\n").count
    #expect(scenario.facts.first?.questions.map(\.at.line) == [lines + 5, lines + 7])
    #expect(scenario.corrections.first?.claims == ["you were fired", "they sacked you"])
    #expect(scenario.unanswered.map(\.text) == ["what's her name"])
  }

  @Test func everythingInTheFormatIsRead() throws {
    let file = Sheet.load(
      Sheet.replacing("schema: 1", with: "wants_now: company\nnorms: [She is your boss.]") + """
        content_warning: [death]
        facts:
          - id: told-mum
            topics: [family, home]
            asks: [have you told anyone]
            trust: 6
            guard: [I'd rather not., Not that.]
            says: {raw: [Mum knew.], steady: [I told Mum., Mum knows.]}
            feels: [{emotion: shame, strength: 7, because: you had told your mum}]
            then: {why: "She asked.", "what did she say": [Nothing., Not a word.]}
            again: ["Like I said, Mum knows."]
        corrections:
          - {claim: [you were fired, they sacked you], says: I wasn't fired.}
        beats:
          - The office was quiet.
          - {text: "Would you go in tomorrow?", expects: {yes: "Maybe.", no: "No.", dodge: "Never mind."}}
          - {fact: told-mum, when: {trust: ">=6"}}
        milestones: {heard: {facts: 1, moves: [validating_emotions, repair], trust: 6}}
        edges: {silence: [Hello, "Are you there?"], unknown_question: Not sure.}
        tests:
          - name: asks
            play:
              - you: have you told anyone?
                as: [closed_question]
                about: [family]
                expect: {guards: told-mum, trust: "<6"}
        """)
    #expect(file.problems.map(\.description) == [])
    let scenario = try #require(file.scenario)
    #expect(scenario.wantsNow == .company)
    #expect(scenario.norms == ["She is your boss."])
    let fact = try #require(scenario.facts.first)
    #expect(fact.says.pool(for: .high).map(\.text) == ["Mum knew."])
    #expect(fact.says.pool(for: .low).map(\.text) == ["I told Mum.", "Mum knows."])
    // No band of its own: the nearest, and from the middle that is the raw one.
    #expect(fact.says.pool(for: .middle).map(\.text) == ["Mum knew."])
    #expect(fact.then.map(\.ask) == ["why", "what did she say"])
    #expect(fact.feels == [Feeling(emotion: "shame", strength: 7, because: "you had told your mum")])
    #expect(scenario.corrections.first?.claims == ["you were fired", "they sacked you"])
    #expect(scenario.beats.count == 3)
    #expect(scenario.beats[1].says.first?.expects == Expects(yes: "Maybe.", no: "No.", dodge: "Never mind."))
    #expect(scenario.beats[2].fact?.id == "told-mum")
    #expect(scenario.milestones.first?.trust == Bound(.atLeast, 6))
    #expect(scenario.milestones.first?.moves == [.dimension(.validatingEmotions), .move(.repair)])
    #expect(scenario.edges[.silence]?.count == 2)
    #expect(scenario.tests.first?.play.first?.expect.trust == Bound(.below, 6))
  }

  @Test func severalProblemsInOneGoInTheOrderOfTheFile() {
    let text = Sheet.minimal
      .replacing("difficulty: guarded", "difficulty: hard")
      .replacing("feelings:", "feelngs:")
      .replacing("turns: \">=40\"", "turns: soon")
    #expect(
      Sheet.problems(text) == [
        "small.yaml:1:1: SC004 a scenario has no `feelings`; add `feelings:` to it",
        "small.yaml:5:13: SC007 “hard” is not a difficulty; the words here are `open`, `guarded`, `prickly`",
        "small.yaml:8:1: SC003 `feelngs` is not a key of a scenario; did you mean `feelings`?",
        "small.yaml:15:30: SC015 “soon” is not a condition; write it like `\">=6\"`, `\"<4\"` or `\"3\"`",
      ])
    #expect(Sheet.load(text).scenario == nil)
  }
}

extension String {
  func replacing(_ part: String, _ other: String) -> String {
    guard let range = self.firstRange(of: part) else { return self }
    return self.replacingCharacters(in: range, other)
  }

  private func replacingCharacters(in range: Range<String.Index>, _ other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
