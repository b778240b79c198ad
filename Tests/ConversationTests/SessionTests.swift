import Conversation
import Testing

struct SessionTests {
  private var session: Session {
    Session(
      id: "a", scenario: ScenarioReference(id: "lost-job", title: "Lost job", partner: "Sam"),
      started: Timestamp(seconds: 1_795_252_678, utcOffset: 3600), seed: 4_294_967_295, partner: .model,
      messages: [Message(.partner, "x"), Message(.learner, "y"), Message(.partner, "z")])
  }

  @Test func itsShapeIsAContract() throws {
    try expectShape(
      session,
      #"{"id":"a","messages":[{"role":"partner","text":"x"},{"role":"learner","text":"y"},"#
        + #"{"role":"partner","text":"z"}],"partner":"model","#
        + #""scenario":{"id":"lost-job","partner":"Sam","title":"Lost job"},"schema":1,"seed":4294967295,"#
        + #""started":"2026-11-21T10:17:58+01:00"}"#)
  }

  @Test func aFinishedSessionAddsItsOutcome() throws {
    var finished = session
    finished.messages = []
    finished.ended = Timestamp(seconds: 0)
    finished.ending = "opened-up"
    finished.engine = Engine(version: "1.0", taxonomy: "1")
    finished.assessment = Assessment(
      judged: true, scores: [DimensionScore(.adviceGiving, score: 1.5, certainty: .tentative)])
    finished.feedback = Feedback(
      strength: Observation(
        move: .sympathy, dimension: .validatingEmotions, message: 1, title: "t", quote: "q", why: "w"),
      focus: Observation(message: 3, title: "t", quote: "q", why: "w", rewording: "r"), moments: [3, 1])
    try expectShape(
      finished,
      #"{"assessment":{"judged":true,"scores":["#
        + #"{"certainty":"tentative","dimension":"advice_giving","score":1.5}]},"#
        + #""ended":"1970-01-01T00:00:00Z","ending":"opened-up","engine":{"taxonomy":"1","version":"1.0"},"#
        + #""feedback":{"focus":{"message":3,"quote":"q","rewording":"r","title":"t","why":"w"},"#
        + #""moments":[3,1],"#
        + #""strength":{"dimension":"validating_emotions","message":1,"move":"sympathy","quote":"q","#
        + #""title":"t","why":"w"}},"id":"a","messages":[],"partner":"model","#
        + #""scenario":{"id":"lost-job","partner":"Sam","title":"Lost job"},"schema":1,"seed":4294967295,"#
        + #""started":"2026-11-21T10:17:58+01:00"}"#)
  }

  @Test func feedbackKeepsTheReasonsOfItsMomentsAndReadsThatWithoutThem() throws {
    var feedback = Feedback(moments: [3, 1])
    try expectShape(feedback, #"{"moments":[3,1]}"#)
    feedback.others = [SecondTake(message: 1, quote: "q", reason: "r")]
    feedback.nextStep = "n"
    try expectShape(
      feedback, #"{"moments":[3,1],"next_step":"n","others":[{"message":1,"quote":"q","reason":"r"}]}"#)
  }

  @Test func whatItKnowsOfItselfFollowsFromItsMessages() {
    var session = session
    #expect(session.replies == 1)
    #expect(!session.isFinished)
    session.ended = session.started
    #expect(session.isFinished)
    let summary = SessionSummary(session)
    #expect(summary.id == "a")
    #expect(summary.replies == 1)
    #expect(summary.ended == session.ended)
    #expect(summary.scenario == session.scenario)
  }

  @Test(arguments: [
    (0x0A3F, "20261121-101758-passed-over-0a3f"), (0, "20261121-101758-passed-over-0000"),
    (0xFFFF_FFFF, "20261121-101758-passed-over-ffff"), (0x1_0007, "20261121-101758-passed-over-0007"),
  ])
  func anIdSaysWhenAndWhat(seed: UInt32, id: String) {
    #expect(Session.makeID(scenario: "passed-over", started: session.started, tag: seed) == id)
  }

  @Test func idsSortByTheClockOnTheWall() {
    let later = Timestamp(seconds: session.started.seconds + 1, utcOffset: 3600)
    #expect(
      Session.makeID(scenario: "z", started: session.started, tag: 9)
        < Session.makeID(scenario: "a", started: later, tag: 1))
  }

  @Test func aDraftHasThisShape() throws {
    try expectShape(Draft(session: "a", text: "b"), #"{"session":"a","text":"b"}"#)
  }
}
