import Conversation
import RolePlay
import Testing

@Suite struct DirectorSaidBackTests {
  private static let sheet = """
    facts:
      - {id: told-on-phone, asks: [how did they tell you, did they call you], says: They rang me in a car park.}
    beats: [The engine was still running., It was raining as well.]
    edges: {said_back: [You heard right.], unknown_guess: [Near enough or not.], unknown_question: [No idea.]}
    """

  @Test(arguments: [
    "in a car park?", "a car park??", "wait, in a car park?", "really?", "wow, seriously?", "what? no. in a car park?",
    "just like that?",
    "are you serious?",
  ])
  func wordsThatComeBackAreConfirmedAndTheStoryGoesOn(_ reply: String) throws {
    var play = try Play(Self.sheet)
    _ = play.say("how did they tell you?", .openQuestion)
    let step = play.say(reply, .closedQuestion)
    #expect(step.cue.edge == .saidBack)
    #expect(step.line.text == "You heard right. The engine was still running.")
    #expect(step.state.unknownQuestions == 0)
  }

  @Test func whatIsStillToTellIsToldInstead() throws {
    var play = try Play(
      """
      facts:
        - {id: told-on-phone, asks: [how did they tell you], says: They rang me in a car park.}
        - {id: car-park, asks: [in a car park], says: By the ferry. Level two.}
      """)
    _ = play.say("how did they tell you?", .openQuestion)
    #expect(play.say("in a car park?", .closedQuestion).line.text == "By the ferry. Level two.")
  }

  @Test func whatWasDeniedIsNotConfirmed() throws {
    var play = try Play("beats: [I have not told my dad., One more thing.]")
    _ = play.say("hm", .minimalEncourager)
    #expect(play.say("you told your dad?", .closedQuestion).cue.edge == nil)
  }

  @Test func sayingBackIsNoInterrogation() throws {
    var play = try Play(Self.sheet)
    _ = play.say("how did they tell you?", .openQuestion)
    for reply in ["in a car park?", "really?", "seriously?"] {
      #expect(play.say(reply, .closedQuestion).cue.edge == .saidBack)
    }
  }

  @Test(arguments: ["like being underwater?", "so it was a kind of punishment?"])
  func aGuessIsNeitherConfirmedNorDenied(_ reply: String) throws {
    var play = try Play(Self.sheet)
    let step = play.say(reply, .closedQuestion)
    #expect(step.line.text == "Near enough or not.")
    #expect(step.cue.content == .unknownQuestion)
  }

  @Test(arguments: [
    "what do you mean, sideways?", "a cormorant what?", "keep what warm?", "I don't understand this expression",
    "what cormorant?", "I don't follow",
  ])
  func whoDidNotUnderstandIsToldSo(_ reply: String) throws {
    var play = try Play(
      "beats: [A cormorant keeps it warm., It was raining.]\nedges: {not_understood: [I said it badly.]}")
    _ = play.say("hm", .minimalEncourager)
    let step = play.say(reply, .checkUnderstanding)
    #expect(step.cue.edge == .notUnderstood)
    #expect(step.line.text == "I said it badly. It was raining.")
  }

  @Test(arguments: [
    "what happened?", "I don't understand why they did that to you", "tell me what happened", "so what now",
  ])
  func whoUnderstoodIsNotTakenForLost(_ reply: String) throws {
    var play = try Play("beats: [A cormorant keeps it warm., It was raining.]")
    _ = play.say("hm", .minimalEncourager)
    #expect(play.say(reply, .openQuestion).cue.edge != .notUnderstood)
  }

  @Test func goingIntoWhatWasSaidIsNotShruggedOff() throws {
    var play = try Play(
      "beats: [I saw a bread van.]\nedges: {no_more: [It only stuck.], unknown_question: [Ask somebody else.]}")
    _ = play.say("hm", .minimalEncourager)
    #expect(play.say("What happened with the bread van?", .openQuestion).line.text == "It only stuck.")
  }

  @Test func whatComesBackBesideARemarkIsNotDoubted() throws {
    var play = try Play("beats: [My whole desk could see it., Seven months.]\nedges: {unknown_guess: [Maybe.]}")
    _ = play.say("hm", .minimalEncourager)
    let step = play.say("So your whole desk could see it? That is not respectful.", .acknowledgeDifficulty)
    #expect(step.line.text.hasSuffix("Seven months."))
    #expect(play.say("7 months??", .closedQuestion).cue.edge == .saidBack)
  }

  @Test func leaveIsNotShruggedOff() throws {
    var play = try Play("beats: [It was raining.]\nedges: {unknown_question: [No idea.]}")
    #expect(!play.say("May I sit here with you for some minutes?", .closedQuestion).line.text.contains("No idea."))
  }

  @Test func agreeingIsNotTakenBackInTheSameBreath() throws {
    let reactions = """
        - {to: reflect_content, says: ["Yes, that's it."]}
        - {to: anything, says: [Mm.]}
      """
    var play = try Play(Self.sheet, reactions: reactions)
    let guess = play.say("so you never came back from it?", .reflectContent)
    #expect(guess.line.text == "Yes, that's it. The engine was still running.")
    #expect(play.say("and who else did you tell about the ferry?", .reflectContent).line.text == "No idea.")
  }

  @Test func aQuestionThatAsksForSomethingNewIsNotSaidBack() throws {
    var play = try Play(Self.sheet)
    _ = play.say("how did they tell you?", .openQuestion)
    #expect(play.say("whose idea was that?", .openQuestion).line.text == "No idea.")
  }
}
