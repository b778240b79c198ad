public import Conversation

/// Runs the plays that a sheet carries. Moves are pinned by `as:`, so that a change of the coach does not
/// change the outcome.
public enum ScenarioTests {
  /// Something that did not come out as the sheet says it should.
  public struct Failure: Sendable, Equatable, CustomStringConvertible {
    public var path: String
    /// From 1: where the step stands.
    public var line: Int
    public var column: Int
    /// Of the test.
    public var name: String
    /// What was expected, what came instead, and what the partner said.
    public var message: String

    public var description: String { "\(path):\(line):\(column): “\(name)”: \(message)" }
  }

  /// Every failure of every test; a test goes on after a failure. `path` only names the file.
  public static func run(_ scenario: Scenario, path: String = "") -> [Failure] {
    run(scenario, path: path) { step, _ in pinned(step) }
  }

  /// The same with another reader of replies: with the coach itself it is the coach that is tested. The
  /// reader is given the step and what the partner said before it.
  public static func run(
    _ scenario: Scenario, path: String = "", reading: (ScenarioTestStep, String) -> Reading
  ) -> [Failure] {
    let director = Director(scenario)
    var failures: [Failure] = []
    for test in scenario.tests {
      var last = director.open(seed: 1)
      for step in test.play {
        let next = director.step(
          last.state, reply: step.you, reading: reading(step, last.line.text), about: step.about)
        for message in unmet(step.expect, by: next, in: scenario) {
          failures.append(
            Failure(path: path, line: step.at.line, column: step.at.column, name: test.name, message: message)
          )
        }
        last = next
      }
    }
    return failures
  }

  /// The reading that a step pins: the whole reply as one clause.
  static func pinned(_ step: ScenarioTestStep) -> Reading {
    Reading(clauses: [
      Clause(
        range: 0..<step.you.unicodeScalars.count, text: step.you,
        moves: step.moves.map { TaggedMove($0, confidence: 1) })
    ])
  }

  private static func unmet(_ expect: Expectation, by step: Step, in scenario: Scenario) -> [String] {
    var unmet: [String] = []
    func check(_ holds: Bool, _ what: String) {
      guard !holds else { return }
      unmet.append(
        "should \(what), but: \(step.cue.summary), trust \(step.state.trust), distress "
          + "\(step.state.distress); said “\(step.line.text)”")
    }
    if let fact = expect.tells?.id {
      // A beat that tells a fact tells it too.
      let tellsByBeat = toldByBeat(step.cue.content, in: scenario) == fact
      check(step.cue.content == .tells(fact) || tellsByBeat, "tell \(fact)")
    }
    if let fact = expect.guards?.id { check(step.cue.content == .guards(fact), "guard \(fact)") }
    if let claim = expect.corrects?.id {
      let claims = scenario.corrections.first { $0.claims.contains(claim) }?.claims.first ?? claim
      check(step.cue.content == .corrects(claims), "correct “\(claim)”")
    }
    if let target = expect.reaction {
      let felt = step.cue.felt.map { scenario.reactions[$0].to }
      check(step.cue.to == target || felt.contains(target), "react to \(target.id)")
    }
    if let edge = expect.edge {
      let isUnknown = [.unknownQuestion, .noMore, .unknownGuess].contains(edge) && step.cue.content == .unknownQuestion
      check(step.cue.edge == edge || isUnknown, "answer as to \(edge.rawValue)")
    }
    if let ending = expect.ending?.id { check(step.ending == ending, "end with \(ending)") }
    if let milestone = expect.milestone?.id {
      check(step.state.milestones.contains(milestone), "have reached \(milestone)")
    }
    if let bound = expect.trust {
      check(bound.holds(for: step.state.trust), "have trust \(bound.comparison.rawValue)\(bound.value)")
    }
    if let bound = expect.distress {
      check(bound.holds(for: step.state.distress), "have distress \(bound.comparison.rawValue)\(bound.value)")
    }
    if let part = expect.says {
      check(step.line.text.lowercased().contains(part.lowercased()), "say “\(part)”")
    }
    return unmet
  }

  private static func toldByBeat(_ content: Cue.Content, in scenario: Scenario) -> String? {
    guard case .beat(let index) = content else { return nil }
    return scenario.beats[index].fact?.id
  }
}
