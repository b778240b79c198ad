import Coach
import Conversation
import RolePlay

/// A conversation that a writer has with a scenario, which can be played again when the scenario changes.
struct TriedConversation {
  private(set) var director: Director
  private(set) var step: Step
  private(set) var replies: [String] = []
  private let seed: UInt32

  init(_ scenario: Scenario, seed: UInt32) {
    director = Director(scenario)
    self.seed = seed
    step = director.open(seed: seed)
  }

  /// Takes the next reply; `step` is the partner's answer to it.
  /// - Returns: what the coach read in it.
  mutating func answer(_ reply: String) -> Reading {
    let reading = Coach.standard.read(reply, after: step.line.text)
    step = director.step(step.state, reply: reply, reading: reading)
    replies.append(reply)
    return reading
  }

  /// Goes on with another version of the scenario: the replies so far are answered anew, up to an ending.
  mutating func change(to scenario: Scenario) {
    var anew = TriedConversation(scenario, seed: seed)
    for reply in replies where anew.step.ending == nil { _ = anew.answer(reply) }
    self = anew
  }
}
