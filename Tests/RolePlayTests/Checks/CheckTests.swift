import RolePlay
import Testing

/// What the checks let pass, and what they say where it matters: the examples of the pages show the rest.
@Suite struct CheckTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var sheet: String
    var problems: [String] = []

    init(_ description: String, _ sheet: String, _ problems: String...) {
      testDescription = description
      self.sheet = sheet
      self.problems = problems
    }
  }

  static let examples: [Example] = [
    Example(
      "every move of a dimension answered is the dimension answered",
      """
      reactions:  # and no others
        - {to: anything, says: ["Hm."]}
        - {to: encouraging_elaboration, says: ["Well."]}
        - {to: validating_emotions, says: ["That's kind."]}
        - {to: demonstrating_understanding, says: ["You have it."]}
        - {to: advice_giving, says: ["I've been through all that."]}
        - {to: self_story, says: ["We were on my day."]}
        - {to: self_metoo, shift: {trust: -1}, says: ["You too?"]}
        - {to: self_statement, says: ["You."]}
        - {to: dismissing_emotions, says: ["Right."]}
        - {to: repair, says: ["It's okay."]}
        - {to: ask_permission, says: ["Try me."]}
        - {to: encourage_cheer, says: ["I don't feel like it."]}
      """,
      "SC101 no reaction answers `self_oriented` that is `self_opinion`; add one `to: self_oriented`"),
    Example(
      "a guard may use words that the learner has used",
      """
      facts:
        - id: told-mum
          topics: [mother]
          trust: 6
          guard: "My mother's another story."
          says: "I'd already rung my mother."
          feels: [{emotion: shame, strength: 7}]
      """),
    Example(
      "a guard may use words of what is told sooner",
      """
      facts:
        - {id: the-van, asks: [what broke], says: "The van broke."}
        - id: the-loan
          asks: [who paid]
          trust: 6
          guard: "The van's one thing."
          says: "The van is on a loan."
          feels: [{emotion: fear, strength: 7}]
      """),
    Example(
      "trust beyond what all moves together can bring is out of reach",
      """
      reactions:  # and no others
        - {to: anything, says: ["Hm."]}
        - {to: encouraging_elaboration, says: ["Well."]}
        - {to: validating_emotions, says: ["That's kind."]}
        - {to: demonstrating_understanding, says: ["You have it."]}
        - {to: advice_giving, says: ["I've been through all that."]}
        - {to: self_oriented, says: ["We were on my day."]}
        - {to: dismissing_emotions, says: ["Right."]}
        - {to: repair, says: ["It's okay."]}
        - {to: ask_permission, shift: {trust: +1}, says: ["Try me."]}
        - {to: encourage_cheer, says: ["I don't feel like it."]}
      facts:
        - {id: near, asks: [who paid], trust: 7, guard: "No.", says: "Me.", feels: {emotion: fear, strength: 2}}
        - {id: far, asks: [who left], trust: 8, guard: "Nobody.", says: "Al.", feels: {emotion: fear, strength: 2}}
      tests:
        - {name: one, play: [{you: "Hm.", expect: {says: "Hm"}}]}
        - {name: two, play: [{you: "Hm.", expect: {says: "Hm"}}]}
        - {name: three, play: [{you: "Hm.", expect: {says: "Hm"}}]}
        - {name: four, play: [{you: "Hm.", expect: {says: "Hm"}}]}
        - {name: five, play: [{you: "Hm.", expect: {says: "Hm"}}]}
        - {name: six, play: [{you: "Hm.", expect: {says: "Hm"}}]}
      """,
      "SC103 the fact `far` takes trust 8, and no conversation gets beyond 7; lower it, or let more reactions "
        + "raise trust"),
    Example(
      "a reaction for later times is no tie, and neither is one under a condition",
      """
      reactions:
        - {to: sympathy, says: ["It's all right."]}
        - {to: sympathy, nth: 2, says: ["You've said."]}
        - {to: sympathy, when: {trust: ">=6"}, says: ["I can hear that from you."]}
      """),
    Example(
      "a feeling named well and named badly leave nothing for a third",
      """
      reactions:
        - {to: name_feeling, says: ["A feeling, yes."]}
        - {to: name_feeling, accurate: true, says: ["Exactly that."]}
        - {to: name_feeling, accurate: false, says: ["Not quite."]}
      """,
      "SC104 the reaction to `name_feeling` never comes: the one in line 26 holds whenever it does, and comes first"),
    Example(
      "one that always wins leaves nothing to one with fewer conditions, but not the other way round",
      """
      reactions:
        - {to: sympathy, when: {trust: ">=6"}, says: ["From you, yes."]}
        - {to: sympathy, when: {trust: ">=6"}, after: minimize, says: ["Now you say it."]}
        - {to: sympathy, when: {trust: ">=8", distress: "<=9"}, says: ["Dear of you."]}
        - {to: sympathy, when: {trust: ">=9"}, nth: 2, says: ["Once is enough."]}
      """),
    Example(
      "advice is heard otherwise by one who wants ideas",
      """
      reactions:
        - {to: ask_needs, wants_now: ideas, says: ["An idea would do."]}
        - {to: advice_giving, when: {wants_now: ideas}, says: ["That might work."]}
      """),
    Example(
      "`to: anything` takes no conditions",
      """
      reactions:
        - {to: anything, nth: 3, says: ["Mm-hm."]}
      """,
      "SC104 the reaction to `anything` never comes: `to: anything` is taken only where it has no condition; "
        + "take the condition out, or answer to a move or a dimension"),
    Example(
      "an ending by lost trust does not wait behind one that does",
      """
      endings:
        - {id: steady, when: {distress: "<=10"}, says: "I'm off, then."}
        - {id: lost, when: {trust: "<=0"}, says: "No more."}
      """),
    Example(
      "a beat may tell a fact that nothing else leads to",
      """
      facts: [{id: alone, says: "I went by myself.", feels: {emotion: sadness, strength: 4}}]
      beats: [{fact: alone}]
      """),
    Example(
      "what others said, and a turn of phrase, are no advice",
      """
      beats:
        - "He said 'you should rest', just like that."
        - "You should have seen her face. She said oh, you shouldn't have."
      endings: [{id: late, when: {turns: ">=9"}, says: "You should go in, it's late."}]
      """),
    Example(
      "a test has to expect something",
      """
      tests:
        - {name: one, play: [{you: "I'm sorry."}]}
        - {name: two, play: [{you: "Hm.", expect: {says: "Hm"}}]}
        - {name: three, play: [{you: "Hm.", expect: {says: "Hm"}}]}
        - {name: four, play: [{you: "Hm.", expect: {says: "Hm"}}]}
        - {name: five, play: [{you: "Hm.", expect: {says: "Hm"}}]}
        - {name: six, play: [{you: "Hm.", expect: {says: "Hm"}}]}
      """,
      "SC110 the test “one” expects nothing; add `expect:` to a step"),
  ]

  @Test(arguments: examples) func saysWhatIsToBeSaid(_ example: Example) {
    let found = ExampleSheet.problems(example.sheet).map { "\($0.code) \($0.message)" }
    #expect(found == example.problems)
  }

  @Test func aRepeatedLineNamesBothPlaces() {
    let found = ExampleSheet.problems("beats: [\"Rain again!\", {text: \"Rain?\", expects: {yes: \"Rain, again.\"}}]")
    #expect(
      found.map(\.message) == [
        "“Rain, again.” (a beat) is said in line 34 (a beat) already; write another line for one of them"
      ])
  }

  @Test func aStolenQuestionIsShownWhereItStands() {
    let found = ExampleSheet.problems(
      """
      facts:
        - {id: one, asks: [who paid], says: "Me."}
        - id: two
          asks:
            - who left
            - who paid
          says: "Al."
      """)
    #expect(found.map(\.line) == [39])
    #expect(found.map(\.column) == [9])
  }

  @Test func warningsDoNotKeepASheetFromBeingPlayed() {
    let file = ScenarioFile(text: ExampleSheet.with("tests: []"), path: "small.yaml")
    #expect(file.problems.isEmpty)
    #expect(file.scenario != nil)
    #expect(file.review().map(\.severity) == [.warning])
  }
}
