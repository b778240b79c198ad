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

  @Test func aQuestionThatAsksForSomethingNewIsNotSaidBack() throws {
    var play = try Play(Self.sheet)
    _ = play.say("how did they tell you?", .openQuestion)
    #expect(play.say("whose car park was it?", .openQuestion).line.text == "No idea.")
  }
}
