import Conversation

/// What has to hold for every answer.
struct Watch: Sendable {
  private let director: Director
  /// The pools that each line stands in.
  private let poolsOfLine: [[[Int]]]

  init(_ director: Director) {
    self.director = director
    var pools = [[[Int]]](repeating: [], count: director.script.book.lines.count)
    for pool in director.script.pools {
      for place in pool where !pools[place].contains(pool) { pools[place].append(pool) }
    }
    poolsOfLine = pools
  }

  func broken(by step: Step, to reply: ScriptedReply, after before: PartnerState) -> [String] {
    var broken: [String] = []
    let said = step.state.lastLines
    if !step.line.text.contains(where: \.isLetter) { broken.append("an empty answer") }
    let isUnkind = MoveSet(reply.moves).isUnkind
    for place in said where before.lineUsed[place] > 0 && !isUnkind {
      let isUsedUp = poolsOfLine[place].contains { pool in pool.allSatisfy { before.lineUsed[$0] > 0 } }
      if !isUsedUp { broken.append("a line twice while another is left: “\(director.script.line(place).text)”") }
    }
    let trust = max(before.trust, step.state.trust)
    for id in step.state.told.dropFirst(before.told.count) {
      if let fact = director.scenario.fact(id), fact.trust > trust {
        broken.append("\(id) told with trust \(trust), below \(fact.trust)")
      }
    }
    if isUnkind, said.contains(where: director.script.thanking.contains) {
      broken.append("thanks for something unkind")
    }
    let isInRange = Scale.range.contains(step.state.trust) && Scale.range.contains(step.state.distress)
    if !isInRange || step.state.feels.count > 4 { broken.append("a state out of range") }
    return broken
  }
}
