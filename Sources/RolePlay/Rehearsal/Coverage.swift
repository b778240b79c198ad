/// How often each part of a sheet came up, by its place in the sheet.
public struct Coverage: Sendable, Equatable {
  /// Reactions that a reply brought about, whether or not their line was said, and those whose line was.
  public internal(set) var reactions: [Int]
  public internal(set) var facts: [Int]
  /// How often each fact was asked for too early.
  public internal(set) var guards: [Int]
  /// By fact and follow-up.
  public internal(set) var followUps: [[Int]]
  public internal(set) var corrections: [Int]
  public internal(set) var beats: [Int]
  public internal(set) var endings: [Int]
  public internal(set) var replies = 0
  public internal(set) var unknownQuestions = 0
  /// By place in the line book.
  var lines: [Int]

  init(_ director: Director) {
    let scenario = director.scenario
    reactions = Array(repeating: 0, count: scenario.reactions.count)
    facts = Array(repeating: 0, count: scenario.facts.count)
    guards = facts
    followUps = scenario.facts.map { Array(repeating: 0, count: $0.then.count) }
    corrections = Array(repeating: 0, count: scenario.corrections.count)
    beats = Array(repeating: 0, count: scenario.beats.count)
    endings = Array(repeating: 0, count: scenario.endings.count)
    lines = Array(repeating: 0, count: director.script.book.lines.count)
  }

  /// An opening has no reply before it.
  mutating func count(opening: Step) {
    for place in opening.state.lastLines { lines[place] += 1 }
  }

  mutating func count(_ step: Step, after before: PartnerState, in scenario: Scenario) {
    replies += 1
    for reaction in Set(step.cue.felt + [step.cue.reaction].compactMap(\.self)) { reactions[reaction] += 1 }
    for place in step.state.lastLines { lines[place] += 1 }
    for id in step.state.told.dropFirst(before.told.count) {
      if let fact = scenario.facts.firstIndex(where: { $0.id == id }) { facts[fact] += 1 }
    }
    for content in step.cue.contents { count(content, in: scenario) }
  }

  private mutating func count(_ content: Cue.Content, in scenario: Scenario) {
    switch content {
    case .guards(let id):
      if let fact = scenario.facts.firstIndex(where: { $0.id == id }) { guards[fact] += 1 }
    case .then(let id, let ask):
      guard let fact = scenario.facts.firstIndex(where: { $0.id == id }),
        let place = scenario.facts[fact].then.firstIndex(where: { $0.ask == ask })
      else { return }
      followUps[fact][place] += 1
    case .corrects(let claim):
      if let place = scenario.corrections.firstIndex(where: { $0.claims.first == claim }) {
        corrections[place] += 1
      }
    case .beat(let place): beats[place] += 1
    case .unknownQuestion: unknownQuestions += 1
    case .ending(let id):
      if let place = scenario.endings.firstIndex(where: { $0.id == id }) { endings[place] += 1 }
    default: break
    }
  }
}
