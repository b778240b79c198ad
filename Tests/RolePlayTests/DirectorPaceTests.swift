import Conversation
import RolePlay
import Testing

/// How fast trust is won and lost, and what many questions and much talk of oneself lead to.
@Suite struct DirectorPaceTests {
  static let reactions = """
      - {to: anything, says: [Mm., Yeah., Well., So., Hm.]}
      - {to: validating_emotions, shift: {trust: +2}, says: [Yes., Okay., Right., Good., Fine.]}
      - {to: reflect_content, shift: {trust: +2}, says: [Exactly., That's it., Just so.]}
      - {to: self_oriented, shift: {trust: -2}, says: [Did you., I see., Is that so., Oh.]}
      - {to: minimize, shift: {trust: -2}, says: [Hardly., No.]}
      - {to: compare_worse, shift: {trust: -1}, says: [Maybe.]}
    """

  @Test func whatIsParticularWinsMoreThanWhatIsKind() throws {
    var kind = try Play("", reactions: Self.reactions)
    kind.say("I'm so sorry", .sympathy)
    kind.say("That's so hard", .acknowledgeDifficulty)
    var particular = try Play("", reactions: Self.reactions)
    particular.say("So you lost the contract.", .reflectContent)
    particular.say("I'm so sorry", .sympathy)
    #expect(particular.last.state.trust > kind.last.state.trust)
  }

  @Test func kindWordsTakeTime() throws {
    var play = try Play("", reactions: Self.reactions)
    let kind: [Move] = [.sympathy, .acknowledgeDifficulty, .validateFeeling, .permission, .presenceSupport]
    for move in kind { play.say("that is so hard", move) }
    #expect(play.last.state.trust <= 7)
  }

  @Test func whatIsClumsyInTwoWaysCostsTheWorseOfThem() throws {
    var play = try Play("", reactions: Self.reactions)
    #expect(play.say("It's nothing, others have it worse", .minimize, .compareWorse).state.trust == 3)
  }

  @Test func onlySayingThatYouUnderstandIsNoUnderstanding() throws {
    var play = try Play("milestones: {heard: {moves: [demonstrating_understanding]}}", reactions: Self.reactions)
    #expect(play.say("I understand", .claimUnderstanding).state.milestones == [])
    #expect(play.say("So you lost the contract.", .reflectContent).state.milestones == ["heard"])
  }

  static let endings =
    "  - {id: gone, when: {trust: \"<=0\"}, says: Forget it.}\n  - {id: long, when: {turns: \">=40\"}, says: Bye.}"

  static func opened(_ parts: String) throws -> Director {
    let sheet = Sheet.replacing("  - {to: anything, says: [\"Mm.\", \"Yeah.\"]}", with: reactions)
      .replacing("  - {id: long, when: {turns: \">=40\"}, says: \"I should go.\"}", endings)
    return Director(try #require(Sheet.load(sheet + parts).scenario))
  }

  @Test func talkOfOneselfMakesNobodyGo() throws {
    let director = try Self.opened("")
    let replies = (0..<12).map { "I had that too, number \($0)" }
    let steps = director.replay(replies.map { ($0, Play.reading(of: $0, [.selfStory])) }, seed: 1)
    #expect(steps.last?.state.trust == 1)
    #expect(steps.allSatisfy { $0.ending == nil })
  }

  @Test func belittlingMakesThemGo() throws {
    let director = try Self.opened("")
    let steps = director.replay(
      (0..<4).map { _ in ("it's nothing", Play.reading(of: "it's nothing", [.minimize])) }, seed: 1)
    #expect(steps.contains { $0.ending == "gone" })
  }

  static let facts = """
    facts:
      - {id: a, asks: [who called you], says: Ruth did. She never calls., then: {why: It was late.}}
      - {id: b, asks: [where was the meeting], says: In the canteen. By the bins.}
      - {id: c, asks: [when is the deadline], says: On Friday. At noon.}
      - {id: d, asks: [what is your dog called], says: [That would be our Rex. He's old., That would be our Rex. Still Rex.]}
      - {id: e, asks: [are you thinking of hurting yourself], says: No. I'm safe. I'd say.}
    edges: {interrogation: So many questions.}

    """

  @Test func afterBeingToldTheAnswersAreShort() throws {
    var play = try Play(Self.facts)
    play.say("Who called you?", .closedQuestion)
    play.say("Where was the meeting?", .closedQuestion)
    #expect(play.say("When is the deadline?", .closedQuestion).line.text == "So many questions. On Friday. At noon.")
    let short = play.say("What is your dog called?", .closedQuestion)
    #expect(short.line.text == "That would be our Rex.")
    #expect(short.cue.isShort && short.cue.content == .tells("d"))
    #expect(!short.state.told.contains("d"))
    // A kind word, and there is more to hear.
    play.say("That's a rotten week.", .acknowledgeDifficulty)
    let full = play.say("What is your dog called?", .closedQuestion)
    #expect(full.line.text != short.line.text)
    #expect(full.state.told.contains("d"))
  }

  @Test func whetherTheyAreSafeIsNeverAnsweredInShort() throws {
    var play = try Play(Self.facts)
    for question in ["Who called you?", "Where was the meeting?", "When is the deadline?"] {
      play.say(question, .closedQuestion)
    }
    let step = play.say("Are you thinking of hurting yourself?", .closedQuestion)
    #expect(step.line.text == "No. I'm safe. I'd say.")
    #expect(step.cue.edge == nil)
  }

  @Test func nobodySpeaksOfTheirSafetyUnasked() throws {
    var play = try Play("facts: [{id: safe, topics: [harm], asks: [are you safe], says: I am safe.}]\n")
    #expect(play.say("I'd keep you safe from harm.", .presenceSupport).cue.content == .none)
    #expect(play.say("Are you safe?", .closedQuestion).cue.content == .tells("safe"))
  }

  @Test func questionsAloneMakeNobodyGo() throws {
    let director = try Self.opened(Self.facts)
    let steps = director.replay(
      (0..<30).map { _ in ("Where was the meeting?", Play.reading(of: "Where was the meeting?", [.closedQuestion])) },
      seed: 1)
    #expect(steps.last?.state.trust == 1)
    #expect(steps.allSatisfy { $0.ending == nil })
  }

  static let beats = "beats: [" + (1...12).map { "Beat \($0)." }.joined(separator: ", ") + "]\n"

  @Test func theFirstBeatsComeInOrderAndTheRestByChance() throws {
    func said(_ seed: UInt32) throws -> [Cue.Content] {
      var play = try Play(Self.beats, seed: seed)
      return (0..<12).map { _ in play.say("damn", .neutral).cue.content }
    }
    #expect(try said(1).prefix(8) == (0..<8).map { .beat($0) }[...])
    let orders = try (1...6).map { try said($0).suffix(4).map { "\($0)" } }
    #expect(Set(orders).count > 1)
    #expect(Set(orders.map { Set($0) }).count == 1)
  }

  @Test func aBeatAboutWhatTheLearnerNamesComesFirst() throws {
    var play = try Play("beats: [One., Two., I rang Priya about the van.]\n")
    #expect(play.say("Poor Priya.", .sympathy).line.text.hasSuffix("I rang Priya about the van."))
    #expect(play.say("damn", .neutral).line.text.hasSuffix("One."))
  }

  @Test func sayingBackWhatWasSaidClaimsNothing() throws {
    var play = try Play(
      """
      facts: [{id: physio, asks: [what do you do on tuesdays], says: I leave at four to take my dad to physio.}]
      corrections: [{claim: [you are leaving, you leave your job], says: I'm not leaving.}]

      """)
    play.say("What do you do on Tuesdays?", .openQuestion)
    #expect(play.say("So you leave at four to take your dad to physio.", .reflectContent).cue.content == .none)
    #expect(play.say("So you are leaving your job.", .reflectContent).line.text.contains("I'm not leaving."))
  }
}
