import Conversation

/// The first half of an answer: how the partner takes the way something was said.
extension Answer {
  /// A reaction that a reply brings about.
  struct Felt {
    var reaction: Int
    /// The move that brought it about; `nil` for a distortion.
    var move: Move?
    /// Tenths.
    var trust: Int
    var distress: Int
    var hurts: Bool
    /// What decides whose line is said: what is unkind before all else, then the strongest effect, and of
    /// equals what hurts.
    var weight: Int
  }

  /// Lets every move of the reply work on trust and distress, once a reaction.
  mutating func feel() {
    cue.accurate = judgeNamedFeeling()
    for move in moves.moves where move != .repair || state.isHurt {
      let matching = director.reactionsByMove[move.index]
      if isWelcomeAdvice(move) {
        let asked = matching.filter { scenario.reactions[$0].when.wantsNow == .ideas }
        let harmless = matching.filter {
          scenario.reactions[$0].trust >= 0 && scenario.reactions[$0].distress <= 0
        }
        if let best = best(of: asked, move: move) ?? best(of: harmless, move: move) {
          addFelt(best, move: move)
        }
      } else if let best = best(of: matching, move: move) {
        addFelt(best, move: move)
      }
    }
    for distortion in distortions {
      let matching = scenario.reactions.indices.filter {
        scenario.reactions[$0].to == .distortion(distortion)
      }
      if let best = best(of: matching, move: nil) { addFelt(best, move: nil) }
    }
    felt.sort { ($1.weight, $0.reaction) < ($0.weight, $1.reaction) }
    cue.felt = felt.map(\.reaction)
    let wasHurt = state.isHurt
    shiftByFelt()
    if moves.contains(.repair), wasHurt { state.isHurt = false }
    for reaction in felt.map({ scenario.reactions[$0.reaction] }) {
      if let wants = reaction.wantsNow { state.wantsNow = wants }
      takeUp(reaction.feels)
    }
  }

  /// Takes up what the partner said, or mends what was said badly.
  private var isParticular: Bool { cue.accurate == true || moves.meets(Self.particular) }

  private static let particular = MoveSet([
    .reflectContent, .reflectFeelingCause, .reflectMetaphor, .perspectiveImagine, .checkUnderstanding, .repair,
  ])

  /// What helps adds up; of what costs trust the worst counts, so that a clumsy sentence costs no more for being
  /// clumsy in two ways.
  private mutating func shiftByFelt() {
    var gain = 0
    var relief = 0
    var upset = 0
    var worst: Felt?
    for one in felt {
      gain += max(0, one.trust)
      relief += max(0, -one.distress)
      upset += max(0, one.distress)
      if one.trust < worst?.trust ?? 0 { worst = one }
    }
    let loss = min(Pace.mostLost, -(worst?.trust ?? 0))
    let trust = Pace.won(gain, at: state.trustTenths, isParticular: isParticular) - loss
    let mayEnd = worst.map { $0.move.map(Pace.mayEnd) ?? true } ?? true
    lostTrust = loss > 0 && trust < 0
    state.shift(
      trust: trust, distress: min(Pace.mostUpset, upset) - Pace.relieved(relief, at: state.distressTenths),
      leaving: mayEnd ? 0 : Pace.leftByClumsiness)
  }

  private mutating func addFelt(_ index: Int, move: Move?) {
    guard !felt.contains(where: { $0.reaction == index }) else { return }
    let reaction = scenario.reactions[index]
    let worth = worth(of: move)
    // What hurts does not wear off; what helps does.
    let trust = reaction.trust < 0 ? reaction.trust * 10 : winTrust(reaction.trust * worth, by: move)
    let distress = reaction.distress > 0 ? reaction.distress * 10 : reaction.distress * worth
    let hurts = reaction.trust < 0 || reaction.distress > 0
    let strength = 2 * abs(reaction.trust) + abs(reaction.distress)
    let isUnkind = move == .hostile || move?.dimension == .dismissingEmotions
    let weight = (isUnkind ? Self.unkindWeight : 0) + strength * 10 + (hurts ? 5 : 0) + reaction.to.specificity
    felt.append(
      Felt(reaction: index, move: move, trust: trust, distress: distress, hurts: hurts, weight: weight))
  }

  /// What is unkind is answered before all else.
  private static let unkindWeight = 1000

  /// Moves that ask for something that is no fact: the reaction to them is the answer.
  private static let waiting = MoveSet([.askNeeds, .askPermission, .checkUnderstanding])

  private func worth(of move: Move?) -> Int {
    guard let move else { return 10 }
    let ofDimension = move.dimension.flatMap { Target.dimension($0).index }.map { state.seen[$0] }
    return Pace.worth(times: state.seen[move.index], ofDimension: ofDimension)
  }

  private mutating func winTrust(_ gain: Int, by move: Move?) -> Int {
    guard gain > 0, let dimension = move?.dimension, let index = Dimension.allCases.firstIndex(of: dimension)
    else { return gain }
    let won = Pace.share(of: gain, by: dimension, after: state.trustWon[index])
    state.trustWon[index] += won
    return won
  }

  /// The most specific of the reactions that hold, the least recently used of equals.
  private mutating func best(of candidates: [Int], move: Move?) -> Int? {
    let holding = candidates.filter { holds(scenario.reactions[$0]) }
    func rank(_ index: Int) -> (Int, Int, Int) {
      let reaction = scenario.reactions[index]
      return (reaction.to.specificity, reaction.conditions, reaction.nth ?? 0)
    }
    guard let top = holding.map(rank).max(by: <) else { return nil }
    let equal = holding.filter { rank($0) == top }
    let oldest = equal.map { state.reactionUsed[$0] }.min() ?? 0
    let tied = equal.filter { state.reactionUsed[$0] == oldest }
    guard !tied.isEmpty else { return nil }
    let chosen = tied[state.random(below: tied.count)]
    state.reactionUsed[chosen] = state.turns
    return chosen
  }

  private func holds(_ reaction: Reaction) -> Bool {
    if let nth = reaction.nth {
      let times = reaction.to.index.map { state.seen[$0] } ?? state.turns
      if times < nth { return false }
    }
    if let after = reaction.after, !state.lastMoves.meets(after) { return false }
    if let accurate = reaction.accurate, cue.accurate != accurate { return false }
    return holds(reaction.when)
  }

  func holds(_ condition: Condition, ignoringTurns: Bool = false) -> Bool {
    (condition.trust?.holds(for: state.trust) ?? true)
      && (condition.distress?.holds(for: state.distress) ?? true)
      && (ignoringTurns || (condition.turns?.holds(for: state.turns) ?? true))
      && (condition.wantsNow.map { $0 == state.wantsNow } ?? true)
      && condition.milestones.allSatisfy { state.milestones.contains($0.id) }
      && !condition.unless.contains { state.milestones.contains($0.id) }
  }

  private func isWelcomeAdvice(_ move: Move) -> Bool {
    state.wantsNow == .ideas && move.dimension == .adviceGiving
  }

  private func judgeNamedFeeling() -> Bool? {
    guard moves.contains(.nameFeeling) || moves.contains(.reflectFeelingCause) else { return nil }
    let thesaurus = EmotionThesaurus.standard
    return thesaurus.isAccurate(thesaurus.emotions(in: remark.tokens), felt: state.feels)
  }

  /// Every third question in a row with nothing else in it is one too many. What follows up on an answer
  /// shows that it was heard, and an open question after a kind word gives room: neither counts. Returns
  /// whether it was too many.
  mutating func feelInterrogated(by plan: Plan) -> Bool {
    let isFollowUp = plan.option?.rank == 4
    let wasKind =
      state.lastMoves.contains(.validatingEmotions) || state.lastMoves.contains(.demonstratingUnderstanding)
    let isTender = moves.contains(.openQuestion) && wasKind
    let isOneMore = isOnlyQuestion && !isTender
    // Whether it is that question matters only where it would be one too many.
    let isLate = state.questionsInARow + 1 >= Pace.questionsInARow
    guard isOneMore, !(isLate && SafetyQuestion.isAsked(in: remark)) else {
      state.questionsInARow = 0
      return false
    }
    guard !isFollowUp else { return false }
    state.questionsInARow += 1
    guard state.questionsInARow % Pace.questionsInARow == 0 else { return false }
    state.shift(trust: -Pace.costOfInterrogation, distress: 0, leaving: Pace.leftByClumsiness)
    lostTrust = true
    react(to: .interrogation)
    return true
  }

  /// Told that it is too many, and asked the next: the answers get short.
  var isCurt: Bool { isOnlyQuestion && state.questionsInARow > Pace.questionsInARow }

  // MARK: Saying it

  mutating func react(to edge: Edge) {
    cue.edge = edge
    reactionLine = line(from: script.pools(for: edge))
  }

  /// `answered`: a question gets its answer, so that a bare question needs no reaction. `content`: something
  /// will be told, so that a question of their own would be in its way.
  mutating func sayReaction(answered: Bool, content: Bool) {
    guard reactionLine == nil else { return }
    let isBareQuestion = moves.isSubset(of: Self.plainQuestions)
    // "I'm sorry. What do you need?" waits for an answer to the second.
    let owed = content || !remark.asks ? [] : felt.filter { $0.move.map(Self.waiting.contains) ?? false }
    let isHurt = felt.first.map { $0.weight >= Self.unkindWeight } ?? false
    for one in isHurt ? felt : owed + felt where !(answered && isBareQuestion && !one.hurts) {
      // "Hi. Are you all right?" wants to know that, more than to be greeted.
      if one.move == .social, signs.contains(.howAreYou), !answered { continue }
      guard let (reaction, line) = freshLine(for: one, quietly: content) else { continue }
      cue.reaction = reaction
      cue.to = scenario.reactions[reaction].to
      reactionLine = line
      break
    }
    if reactionLine == nil {
      reactionLine = plainReaction(answered: answered, isBareQuestion: isBareQuestion)
    }
  }

  /// A line of the reaction; once those are used up, one of what answers the move more generally.
  private mutating func freshLine(for one: Felt, quietly: Bool) -> (reaction: Int, line: Int)? {
    let pool = script.reactions[one.reaction][band]
    let quiet = quietly ? pool.filter { script.line($0).expects == nil } : pool
    if let line = fresh(quiet) ?? fresh(pool) { return (one.reaction, line) }
    guard let move = one.move else { return nil }
    let specificity = scenario.reactions[one.reaction].to.specificity
    for index in director.reactionsByMove[move.index] {
      let general = scenario.reactions[index]
      guard general.to.specificity < specificity, holds(general),
        !isWelcomeAdvice(move) || general.when.wantsNow == .ideas,
        let line = fresh(script.reactions[index][band])
      else { continue }
      return (index, line)
    }
    return nil
  }

  private mutating func plainReaction(answered: Bool, isBareQuestion: Bool) -> Int? {
    if moves.isUnkind { return fresh(script.stung) }
    if state.wantsNow == .ideas, moves.contains(.adviceGiving) { return fresh(script.considering) }
    if signs.contains(.howAreYou), !answered { return fresh(script.howAreYou[band]) }
    if answered || isBareQuestion && remark.asks { return nil }
    let line = fresh(script.anything[band])
    if line != nil { cue.to = .anything }
    return line
  }
}
