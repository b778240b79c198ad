import Conversation
import RolePlay
import Testing

@Suite struct DirectorEndingTests {
  static let reactions = """
      - {to: anything, says: Mm.}
      - {to: sympathy, shift: {trust: +3, distress: -2}, says: Thanks.}
      - {to: minimize, shift: {trust: -3}, says: [Right., Okay.]}
    """
  static func sheet(_ endings: String, _ rest: String = "") -> String {
    Sheet.replacing("  - {id: long, when: {turns: \">=40\"}, says: \"I should go.\"}", with: endings)
      .replacing("  - {to: anything, says: [\"Mm.\", \"Yeah.\"]}", reactions) + rest
  }

  static func play(_ text: String, _ replies: [(String, Move)]) throws -> [Step] {
    let file = Sheet.load(text)
    #expect(file.problems.map(\.description) == [])
    let director = Director(try #require(file.scenario))
    return director.replay(replies.map { ($0.0, Play.reading(of: $0.0, [$0.1])) }, seed: 1)
  }

  @Test func milestoneAndBoundsReachAnEnding() throws {
    let text = Self.sheet(
      "  - {id: opened-up, when: {milestone: heard, distress: \"<=6\"}, says: I feel lighter.}",
      "milestones: {heard: {moves: [sympathy], trust: 6}}")
    let steps = try Self.play(text, [("so sorry", .sympathy)])
    #expect(steps.last?.ending == "opened-up")
    #expect(steps.last?.line.text == "I feel lighter.")
    #expect(steps.last?.state.milestones == ["heard"])
  }

  @Test func turnsWaitForAReplyThatAsksNothing() throws {
    let text = Self.sheet("  - {id: late, when: {turns: \">=2\"}, says: I should go.}")
    let steps = try Self.play(
      text,
      [("mm", .neutral), ("what happened?", .openQuestion), ("how so?", .openQuestion), ("right", .neutral)])
    #expect(steps.map(\.ending) == [nil, nil, nil, nil, "late"])
  }

  @Test func turnsDoNotWaitForEver() throws {
    let text = Self.sheet("  - {id: late, when: {turns: \">=2\"}, says: I should go.}")
    let steps = try Self.play(text, (0..<12).map { _ in ("what else?", .openQuestion) })
    #expect(steps.firstIndex { $0.ending != nil } == 6)
  }

  @Test func nobodyLeavesWhenAskedWhetherTheyAreSafe() throws {
    let text = Self.sheet("  - {id: late, when: {turns: \">=1\"}, says: I should go.}")
    let steps = try Self.play(text, (0..<9).map { _ in ("are you thinking of hurting yourself?", .closedQuestion) })
    #expect(steps.allSatisfy { $0.ending == nil && $0.cue.edge != .interrogation })
  }

  @Test func trustGoneEndsAtOnce() throws {
    let text = Self.sheet("  - {id: shut, when: {trust: \"<=0\"}, says: Forget it.}")
    let steps = try Self.play(text, [("just a job", .minimize), ("is that all?", .minimize)])
    #expect(steps.last?.ending == "shut")
  }

  @Test func endingsAreTriedInOrder() throws {
    let text = Self.sheet(
      "  - {id: one, when: {turns: \">=1\"}, says: One.}\n  - {id: two, when: {turns: \">=1\"}, says: Two.}")
    #expect(try Self.play(text, [("mm", .neutral)]).last?.ending == "one")
  }

  @Test func goodbyeLeadsToTheNearestEndingOrLeaves() throws {
    let text = Self.sheet("  - {id: late, when: {turns: \">=4\"}, says: I should go.}")
    let early = try Self.play(text, [("gotta go, bye", .social)])
    #expect(early.last?.ending == Director.left)
    #expect(early.last?.line.text.isEmpty == false)
    let late = try Self.play(text, [("mm", .neutral), ("ok bye", .social)])
    #expect(late.last?.ending == "late")
  }

  @Test func secondInsultEndsIt() throws {
    let text = Self.sheet("  - {id: shut, when: {trust: \"<=0\"}, says: Forget it.}")
    let steps = try Self.play(text, [("you are pathetic", .hostile), ("fuck you", .hostile)])
    #expect(steps[1].ending == nil)
    #expect(steps[1].state.trust == 2)
    #expect(steps[2].ending == "shut")
    let bare = try Self.play(Sheet.minimal, [("you're an idiot", .hostile), ("shut up", .hostile)])
    #expect(bare.last?.ending == Director.left)
  }

  @Test func afterTheEndNothingIsAdded() throws {
    let text = Self.sheet("  - {id: late, when: {turns: \">=1\"}, says: I should go.}")
    let steps = try Self.play(text, [("mm", .neutral), ("wait", .neutral)])
    #expect(steps[2].ending == "late")
    #expect(steps[2].state.turns == 1)
  }
}
