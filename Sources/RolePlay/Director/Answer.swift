import Conversation
import English

/// The making of one answer. It starts from the state before the reply and works on a copy.
struct Answer {
  let director: Director
  let reply: String
  let moves: MoveSet
  let distortions: [Distortion]
  let heard: Heard
  let lastSaid: LastSaid

  var state: PartnerState
  var cue = Cue()
  /// The reaction, as a place in the line book.
  var reactionLine: Int?
  var contentLine: Int?
  /// Said in place of the whole line of content.
  var contentText: String?
  /// The answer to a second question.
  var secondLine: Int?
  /// Nothing new is asked: the partner's words come back, or were not understood.
  var returned: Edge?
  /// Something in this reply cost trust.
  var lostTrust = false
  /// What the answer shows of the partner's feelings; the state's where it is empty.
  var feels: [Feeling] = []
  /// Reactions to this reply with what each does, strongest first.
  var felt: [Felt] = []

  var scenario: Scenario { director.scenario }
  var remark: Remark { heard.remark }
  var signs: [EdgePhrases.Sign] { heard.signs }
  var script: Script { director.script }
  var band: Band { Band(state.distress) }

  init(director: Director, state: PartnerState, reply: String, heard: Heard, reading: Reading) {
    self.director = director
    self.reply = reply
    self.heard = heard
    self.state = state
    lastSaid = LastSaid(state.lastLines.map { director.script.line($0).text })
    moves = MoveSet(reading.moves)
    distortions = reading.distortions.filter { $0.severity >= 0.5 }.map(\.distortion)
    returned = findsReturned()
  }

  mutating func make() -> Step {
    guard state.ending == nil else { return afterTheEnd() }
    state.turns += 1
    count()
    let pending = state.pending
    state.pending = nil
    let edge = director.edges.edge(of: reply, remark: remark, signs: signs, moves: moves, state: state)
    if let edge, let step = answerWhole(edge) { return step }
    feel()
    if let pending, let step = answer(to: pending) { return step }
    var plan = findAnswer()
    // Trust that was lost by asking may keep back what was asked for.
    if feelInterrogated(by: plan) { plan = findAnswer() }
    noteMilestones()
    if let ending = dueEnding(owesAnswer: plan.isOwed) { return end(with: ending) }
    if let edge = edge ?? (plan.option == nil ? returned : nil) { react(to: edge) }
    keepFromContradicting(&plan)
    sayReaction(answered: plan.isOwed, content: plan.option != nil)
    sayContent(plan)
    sayFiller()
    noteMilestones()
    return finish()
  }

  /// The two parts as one line, and the state after them.
  mutating func finish(text: String? = nil) -> Step {
    let parts = [reactionLine, contentLine, secondLine].compactMap { $0 }
    for place in parts { use(place) }
    state.lastMoves = moves
    state.lastLines = parts
    let said = [
      reactionLine.map { script.line($0).text }, contentText ?? contentLine.map { script.line($0).text },
      secondLine.map { script.line($0).text },
    ]
    let spoken = text ?? said.compactMap(\.self).joined(separator: " ")
    let shown = feels.isEmpty ? state.feels : feels
    return Step(
      state: state, line: director.line(spoken, in: state, feels: shown), ending: state.ending, cue: cue)
  }

  /// "Yes, that's it" before setting them right, or before "I don't know", would be taken back in the same breath.
  private mutating func keepFromContradicting(_ plan: inout Plan) {
    if isAgreedTo, plan.unknown == .unknownGuess {
      // A guess that was understood as one is answered by the agreeing.
      plan.unknown = nil
      plan.isOwed = false
      return
    }
    if plan.option?.rank == 5 || isAgreedTo && namesUnknownNumber {
      felt.removeAll { $0.move.map(Self.agreedTo.contains) ?? false }
    } else if plan.unknown != nil {
      // "Oh, that." promises something as well.
      felt.removeAll { one in
        one.move.map { Self.agreedTo.contains($0) || $0.dimension == .encouragingElaboration } ?? false && !one.hurts
      }
    }
  }

  /// Whether it says a number that has not been said: it may be wrong.
  private var namesUnknownNumber: Bool {
    let named = remark.sentences.filter { !$0.isAboutSelf }.flatMap { Numerals.values(in: $0.words) }
    return !named.isEmpty && !numbersSaid.isSuperset(of: named)
  }

  /// Whether what the reply says of them is met with a yes.
  var isAgreedTo: Bool { felt.contains { $0.move.map(Self.agreedTo.contains) ?? false } }

  /// Moves that say how it is for the partner, so that the reaction says whether that is so.
  private static let agreedTo = MoveSet(
    Move.allCases.filter { $0.dimension == .demonstratingUnderstanding || $0 == .nameFeeling })

  private mutating func count() {
    for move in moves.moves { state.seen[move.index] += 1 }
    var shown = moves
    // Who only says that they understand has shown nothing yet.
    shown.remove(.claimUnderstanding)
    for dimension in Dimension.allCases where shown.contains(dimension) {
      if let index = Target.dimension(dimension).index { state.seen[index] += 1 }
    }
    for distortion in distortions {
      if let index = Target.distortion(distortion).index { state.seen[index] += 1 }
    }
  }

  /// Asks, and does nothing else that would count.
  var isOnlyQuestion: Bool {
    let asks = moves.contains(.openQuestion) || moves.contains(.closedQuestion) || remark.asks
    return asks && returned == nil && moves.isSubset(of: Self.plainQuestions) && !moves.contains(.inviteElaborate)
  }

  /// Moves that ask and do nothing else.
  static let plainQuestions = MoveSet([
    .openQuestion, .closedQuestion, .inviteElaborate, .minimalEncourager, .neutral,
  ])

  private mutating func afterTheEnd() -> Step {
    cue.content = .ending(state.ending ?? Director.left)
    return finish(text: "…")
  }
}
