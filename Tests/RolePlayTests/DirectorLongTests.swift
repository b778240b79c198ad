import Conversation
import Foundation
import RolePlay
import Testing

@Suite struct DirectorLongTests {
  static let replies: [(String, [Move])] = [
    ("damn", [.neutral]), ("that's rough, sorry", [.sympathy]), ("who got it?", [.closedQuestion]),
    ("you should call them", [.adviceDirective]), ("", []), ("it's just a job", [.minimize]),
    ("what's your favourite colour?", [.closedQuestion]), ("I see. And then?", [.minimalEncourager]),
    ("asdfghjkl", [.unreadable]), ("when I lost mine I cried", [.selfStory]), ("lol", [.brushOff]),
  ]

  static func play(_ turns: Int, seed: UInt32) throws -> [Step] {
    let text =
      Sheet.minimal.replacing("turns: \">=40\"", "turns: \">=1000\"") + "beats: [One., Two., Three.]\n"
    let director = Director(try #require(Sheet.load(text).scenario))
    return director.replay(
      (0..<turns).map {
        let (reply, moves) = replies[$0 % replies.count]
        return (reply, Play.reading(of: reply, moves))
      }, seed: seed)
  }

  @Test func sameSeedSameConversation() throws {
    #expect(try Self.play(40, seed: 5) == Self.play(40, seed: 5))
    #expect(try Self.play(40, seed: 5).map(\.line.text) != Self.play(40, seed: 6).map(\.line.text))
  }

  @Test func stepsGoOnFromAStoredState() throws {
    let steps = try Self.play(20, seed: 2)
    let stored = try JSONEncoder().encode(steps[10].state)
    #expect(try JSONDecoder().decode(PartnerState.self, from: stored) == steps[10].state)
  }

  @Test func overTwoHundredTurnsNothingIsEmptyOrSaidTwiceRunning() throws {
    let steps = try Self.play(200, seed: 3)
    #expect(steps.count == 201)
    #expect(steps.allSatisfy { !$0.line.text.isEmpty && $0.ending == nil })
    for (a, b) in zip(steps, steps.dropFirst()) { #expect(a.line.text != b.line.text) }
  }

  @Test func noLineTwiceWhileAnotherIsLeft() throws {
    let director = Director(try #require(Sheet.load(Sheet.minimal).scenario))
    let mm = Play.reading(of: "mm", [.neutral])
    let steps = director.replay(Array(repeating: ("mm", mm), count: 25), seed: 4)
    #expect(Set(steps.map(\.line.text)).count == steps.count)
  }

  @Test func aLongConversationStaysSmall() throws {
    let steps = try Self.play(200, seed: 3)
    let early = try JSONEncoder().encode(steps[20].state).count
    let late = try JSONEncoder().encode(steps[200].state).count
    #expect(late < early * 2)
  }

  /// What a step costs does not grow: the median of the last fifty against that of the first.
  @Test(arguments: ShippedScenariosTests.paths) func aLateStepTakesNoLongerThanAnEarlyOne(_ path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var scenario = try #require(ScenarioFile(text: text, path: path).scenario)
    scenario.endings = []
    let director = Director(scenario)
    var state = director.open(seed: 9).state
    let sizeAtFirst = try JSONEncoder().encode(state).count
    var times: [Duration] = []
    for turn in 0..<200 {
      // Every seventh reply keeps the trust from running out.
      let (reply, moves) = turn % 7 == 6 ? ("So it all came at once.", [.reflectContent]) : Self.replies[turn % 3]
      let reading = Play.reading(of: reply, moves)
      times.append(ContinuousClock().measure { state = director.step(state, reply: reply, reading: reading).state })
    }
    #expect(state.turns == 200)
    let early = times[..<50].sorted()[25]
    let late = times[150...].sorted()[25]
    #expect(late < early * 3)
    // Facts told and feelings are named in a state; beyond them it holds numbers, one for each line.
    #expect(try JSONEncoder().encode(state).count < sizeAtFirst * 3)
  }

  @Test func moodIsToldInWords() throws {
    let step = try Self.play(0, seed: 1)[0]
    #expect(step.line.mood == Mood(trust: "wary", distress: "raw"))
    #expect(step.line.text == "I lost the contract.")
  }
}
