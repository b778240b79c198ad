import Conversation
import RolePlay
import Testing

@Suite struct DirectorReactionTests {
  @Test func moveWinsOverDimensionAndDimensionOverAnything() throws {
    var play = try Play(
      "",
      reactions: """
          - {to: anything, says: Mm.}
          - {to: validating_emotions, says: Kind of you.}
          - {to: name_feeling, says: Yes.}
        """)
    #expect(play.say("You sound sad", .nameFeeling).line.text == "Yes.")
    #expect(play.say("Oh no, sorry", .sympathy).line.text == "Kind of you.")
    #expect(play.say("the office", .neutral).line.text == "Mm.")
  }

  @Test func theLinesOfADimensionFollowWhenThoseOfTheMoveAreUsedUp() throws {
    var play = try Play(
      "",
      reactions: """
          - {to: anything, says: Mm.}
          - {to: validating_emotions, nth: 2, says: Kind of you.}
          - {to: sympathy, shift: {trust: +1}, says: Yes.}
        """)
    #expect(play.say("sorry", .sympathy).line.text == "Yes.")
    let second = play.say("so sorry", .sympathy)
    #expect(second.line.text == "Kind of you.")
    #expect(second.cue.reaction == 1)
    // What counts is still the reaction to the move.
    #expect(second.cue.felt == [2])
    #expect(play.say("very sorry", .sympathy).line.text == "Mm.")
  }

  @Test func moreConditionsWinOverFewer() throws {
    var play = try Play(
      "",
      reactions: """
          - {to: anything, says: Mm.}
          - {to: sympathy, says: Plain.}
          - {to: sympathy, when: {trust: ">=5"}, says: Trusting.}
          - {to: sympathy, when: {trust: ">=5", distress: "<=2"}, says: Calm.}
        """)
    #expect(play.say("sorry", .sympathy).line.text == "Trusting.")
  }

  @Test func equalReactionsTakeTurns() throws {
    var play = try Play(
      "",
      reactions: """
          - {to: anything, says: Mm.}
          - {to: sympathy, says: [A one., A two.]}
          - {to: sympathy, says: [B one., B two.]}
        """)
    let texts = (0..<4).map { _ in play.say("sorry", .sympathy).line.text }
    #expect(texts[0].first != texts[1].first)
    #expect(texts[1].first != texts[2].first)
    #expect(Set(texts).count == 4)
  }

  @Test func nthUnlessAndAfter() throws {
    var play = try Play(
      "milestones: {warm: {moves: [sympathy]}}",
      reactions: """
          - {to: anything, says: Mm.}
          - {to: sympathy, says: Thanks.}
          - {to: advice_giving, unless: warm, says: First.}
          - {to: advice_giving, unless: warm, nth: 2, says: Second.}
          - {to: advice_giving, when: {milestone: warm}, says: Warm.}
          - {to: self_story, after: sympathy, says: Turned round.}
          - {to: self_story, says: Your story.}
        """)
    #expect(play.say("quit", .adviceDirective).line.text == "First.")
    #expect(play.say("quit today", .adviceDirective).line.text == "Second.")
    #expect(play.say("when I lost mine", .selfStory).line.text == "Your story.")
    #expect(play.say("so sorry", .sympathy).line.text == "Thanks.")
    #expect(play.say("when I lost mine again", .selfStory).line.text == "Turned round.")
    #expect(play.say("quit", .adviceDirective).line.text == "Warm.")
  }

  @Test func whatWaitsForAnAnswerIsAnsweredBeforeWhatDoesNot() throws {
    var play = try Play(
      "",
      reactions: """
          - {to: anything, says: Mm.}
          - {to: validate_feeling, shift: {trust: +2, distress: -2}, says: Okay.}
          - {to: ask_needs, says: [Nobody asked me that., Company.]}
        """)
    let step = play.say("No wonder. What would help you now?", .validateFeeling, .askNeeds)
    #expect(step.cue.to == .move(.askNeeds))
  }

  static let judged = """
      - {to: anything, says: Mm.}
      - {to: name_feeling, says: Unjudged.}
      - {to: name_feeling, accurate: true, says: Yes.}
      - {to: name_feeling, accurate: false, says: No.}
    """

  @Test(arguments: [
    ("You sound gutted", "Yes."), ("That's crushing", "Yes."), ("You must be devastated", "Yes."),
    ("You seem a bit annoyed", "No."), ("You sound excited", "No."), ("You sound slightly hurt", "No."),
    ("You're not gutted", "Unjudged."), ("Sounds like a day", "Unjudged."),
  ])
  func namedFeelingIsJudgedAgainstWhatIsFelt(reply: String, line: String) throws {
    let sheet = Sheet.replacing(
      "opening: {says: \"I lost the contract.\"}",
      with: "opening: {says: \"It's gone.\", feels: [{emotion: devastation, strength: 9}]}"
    ).replacing("  - {to: anything, says: [\"Mm.\", \"Yeah.\"]}", Self.judged)
    let director = Director(try #require(Sheet.load(sheet).scenario))
    let opening = director.open(seed: 1)
    let step = director.step(opening.state, reply: reply, reading: Play.reading(of: reply, [.nameFeeling]))
    #expect(step.line.text == line)
  }

  @Test func shiftsAddUpAndAreCapped() throws {
    var play = try Play(
      "",
      reactions: """
          - {to: anything, says: Mm.}
          - {to: sympathy, shift: {trust: +2, distress: -1}, says: Thanks.}
          - {to: validate_feeling, shift: {trust: +2, distress: -1}, says: Yes.}
        """)
    let step = play.say("sorry, no wonder", .sympathy, .validateFeeling)
    // Two points each of trust, kept to what kindness that would fit anybody can win; and two of relief.
    #expect(step.state.trust == 6)
    #expect(step.state.distress == 6)
    #expect(step.cue.felt.count == 2)
  }

  @Test func aRepeatedMoveIsWorthLessEachTime() throws {
    var play = try Play(
      "",
      reactions: """
          - {to: anything, says: Mm.}
          - {to: sympathy, shift: {trust: +1}, says: Thanks.}
        """)
    for _ in 0..<12 { play.say("so sorry", .sympathy) }
    #expect(play.last.state.trust < 8)
    #expect(play.last.state.trust > 5)
  }

  @Test func hurtIsNotFadedAndSpeaksBeforeKindness() throws {
    var play = try Play(
      "",
      reactions: """
          - {to: anything, says: Mm.}
          - {to: sympathy, shift: {trust: +1}, says: [Thank you., Thank you so much.]}
          - {to: minimize, shift: {trust: -1}, says: [At least., Right.]}
        """)
    let step = play.say("Sorry, but at least you have a job", .sympathy, .minimize)
    #expect(!step.line.text.contains("Thank"))
    #expect(step.state.trust == 5)
    play.say("at least", .minimize)
    play.say("at least", .minimize)
    #expect(play.last.state.trust == 3)
  }

  @Test func nobodyThanksForSomethingUnkind() throws {
    var play = try Play(
      "beats: [One thing.]",
      reactions: "  - {to: anything, says: [Thanks for that., I appreciate it.]}")
    for _ in 0..<6 {
      let text = play.say("it's just a contract", .minimize).line.text
      #expect(!text.contains("Thank") && !text.contains("appreciate"))
    }
  }

  @Test func mendingCountsAfterARuptureOnly() throws {
    var play = try Play(
      "",
      reactions: """
          - {to: anything, says: Mm.}
          - {to: minimize, shift: {trust: -2}, says: Right.}
          - {to: repair, shift: {trust: +1}, says: It's okay.}
        """)
    #expect(play.say("sorry, that came out wrong", .repair).line.text == "Mm.")
    play.say("it's only a contract", .minimize)
    let step = play.say("sorry, that came out wrong", .repair)
    #expect(step.line.text == "It's okay.")
    #expect(step.state.trust == 4)
  }

  @Test func adviceThatIsWantedIsNotResisted() throws {
    var play = try Play(
      "",
      reactions: """
          - {to: anything, says: Mm.}
          - {to: ask_needs, wants_now: ideas, says: Ideas.}
          - {to: advice_giving, shift: {trust: -1}, says: I've tried that.}
        """)
    #expect(play.say("Call them", .adviceDirective).line.text == "I've tried that.")
    #expect(play.say("Ideas or an ear?", .askNeeds).line.wantsNow == .ideas)
    let step = play.say("You could call them", .adviceTentative)
    #expect(!step.line.text.contains("tried that"))
    #expect(step.state.trust == 4)
  }

  @Test func thirdQuestionInARowFeelsLikeAnInterrogation() throws {
    var play = try Play(
      """
      facts:
        - {id: a, asks: [who called you], says: Ruth did.}
        - {id: b, asks: [where was the meeting], says: In the canteen.}
        - {id: c, asks: [when is the deadline], says: On Friday.}
      edges: {interrogation: So many questions.}
      """)
    #expect(play.say("Who called you?", .closedQuestion).line.text == "Ruth did.")
    #expect(play.say("Where was the meeting?", .closedQuestion).line.text == "In the canteen.")
    let step = play.say("When is the deadline?", .closedQuestion)
    #expect(step.line.text == "So many questions. On Friday.")
    #expect(step.state.trust == 4)
    #expect(step.cue.edge == .interrogation)
  }
}
