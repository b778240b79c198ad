import Conversation
import RolePlay
import Testing

/// Things that went wrong when the scenarios were played, named after what broke.
@Suite struct DirectorPlayedTests {
  static let facts = """
    facts:
      - {id: hopes, asks: [were you expecting it, did you see it coming], says: I had thought so.}
      - {id: owen, topics: [owen], asks: [who got it], says: Owen did., then: {why: [Politics.], since when: [May.]}}
      - {id: staying, asks: [are you going to quit], says: I'm not going.}
      - {id: dream, asks: [what is your dream job], topics: [dream], says: A boat.}
      - {id: money, topics: [money, severance], asks: [did you get severance], says: Three months.}
      - {id: sleep, topics: [sleep], asks: [are you sleeping], says: Not a wink.}
    corrections: [{claim: [you were fired, they fired you], says: Nobody fired me.}]
    beats: [One., Two., Three., Four., Five.]
    edges: {unknown_question: [No idea., Couldn't say., Pass.]}

    """

  @Test func thatSoundsFrighteningNamesNoSound() throws {
    var play = try Play(
      """
      facts: [{id: hear, topics: [sounds], asks: [what can you hear], says: The gutter drips.}]
      beats: [It was raining., I was cold., I was late., {fact: hear, says: "The gutter drips."}]
      """)
    #expect(play.say("that sounds frightening", .acknowledgeDifficulty).line.text.hasSuffix("It was raining."))
  }

  @Test func askingAfterThemIsNotLostInAGreeting() throws {
    var play = try Play(
      "beats: [It was raining.]",
      reactions: """
          - {to: social, says: [Hello yourself.]}
          - {to: anything, says: [Mm.]}
        """)
    #expect(!play.say("hi Sam. are you ok?", .social, .closedQuestion).line.text.contains("Hello yourself."))
  }

  @Test(arguments: ["what are you going to do now?", "what did you do there?", "what did she say?", "how do you know"])
  func aQuestionInSmallWordsIsNoInvitationToGoOn(_ reply: String) throws {
    var play = try Play("beats: [It was raining.]\nedges: {unknown_question: [No idea.]}")
    #expect(!play.say(reply, .openQuestion).line.text.contains("It was raining."))
  }

  @Test(arguments: ["what happened?", "what's going on?", "how do you mean?", "what was that like?", "how come?"])
  func anInvitationIsTakenUp(_ reply: String) throws {
    var play = try Play("beats: [It was raining.]\nedges: {unknown_question: [No idea.]}")
    #expect(play.say(reply, .openQuestion).line.text.hasSuffix("It was raining."))
  }

  @Test(arguments: [
    "shit, who got it?", "omg who got it", "who the hell got it", "for god's sake who got it", "wtf who got it",
  ])
  func swearingDoesNotHideTheQuestion(_ reply: String) throws {
    var play = try Play(Self.facts)
    #expect(play.say(reply, .closedQuestion).cue.content == .tells("owen"))
  }

  @Test func comeOverIsNotExpecting() throws {
    var play = try Play(Self.facts)
    #expect(play.say("shall I come over?", .practicalOffer).cue.content != .tells("hopes"))
  }

  @Test(arguments: ["who ended up getting it?", "so who got it then"])
  func endingUpIsNotQuitting(_ reply: String) throws {
    var play = try Play(Self.facts)
    #expect(play.say(reply, .closedQuestion).cue.content == .tells("owen"))
  }

  @Test func onYourEndIsNotQuitting() throws {
    var play = try Play(Self.facts)
    #expect(play.say("how are things on your end?", .openQuestion).cue.content != .tells("staying"))
  }

  @Test(arguments: ["I can't believe they fired you", "I cannot believe that they fired you like that"])
  func disbeliefDeniesNothing(_ reply: String) throws {
    var play = try Play(Self.facts)
    #expect(play.say(reply, .acknowledgeDifficulty).cue.content == .corrects("you were fired"))
  }

  @Test func doNotAllowItAsksNothing() throws {
    var play = try Play(Self.facts)
    let step = play.say("Do not allow it to get to you.", .adviceDirective)
    #expect(step.cue.content != .unknownQuestion)
  }

  @Test func aPinnedTopicIsWeighedOnce() throws {
    let sheet =
      Sheet.minimal + Self.facts + """
        tests:
          - name: pinned
            play: [{you: "who got it?", as: [closed_question], about: [owen, severance], expect: {tells: owen}}]
        """
    let scenario = try #require(Sheet.load(sheet).scenario)
    #expect(ScenarioTests.run(scenario) == [])
  }

  @Test func theQuestionIsAnsweredAndNotTheRemarkBeforeIt() throws {
    var play = try Play(Self.facts)
    let step = play.say("You must dream about it. Are you sleeping?", .closedQuestion)
    #expect(step.cue.content == .tells("sleep"))
  }

  @Test func twoShortQuestionsGetTwoAnswers() throws {
    var play = try Play(Self.facts)
    let step = play.say("Who got it? Did you get severance?", .closedQuestion)
    #expect(step.line.text.contains("Owen did.") && step.line.text.contains("Three months."))
    #expect(step.state.told.sorted() == ["money", "owen"])
  }

  @Test func followingUpIsNoInterrogation() throws {
    var play = try Play(Self.facts)
    play.say("Who got it?", .closedQuestion)
    play.say("why?", .openQuestion)
    play.say("since when?", .openQuestion)
    #expect(play.say("Are you sleeping?", .closedQuestion).cue.edge == nil)
  }

  @Test func anInvitationIsNoInterrogation() throws {
    var play = try Play(Self.facts)
    for _ in 0..<4 {
      #expect(play.say("Would you tell me more?", .inviteElaborate).cue.edge == nil)
    }
  }

  @Test func iceCreamIsNoDream() throws {
    var play = try Play(Self.facts)
    #expect(play.say("do you like ice cream?", .closedQuestion).cue.content == .unknownQuestion)
  }

  @Test func theirOwnQuestionHoldsBackABeatAndNotAFact() throws {
    let reactions = """
        - {to: anything, says: Mm.}
        - {to: sympathy, says: [{text: "Would you mind?", expects: {yes: Good.}}]}
      """
    var play = try Play(Self.facts, reactions: reactions)
    #expect(play.say("I'm sorry. Are you sleeping?", .sympathy, .closedQuestion).cue.content == .tells("sleep"))
    var quiet = try Play(Self.facts, reactions: reactions)
    #expect(quiet.say("I'm sorry.", .sympathy).line.text == "Would you mind?")
  }

  @Test func kindnessIsNotAnsweredWithGoodbye() throws {
    let reactions = """
        - {to: anything, says: Mm.}
        - {to: minimize, shift: {trust: -3}, says: [Right., Okay.]}
        - {to: sympathy, says: Thanks.}
      """
    let ending = "  - {id: long, when: {turns: \">=40\"}, says: \"I should go.\"}"
    let sheet = Sheet.replacing("  - {to: anything, says: [\"Mm.\", \"Yeah.\"]}", with: reactions)
      .replacing(
        ending, "  - {id: shut, when: {trust: \"<=2\", turns: \">=2\"}, says: Forget it.}")
    let director = Director(try #require(Sheet.load(sheet).scenario))
    func steps(_ second: String, _ move: Move) -> [Step] {
      director.replay(
        [("just a job", Play.reading(of: "just a job", [.minimize])), (second, Play.reading(of: second, [move]))],
        seed: 1)
    }
    #expect(steps("I'm so sorry", .sympathy).last?.ending == nil)
    #expect(steps("it's nothing", .minimize).last?.ending == "shut")
  }

  @Test(arguments: ["I hope it came with severance", "I wonder who got it", "I bet you're not sleeping"])
  func whatIsAskedInARoundaboutWayIsAnswered(_ reply: String) throws {
    var play = try Play(Self.facts)
    play.say(reply, .neutral)
    #expect(play.last.state.told.count == 1)
  }

  @Test func wantedAdviceMeetsWhatDoesNoHarm() throws {
    var play = try Play(
      "wants_now: ideas",
      reactions: """
          - {to: anything, says: Mm.}
          - {to: advice_giving, shift: {trust: -1}, says: I've tried that.}
          - {to: advice_tentative, shift: {trust: +1}, says: I might.}
        """)
    let step = play.say("You could call them", .adviceTentative)
    #expect(step.line.text.hasPrefix("I might."))
    #expect(step.state.trust == 6)
  }

  @Test(arguments: ["love you", "Love you so much", "sending hugs"])
  func affectionIsTakenAsAffection(_ reply: String) throws {
    var play = try Play("")
    #expect(play.say(reply, .presenceSupport).cue.edge == .affection)
  }

  @Test func kindWordsAloneDoNotWinAllTrust() throws {
    var play = try Play(
      "",
      reactions: """
          - {to: anything, says: Mm.}
          - {to: validating_emotions, shift: {trust: +2}, says: [Yes., Okay., Right., Well.]}
        """)
    let kind: [Move] = [
      .sympathy, .acknowledgeDifficulty, .validateFeeling, .permission, .affirmStrength, .presenceSupport,
    ]
    for turn in 0..<12 { play.say("that is so hard", kind[turn % kind.count]) }
    #expect(play.last.state.trust < 9)
    #expect(play.last.state.trust > 5)
  }

  static let years = """
    facts:
      - {id: years, asks: [how long were you there, how many years did you do there], topics: [years], says: "Twenty-seven years.", again: "Twenty-seven. It gets no shorter."}
      - {id: break, asks: [have you had time off, do you take any time], topics: [time, break], says: I took a week in May.}
      - {id: box, asks: [what did you carry out], topics: [carry], says: A desk fan.}
      - {id: safe, asks: [are you safe, do you want to die], says: I'm safe.}
      - {id: gail, asks: [what did gail do, was gail good to you], topics: [gail], says: Gail knew.}
    corrections:
      - {claim: [you want to die, you do not want to live], says: I don't want to die.}
      - {claim: [it was last week, it was two years ago], says: This morning it was.}
      - {claim: [gail fired you, gail did it], says: It wasn't Gail.}
    beats: [It was raining., I was cold., I was late., The fan hums.]

    """
  static let agreeing = """
      - {to: reflect_content, says: ["Yes, that's it.", "Just so."]}
      - {to: anything, says: [Mm., Well.]}
    """

  @Test func aWrongNumberIsSetRightAndNotAgreedTo() throws {
    var play = try Play(Self.years, reactions: Self.agreeing)
    let step = play.say("So you did fifteen years there.", .reflectContent)
    #expect(step.line.text == "Twenty-seven years.")
  }

  @Test func theRightNumberIsNotCorrected() throws {
    let corrections =
      "corrections: [{claim: [you were there five years, you were there twenty years], says: Twenty-seven.}]"
    var play = try Play(corrections, reactions: Self.agreeing)
    #expect(play.say("So you were there twenty years.", .reflectContent).line.text == "Twenty-seven.")
    #expect(play.say("So you were there twenty-seven years.", .reflectContent).line.text.contains("Just so"))
  }

  @Test func aNumberThatHasNotBeenSaidIsNotAgreedTo() throws {
    var play = try Play(Self.years, reactions: Self.agreeing)
    #expect(!play.say("So there were forty of them in the hall.", .reflectContent).line.text.contains("that's it"))
  }

  @Test func aNumberOfTheirOwnIsNotSetRight() throws {
    var play = try Play(
      """
      facts: [{id: street, asks: [where do you live, where is your house], says: Canal Row. Number fourteen.}]
      beats: [For four minutes I knew where I was., It was raining.]
      """)
    _ = play.say("hm", .minimalEncourager)
    #expect(!play.say("So for four minutes you knew where you were.", .reflectContent).line.text.contains("Canal"))
  }

  @Test func cheeringClaimsNothing() throws {
    var play = try Play("corrections: [{claim: [you have got two sons, you have two boys], says: One of each.}]")
    #expect(!play.say("You've got this!", .encourageCheer).line.text.contains("One of each"))
  }

  @Test func figuresAreTheNumbersInWords() throws {
    var play = try Play(Self.years, reactions: Self.agreeing)
    _ = play.say("how long were you there?", .openQuestion)
    #expect(play.say("27 years?", .closedQuestion).cue.edge == .saidBack)
  }

  @Test(arguments: [
    ("That's a lot to carry.", Move.acknowledgeDifficulty), ("Take your time.", .permission),
    ("No wonder you need time.", .validateFeeling),
  ])
  func kindnessBringsNothingUp(_ reply: String, _ move: Move) throws {
    var play = try Play(Self.years)
    #expect(play.say(reply, move).line.text.hasSuffix("It was raining."))
  }

  @Test func aComplimentIsNotTakenForAWishToDie() throws {
    var play = try Play(Self.years)
    let step = play.say("you are the best and i want you to believe that and live", .affirmStrength)
    #expect(!step.line.text.contains("die"))
  }

  @Test func theLearnersOwnDateIsNotCorrected() throws {
    var play = try Play(Self.years)
    #expect(!play.say("It happened to me two years ago.", .selfStory).line.text.contains("This morning"))
  }

  @Test func aCorrectionIsNotSaidTwiceToAQuestion() throws {
    var play = try Play(Self.years)
    #expect(play.say("So Gail fired you?", .closedQuestion).line.text == "It wasn't Gail.")
    #expect(play.say("Was Gail good to you?", .closedQuestion).line.text == "Gail knew.")
  }
}
