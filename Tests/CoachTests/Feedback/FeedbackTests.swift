import Conversation
import Testing

@testable import Coach

struct FeedbackTests {
  let coach = Coach.standard
  let lost = partner(
    "I didn't get it. The promotion. So that's that.", "disappointment", 8,
    because: "you didn't get the promotion")
  let mum = partner("I'd already told my mum. God.", "shame", 7, because: "you had already told your mum")
  let shut = partner("I've tried all of that.", "anger", 6, because: "they gave it to someone you trained")

  func feedback(_ messages: [Message], norms: [String] = []) -> Feedback {
    coach.feedback(on: messages, assessment: coach.assess(messages), partner: "Dana", norms: norms)
  }

  @Test func theRarestMoveIsTheStrengthAndIsQuoted() throws {
    let strength = try #require(
      feedback([
        lost, said("I'm so sorry.", .sympathy), mum,
        said("You're ashamed because you'd told her first.", .reflectFeelingCause), mum,
      ]).strength)
    #expect(strength.move == .reflectFeelingCause)
    #expect(strength.message == 3)
    #expect(strength.quote == "You're ashamed because you'd told her first.")
    #expect(strength.rewording == nil)
  }

  @Test func anAnswerThatTurnsAwayIsNotQuotedAsProof() throws {
    let good = said("No wonder you're sad about it.", .validateFeeling)
    let warm = partner("It does feel like that, all of it, every day.", "sadness", 6)
    let cold = partner("Is it? I'd have said something smaller than that.", "sadness", 6)
    let quoted = try #require(feedback([lost, good, warm]).strength)
    #expect(quoted.why.contains("every day"))
    let bare = try #require(feedback([lost, good, cold]).strength)
    #expect(bare.move == .validateFeeling)
    #expect(!bare.why.contains("“"))
    let mixed = said("No wonder you're sad about it.", .validateFeeling)
    var spoilt = mixed
    spoilt.reading?.clauses.append(
      Clause(range: 29..<30, text: ".", moves: [TaggedMove(.minimize, confidence: 0.9)]))
    #expect(feedback([lost, spoilt, warm]).strength?.why.contains("“") == false)
  }

  @Test func whatOpenedThemUpIsPreferred() throws {
    let first = said("That sounds hard.", .acknowledgeDifficulty)
    let second = said("That sounds rough.", .acknowledgeDifficulty)
    func mood(_ trust: String, _ text: String) -> Message {
      Message(.partner, text, mood: Mood(trust: trust, distress: "raw"))
    }
    let messages = [
      mood("wary", "They gave it away."), first, mood("guarded", "I suppose it is like that."), second,
      mood("open", "It has been like that for a year."),
    ]
    #expect(feedback(messages).strength?.message == 3)
  }

  @Test func aWordForAFeelingIsAStrengthOnlyWhereItFits() {
    let fits = feedback([lost, said("You sound gutted.", .nameFeeling), mum]).strength
    #expect(fits?.move == .nameFeeling)
    let misses = feedback([
      lost, said("You sound furious.", .nameFeeling), mum, said("That sounds hard.", .acknowledgeDifficulty),
      mum,
    ])
    #expect(misses.strength?.move == .acknowledgeDifficulty)
  }

  @Test func theCostliestMoveIsTheFocus() throws {
    let focus = try #require(
      feedback([
        lost, said("Have you tried talking to HR?", .adviceQuestion), shut,
        said("At least you still have a job", .minimize), mum,
      ]).focus)
    #expect(focus.move == .minimize)
    #expect(focus.message == 3)
    #expect(focus.rewording?.hasPrefix("You still have a job, and it ") == true)
    #expect(focus.why.contains("“"), "what the partner answered is told")
  }

  @Test func adviceThatWasAskedForIsNoFault() {
    let ways = [
      partner("I need some ideas.", "fear", 5, wants: .ideas),
      partner("What would you do?", "fear", 5, wants: .vent),
      partner("Do you have any advice? Any ideas at all?", "fear", 5, wants: nil),
    ]
    for asked in ways {
      let given = feedback([asked, said("You should talk to HR first.", .adviceDirective), mum])
      #expect(given.focus?.dimension != .adviceGiving)
      #expect(given.strength?.move == .adviceDirective)
    }
    let unasked = feedback([lost, said("You should talk to HR first.", .adviceDirective), shut])
    #expect(unasked.focus?.dimension == .adviceGiving)
    #expect(unasked.strength == nil)
  }

  @Test func askingFirstAndAYesMakeAdviceWelcome() {
    let given = feedback([
      lost, said("Can I tell you what I'd try?", .askPermission), partner("Sure. Go on then.", "sadness", 5),
      said("You should talk to HR first.", .adviceDirective), mum,
    ])
    #expect(given.focus?.dimension != .adviceGiving)
  }

  @Test func anAnswerAboutOneselfIsNoFaultWhenAsked() {
    let asked = partner("Have you ever been passed over?", "sadness", 5)
    #expect(
      feedback([asked, said("Yes, last year, and it was awful.", .selfStory), mum]).focus?.dimension
        != .selfOriented)
  }

  @Test func normsBearOnTheFocus() {
    let heard = said("It makes sense that you're hurt.", .validateFeeling, .reflectContent)
    let messages = [lost, heard, mum, heard, shut, said("No wonder.", .validateFeeling), mum]
    #expect(feedback(messages).focus?.dimension == .encouragingElaboration)
    #expect(feedback(messages, norms: ["reserve is respect"]).focus?.dimension != .encouragingElaboration)
    #expect(feedback(messages, norms: ["quiet is fine"]).focus?.dimension == .encouragingElaboration)
  }

  @Test func hostileAndUnreadableAreSaidPlainly() throws {
    let hostile = try #require(feedback([lost, said("you are an idiot", .hostile), shut]).focus)
    #expect(hostile.title == "This one was unkind")
    #expect(hostile.rewording?.hasPrefix("Sorry") == true)
    let noise = try #require(feedback([lost, said("sdkfjh sdkfjh", .unreadable), shut]).focus)
    #expect(noise.move == .unreadable)
    #expect(noise.rewording != nil)
  }

  @Test func nothingToPraiseIsNotPraised() {
    #expect(feedback([]).strength == nil)
    #expect(feedback([]).focus == nil)
    #expect(feedback([lost, said("you are an idiot", .hostile)]).strength == nil)
    #expect(feedback([lost, said("others have it worse", .compareWorse)]).strength == nil)
    let stayed = (1...3).flatMap { [lost, said("I walk home past the mill, answer \($0)", .neutral)] }
    #expect(feedback(stayed).strength?.move == .neutral, "staying is something")
    #expect(feedback(Array(stayed.prefix(2))).strength == nil, "after one reply it is not")
  }

  @Test func aMissingDimensionIsTheFocusWhereNothingCost() throws {
    let focus = try #require(feedback([lost, said("ok", .neutral), mum, said("right", .neutral), mum]).focus)
    #expect(focus.dimension?.isWanted == true)
    #expect(focus.move == nil)
    #expect(focus.rewording?.lowercased().contains(focus.quote + ".") == false, "a grunt is not worth keeping")
  }

  @Test func aClaimIsTurnedIntoItsEvidence() throws {
    let messages = [
      lost, said("What was that like?", .openQuestion), mum, said("No wonder.", .validateFeeling), mum,
      said("I understand.", .claimUnderstanding), mum, said("How come?", .openQuestion, .validateFeeling),
      mum,
    ]
    let focus = try #require(feedback(messages).focus)
    #expect(focus.dimension == .demonstratingUnderstanding)
    #expect(focus.quote == "I understand.")
    #expect(focus.rewording?.contains("told your mum") == true)
  }

  @Test func distortionsAreQuoted() throws {
    let text = "I am sure they meant well."
    let reply = Message(
      .learner, text,
      reading: reading(
        text, [(text, [.neutral])],
        distortions: [DistortionFinding(.conflictAvoidance, severity: 0.95, evidence: "they meant well")]))
    let focus = try #require(feedback([shut, reply, shut]).focus)
    #expect(focus.quote == "they meant well")
    #expect(focus.title == "You stepped around the hard part")
  }

  @Test func momentsBeginWithTheFocusAndAreAtMostThree() {
    let bad = said("At least you have a job", .minimize)
    let given = feedback([
      lost, bad, mum, bad, mum, bad, mum, bad, mum, said("you should quit", .adviceDirective), mum,
    ])
    #expect(given.moments.count == 3)
    #expect(given.moments.first == given.focus?.message)
    #expect(Set(given.moments).count == 3)
  }

  @Test func theSameConversationReadsTheSameAndOthersDiffer() {
    let messages = [lost, said("What was that like?", .openQuestion), mum]
    #expect(feedback(messages) == feedback(messages))
    let titles = Set(
      (0..<12).compactMap { n in
        feedback([lost, said("What was that like \(n)?", .openQuestion), mum]).strength?.title
      })
    #expect(titles.count > 1)
  }

  @Test func anUntaggedMessageIsReadNow() {
    let messages = [lost, Message(.learner, "What was that like for you?"), mum]
    #expect(
      coach.replies(in: messages).first?.reading
        == coach.read("What was that like for you?", after: lost.text))
  }
}
