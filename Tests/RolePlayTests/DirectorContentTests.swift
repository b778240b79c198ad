import Conversation
import RolePlay
import Testing

@Suite struct DirectorContentTests {
  static let facts = """
    facts:
      - id: told-mum
        topics: [family]
        asks: [have you told anyone, does your mum know]
        trust: 6
        guard: [Leave that., Not that.]
        says: [I'd told Mum already.]
        feels: [{emotion: shame, strength: 7, because: you had told your mum}]
        then: {why: [She asked.], what did she say: ["Oh, love."]}
        again: [Mum. I said.]
      - id: rival
        topics: [rival, owen]
        asks: [who got the contract, who did they choose]
        says: {raw: [Owen got it.], steady: [It went to Owen.]}
      - {id: notice, asks: [when did you find out], says: [On Monday., Monday at nine.]}
    corrections:
      - {claim: [you were fired, they sacked you], says: I wasn't fired.}
    beats: [One., Two., Three., Four., Five.]
    edges: {unknown_question: [No idea., Couldn't say.]}

    """
  static let trusting = """
      - {to: anything, says: Mm.}
      - {to: sympathy, shift: {trust: +2}, says: Thanks.}
    """

  @Test func aQuestionGetsItsFactWithoutAReaction() throws {
    var play = try Play(Self.facts)
    let step = play.say("who got the contract?", .closedQuestion)
    #expect(step.line.text == "Owen got it.")
    #expect(step.cue.content == .tells("rival"))
    #expect(step.state.told == ["rival"])
  }

  @Test func whatStandsUnderUnansweredIsDeflected() throws {
    var play = try Play(Self.facts)
    #expect(play.say("who got the contract signed?", .closedQuestion).cue.content == .tells("rival"))
    play = try Play(Self.facts + "unanswered: [who got the contract signed]\n")
    #expect(play.say("who got the contract signed?", .closedQuestion).cue.content == .unknownQuestion)
    #expect(play.say("who got the contract?", .closedQuestion).cue.content == .tells("rival"))
  }

  @Test func anEverydayQuestionIsAnsweredWhereItIsATopic() throws {
    let cat = """
      facts:
        - {id: cat, topics: [pets, cat, dog], asks: [do you have a cat, is there a cat at home], says: [A cat. Bob.]}
      edges: {unknown_question: [No idea.]}
      """
    var play = try Play(cat)
    #expect(play.say("Have you got a dog or a cat?", .closedQuestion).cue.content == .tells("cat"))
  }

  @Test(arguments: [
    "so who ended up getting the contract", "who did they pick?", "Who was chosen", "who got teh contrct",
  ])
  func paraphrasesAndTypingErrorsFindTheFact(_ reply: String) throws {
    var play = try Play(Self.facts)
    #expect(play.say(reply, .closedQuestion).cue.content == .tells("rival"))
  }

  @Test(arguments: [
    "what do you do for fun?", "how old is your cat", "who is your dentist?", "where do you live",
  ])
  func whatTheSheetDoesNotKnowIsTurnedAsideAndCounted(_ reply: String) throws {
    var play = try Play(Self.facts)
    let step = play.say(reply, .closedQuestion)
    #expect(step.cue.content == .unknownQuestion)
    #expect(["No idea.", "Couldn't say."].contains(step.line.text))
    #expect(step.state.unknownQuestions == 1)
  }

  @Test func guardedUntilTrusted() throws {
    var play = try Play(Self.facts, reactions: Self.trusting)
    #expect(play.say("does your mum know?", .closedQuestion).cue.content == .guards("told-mum"))
    play.say("I'm sorry", .sympathy)
    let step = play.say("does your mum know?", .closedQuestion)
    #expect(step.cue.content == .tells("told-mum"))
    #expect(step.line.feels.first?.emotion == "shame")
  }

  @Test func shortQuestionsAfterAFact() throws {
    var play = try Play(Self.facts, reactions: Self.trusting)
    #expect(play.say("why?", .openQuestion).cue.content == .unknownQuestion)
    play.say("I'm sorry, does your mum know?", .sympathy, .closedQuestion)
    #expect(play.say("what did she say?", .openQuestion).line.text == "Oh, love.")
    #expect(play.say("why", .openQuestion).line.text == "She asked.")
  }

  @Test func askedAgainTheyReferBack() throws {
    var play = try Play(Self.facts, reactions: Self.trusting)
    play.say("I'm sorry, does your mum know?", .sympathy, .closedQuestion)
    let step = play.say("does your mum know?", .closedQuestion)
    #expect(step.line.text == "Mum. I said.")
    #expect(step.cue.content == .again("told-mum"))
  }

  @Test func mostOfSeveralQuestionsTheFirstThatCanBeAnswered() throws {
    var play = try Play(Self.facts)
    let step = play.say(
      "How old is your cat? Does your mum know? And when did you find out?", .closedQuestion)
    #expect(step.cue.content == .tells("notice"))
    #expect(
      play.say("when did you find out? who got the contract?", .closedQuestion).cue.content == .tells("rival")
    )
  }

  @Test(arguments: ["why were you fired?", "I can't believe they sacked you.", "so you were fired"])
  func falseClaimsAreCorrected(_ reply: String) throws {
    var play = try Play(Self.facts)
    #expect(play.say(reply).line.text.hasSuffix("I wasn't fired."))
  }

  @Test(arguments: ["at least you weren't fired", "I was fired once", "the firing squad was a metaphor"])
  func whatIsNotClaimedIsNotCorrected(_ reply: String) throws {
    var play = try Play(Self.facts)
    #expect(!play.say(reply).line.text.contains("I wasn't fired."))
  }

  @Test func wordsFollowDistress() throws {
    var play = try Play(
      Self.facts,
      reactions: """
          - {to: anything, says: Mm.}
          - {to: presence_support, shift: {distress: -3}, says: [Okay., All right.]}
        """)
    for _ in 0..<4 { play.say("I'm here", .presenceSupport) }
    #expect(play.say("who got the contract?", .closedQuestion).line.text == "It went to Owen.")
  }

  @Test func beatsComeInOrderWhereThereIsRoom() throws {
    var play = try Play(
      """
      facts: [{id: cake, says: There was cake.}]
      beats: [First., {text: "Second, with cake.", fact: cake}, {text: Third., when: {trust: ">=9"}}, Fourth.]
      """)
    #expect(play.say("damn", .neutral).line.text.hasSuffix("First."))
    #expect(play.say("mm", .minimalEncourager).line.text.hasSuffix("Second, with cake."))
    #expect(play.last.state.told == ["cake"])
    #expect(play.say("wow", .neutral).line.text.hasSuffix("Fourth."))
    #expect(!play.say("you should call them", .adviceDirective).line.text.contains("Third."))
  }

  @Test func theirOwnQuestionUnderstandsTheAnswer() throws {
    let beats = """
      beats:
        - {text: "Would you go in?", expects: {yes: "Brave.", no: "Me neither.", dodge: "Fair."}}
        - Later.
      """
    for (reply, answer) in [
      ("yeah", "Brave."), ("nah, not really", "Me neither."), ("idk", "Fair."), ("I would", "Brave."),
    ] {
      var play = try Play(beats)
      play.say("damn", .neutral)
      #expect(play.say(reply, .neutral).line.text == answer)
    }
    var play = try Play(beats)
    play.say("damn", .neutral)
    #expect(play.say("That sounds so hard, I'm sorry.", .sympathy).line.text.hasSuffix("Later."))
  }
}
