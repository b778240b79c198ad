import Conversation
import RolePlay
import Testing

@testable import LanguageModel

@Suite struct LineCheckTests {
  /// A scene in which nothing in particular has to be said.
  private func scene() throws -> PartnerScene { try Scenes.after("Do you like the sea?") }

  @Test(arguments: [
    "Yeah.", "I don't know. I keep going over it.", "You should have seen the faces.",
    "I did everything they asked me to.",
    "God, no. I sat on the back stairs with my sandwich like a child.", "“Quick sync,” they called it. I laughed.",
    "It's just me. Boring old Dana.", "You think I'm making a fuss?", "Mm. Not really.",
  ])
  func passesWhatAPersonSays(_ line: String) throws {
    #expect(LineCheck(try scene()).fault(in: line) == nil)
  }

  @Test(
    arguments: [
      ("", .empty), ("…", .empty), (String(repeating: "I went home and then ", count: 20), .tooLong),
      ("Dana sighs and looks at the floor.", .notFirstPerson), ("Well, Dana is upset about it.", .notFirstPerson),
      ("You should talk to someone about this.", .givesAdvice), ("Have you tried writing it down?", .givesAdvice),
      ("Why don't you take a walk?", .givesAdvice), ("It's important to rest.", .givesAdvice),
      ("As an AI, I cannot feel that.", .assistantTalk), ("How can I help you today?", .assistantTalk),
      ("I'm here for you.", .assistantTalk), ("Thank you for sharing that with me.", .assistantTalk),
      ("I’m here to listen.", .assistantTalk), ("I'm so sorry you're going through this.", .comfortsTheLearner),
      ("How are you feeling about that?", .comfortsTheLearner), ("Это очень тяжело для меня.", .notEnglish),
      ("Das ist wirklich sehr schwer für mich gewesen gestern.", .notEnglish),
      ("The DIRECTION says I am wary.", .showsPrompt),
      ("I like you, OTHER.", .showsPrompt),
      ("The joke comes first and the true thing after it.", .showsPrompt),
      ("Oh no, Dana. That's awful.", .notFirstPerson),
      ("Do you like the sea?", .echoesTheLearner),
      ("Here's the line: I am sad.", .showsPrompt), ("They gave it to Owen.", .leaks(fact: "")),
      ("I take my dad to physio at four.", .leaks(fact: "")),
      (
        "I didn't get it. The promotion. Everyone's being very kind and I'd quite like to throw something.",
        .repeatsItself
      ),
    ] as [(String, LineFault)])
  func refuses(_ line: String, _ fault: LineFault) throws {
    #expect(LineCheck(try scene()).fault(in: line)?.id == fault.id)
  }

  @Test func asksForWhatHasToBeTold() throws {
    let check = LineCheck(try Scenes.after("Which role was it?"))
    #expect(check.fault(in: "I'd rather look out of the window.") == .missesPoint)
    #expect(check.fault(in: "Running the support desk. What I do anyway, without the money.") == nil)
  }

  @Test func doesNotHearTheScriptQuoted() throws {
    var scene = try Scenes.after("Which role was it?")
    scene.step.line.text = "Support Manager. The whole desk, eleven people."
    let check = LineCheck(scene)
    #expect(check.fault(in: "What is \"the whole desk, eleven people\"? Support?") == .showsPrompt)
    #expect(check.fault(in: "Support. \"The desk\", as they say. Eleven people.") == nil)
  }

  @Test func forgivesWhatTheLearnerHasSaidFirst() throws {
    let scene = try Scenes.after("I heard they gave it to Owen.", "Do you like the sea?")
    #expect(LineCheck(scene).fault(in: "Owen can't even swim.") != .leaks(fact: "owen"))
  }

  /// What the sheets' own writers wrote is the best measure of what is refused without reason.
  @Test(arguments: Scenes.ids)
  func letsTheScriptThrough(_ id: String) throws {
    let sheet = try Scenes.sheet(id)
    let scenes = Bot.allCases.flatMap { bot in Scenes.played(bot, sheet) }
    let refused = scenes.compactMap { scene -> (String, LineFault)? in
      let fault = LineCheck(scene).fault(in: scene.step.line.text)
      return fault.map { (scene.step.line.text, $0) }
    }.filter { $0.1 != .repeatsItself && $0.1 != .empty }
    #expect(refused.count * 50 <= scenes.count, "\(refused.count) of \(scenes.count): \(refused.prefix(12))")
  }
}
