import Conversation

/// Milestones, endings, and the answers that are whole by themselves.
extension Answer {
  mutating func noteMilestones() {
    for milestone in scenario.milestones where !state.milestones.contains(milestone.id) {
      let isReached =
        state.told.count >= milestone.facts && (milestone.trust?.holds(for: state.trust) ?? true)
        && (milestone.distress?.holds(for: state.distress) ?? true)
        && milestone.moves.allSatisfy { target in target.index.map { state.seen[$0] > 0 } ?? true }
      if isReached { state.milestones.append(milestone.id) }
    }
  }

  /// The first ending whose conditions hold. One about lost trust answers a reply that lost some; the others
  /// wait until the learner has had their answer, and one that counts turns for a reply that asks nothing, though
  /// not for ever.
  func dueEnding(owesAnswer: Bool) -> Int? {
    scenario.endings.firstIndex { ending in
      guard holds(ending.when) else { return false }
      if ending.isLossOfTrust { return lostTrust }
      guard let turns = ending.when.turns else { return !owesAnswer }
      if !owesAnswer, !remark.asks { return true }
      return state.turns >= turns.value + Pace.patience && !SafetyQuestion.isAsked(in: remark)
    }
  }

  mutating func end(with index: Int) -> Step {
    let ending = scenario.endings[index]
    state.ending = ending.id
    cue.content = .ending(ending.id)
    takeUp(ending.feels)
    reactionLine = nil
    contentText = nil
    contentLine = line(from: [script.endings[index], script.pools(for: .goodbye).flatMap { $0 }])
    return finish()
  }

  // MARK: Edges

  /// The answer to what leaves nothing else to answer; `nil` for an edge that is only part of a reply.
  mutating func answerWhole(_ edge: Edge) -> Step? {
    cue.edge = edge
    switch edge {
    case .silence, .gibberish, .otherLanguage, .areYouABot, .instructions:
      reactionLine = line(from: script.pools(for: edge))
      return finish()
    case .goodbye:
      return leave()
    case .insult:
      return takeInsult()
    default:
      cue.edge = nil
      return nil
    }
  }

  /// The nearest ending: one that only lacks up to half of its turns; else the learner has left.
  private mutating func leave() -> Step {
    noteMilestones()
    let near = scenario.endings.firstIndex { ending in
      guard holds(ending.when, ignoringTurns: true), !ending.isLossOfTrust || lostTrust else { return false }
      guard let turns = ending.when.turns, turns.comparison == .atLeast || turns.comparison == .above else {
        return true
      }
      return state.turns * 2 >= turns.value
    }
    if let near { return end(with: near) }
    state.ending = Director.left
    cue.content = .ending(Director.left)
    contentLine = line(from: script.pools(for: .goodbye))
    return finish()
  }

  /// Trust goes by three; the second insult ends it.
  private mutating func takeInsult() -> Step {
    state.insults += 1
    state.shift(trust: -30, distress: 10)
    lostTrust = true
    takeUp([Feeling(emotion: "hurt", strength: 6, because: "you were spoken to like that")])
    if state.insults >= 2 {
      state.trustTenths = 0
      if let index = scenario.endings.firstIndex(where: { $0.isLossOfTrust && holds($0.when) }) {
        return end(with: index)
      }
      state.ending = Director.left
      cue.content = .ending(Director.left)
      contentLine = line(from: [script.leaving])
    } else if let index = dueEnding(owesAnswer: true) {
      return end(with: index)
    }
    let own = director.reactionsByMove[Move.hostile.index].map { script.reactions[$0][band] }
    reactionLine = line(from: own + script.pools(for: .insult))
    return finish()
  }

  // MARK: Expected answers

  /// The partner asked something; this is what they make of the answer. `nil` where it is none.
  mutating func answer(to expects: Expects) -> Step? {
    guard !remark.asks, remark.wordCount <= 12, let kind = expectedKind else { return nil }
    let text: String?
    switch kind {
    case "yes": text = expects.yes
    case "no": text = expects.no
    default: text = expects.dodge
    }
    guard let text else { return nil }
    noteMilestones()
    if let ending = dueEnding(owesAnswer: true) { return end(with: ending) }
    cue.content = .expected(kind)
    reactionLine = nil
    return finish(text: text)
  }

  private var expectedKind: String? {
    // "I don't know" begins like a no.
    if signs.contains(.dodge) { return "dodge" }
    if signs.contains(.no) { return "no" }
    if signs.contains(.yes) { return "yes" }
    // A short reply that does nothing for the partner steps around the question.
    return remark.wordCount <= 6 && moves.moves.allSatisfy { $0.dimension?.isWanted != true } ? "dodge" : nil
  }
}
