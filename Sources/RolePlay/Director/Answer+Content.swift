import Conversation
import English

/// The second half of an answer: what the partner tells.
extension Answer {
  /// Whether the reply asks for nothing and pushes nothing, so that the partner may go on by themselves.
  var leavesRoom: Bool {
    let isPushy =
      moves.isUnkind || moves.contains(.selfOriented)
      || moves.contains(.adviceGiving)
        && state.wantsNow != .ideas
    if isPushy, !moves.contains(.openQuestion), !moves.contains(.inviteElaborate) { return false }
    // "Would ideas help?" is answered by the reaction to it.
    return !(moves.contains(.askNeeds) && reactionLine != nil)
  }

  /// What a sentence of the reply may be answered with.
  struct Option {
    var content: Cue.Content
    var pools: [[Int]]
    var score: Double
    var fact: Int?
    /// 5 for a correction, 4 for a follow-up, 3 for a fact told, 2 for a guard, 1 for a fact told before.
    var rank: Int
    /// The sentence asks, so that the learner waits for this.
    var isAsked = false

    /// What it was asked for, then what gives something, then how well it meets the words.
    fileprivate var weight: (Int, Int, Double) { (isAsked || rank == 5 ? 1 : 0, rank >= 3 ? 1 : 0, score) }
  }

  /// The content that a reply calls for.
  struct Plan {
    var option: Option?
    /// The answer to another question in the reply.
    var second: Option?
    /// The learner asked or claimed something, and will notice if it is passed over.
    var isOwed = false
    /// What kind of question it is that the sheet has no answer to.
    var unknown: Edge?
  }

  /// Finds what the reply asks for, claims or touches on.
  func findAnswer() -> Plan {
    var options: [Option] = []
    var unknown: Edge?
    for (sentence, (asks, lookup)) in zip(remark.sentences, heard.sentences) {
      if var option = option(for: lookup, of: sentence, asks: asks), option.score >= leastScore(asks: asks) {
        option.isAsked = asks
        options.append(option)
      } else if asks, returned == nil, !givesBack(sentence), isSpecific(lookup, sentence) {
        unknown = sentence.isDeclarative ? .unknownGuess : goesInto(sentence) ? .noMore : .unknownQuestion
      }
    }
    var plan = Plan()
    // A question that stands unanswered is not answered by what was said beside it.
    if unknown != nil, !isAnsweredByReaction {
      options.removeAll { !$0.isAsked && $0.rank < 4 && $0.score < Self.unmistakable }
    }
    guard let best = options.max(by: { $0.weight < $1.weight }) else {
      plan.unknown = isAnsweredByReaction ? nil : unknown
      plan.isOwed = plan.unknown != nil
      return plan
    }
    plan.option = best
    plan.isOwed = best.isAsked || best.rank > 3
    let others = options.filter {
      $0.rank >= 3 && ($0.isAsked || $0.rank == 5) && $0.fact != best.fact && $0.score >= Self.surelySecond
    }
    if best.rank >= 3, remark.wordCount <= Self.longestDoubleQuestion {
      plan.second = others.max { $0.weight < $1.weight }
    }
    return plan
  }

  /// "Are you all right?" is nearly the same as many a question, and asks how they are.
  private func leastScore(asks: Bool) -> Double { asks && signs.contains(.howAreYou) ? Self.surelyAnother : 0 }

  /// Longer replies get one answer: nobody answers a list.
  private static let longestDoubleQuestion = 30
  private static let surelySecond = 0.8
  private static let surelyAnother = 0.9
  private static let surelyClaimed = 0.8
  private static let surelyImplied = 0.6
  /// In small words alone: "take your time".
  private static let surelyRaised = 0.8
  private static let likelyNumber = 0.3
  /// As likely as the likeliest, or nearly.
  private static let rival = 0.6
  private static let unmistakable = 0.95

  private func option(for lookup: QuestionIndex.Lookup, of sentence: Sentence, asks: Bool) -> Option? {
    if let option = claim(lookup, of: sentence), !isEcho(sentence) { return option }
    if let option = followUp(lookup, of: sentence) { return option }
    if asks { return fact(lookup.facts, from: returned != nil ? Self.unmistakable : QuestionIndex.enough) }
    if sentence.isImplied { return fact(lookup.facts, from: Self.surelyImplied).flatMap { $0.rank >= 2 ? $0 : nil } }
    // A remark that only touches on a fact asks for nothing: it may bring the fact up, not what guards it.
    if let option = otherNumber(than: sentence, in: lookup) { return option }
    let enough =
      sentence.isAboutSelf ? Self.unmistakable : lookup.content == 0 ? Self.surelyRaised : QuestionIndex.enough
    guard touchesGently, !isWholeInItself, let option = fact(lookup.facts, from: enough), option.rank == 3,
      !isReserved(option),
      !isEcho(sentence)
    else { return nil }
    return option
  }

  /// A fact that gives another number than the sentence, and so corrects it: "so it was fifteen years" is not left
  /// standing, though it is less sure what was meant.
  private func otherNumber(than sentence: Sentence, in lookup: QuestionIndex.Lookup) -> Option? {
    let claimed = Numerals.values(in: sentence.words)
    // A number that they have said themselves is no wrong one.
    guard !claimed.isEmpty, !sentence.isAboutSelf, !numbersSaid.isSuperset(of: claimed),
      var option = fact(lookup.facts, from: Self.likelyNumber), option.rank != 2, let place = option.fact
    else { return nil }
    let known = numbers(in: script.facts[place].all + script.facts[place].again)
    guard !known.isEmpty, known.isDisjoint(with: claimed) else { return nil }
    option.rank = 5
    return option
  }

  /// The numbers in all that the partner has said.
  var numbersSaid: Set<Int> { numbers(in: state.lineUsed.indices.filter { state.lineUsed[$0] > 0 }) }

  private func numbers(in lines: [Int]) -> Set<Int> {
    Set(lines.flatMap { Numerals.values(in: words(of: script.line($0).text)) })
  }

  /// Said for its own sake, it brings nothing up: "that's a lot to carry", "take your time".
  private var isWholeInItself: Bool { !moves.isEmpty && moves.isSubset(of: Self.wholeInThemselves) }

  private static let cheering = MoveSet([.encourageCheer])
  private static let wholeInThemselves = MoveSet([
    .sympathy, .acknowledgeDifficulty, .validateFeeling, .permission, .nameFeeling, .affirmStrength, .presenceSupport,
    .perspectiveImagine, .claimUnderstanding, .minimalEncourager, .encourageCheer, .platitudeReassure, .social, .repair,
  ])

  /// Says what was found; else goes on of the partner's own accord, where there is room.
  mutating func sayContent(_ plan: Plan) {
    if let option = plan.option {
      contentLine = say(option)
      cue.content = option.content
      cue.score = option.score
      if let second = plan.second, !isCurt {
        secondLine = say(second)
        cue.also = second.content
      }
    } else if let unknown = plan.unknown {
      state.unknownQuestions += 1
      cue.content = .unknownQuestion
      contentLine = line(from: script.pools(for: unknown))
    } else if leavesRoom, !asksBack {
      sayBeat()
    }
  }

  /// The reaction is the partner's own question, which stands: nothing new may be laid on top of it.
  private var asksBack: Bool { reactionLine.map { script.line($0).expects != nil } ?? false }

  private mutating func say(_ option: Option) -> Int? {
    let said = line(from: option.pools)
    switch option.content {
    case .tells:
      guard let fact = option.fact else { break }
      if isCurt, let said, let short = script.short[said] {
        tellInShort(fact, short)
      } else {
        tell(fact)
      }
    case .again, .guards:
      state.currentFact = option.fact
      state.isCurrentTold = option.rank == 1
    default: break
    }
    return said
  }

  /// Only the first sentence: the rest can still be asked for.
  private mutating func tellInShort(_ fact: Int, _ text: String) {
    contentText = text
    cue.isShort = true
    state.currentFact = fact
    state.isCurrentTold = true
    takeUp(scenario.facts[fact].feels)
  }

  private mutating func tell(_ fact: Int) {
    let told = scenario.facts[fact]
    if !state.told.contains(told.id) { state.told.append(told.id) }
    state.currentFact = fact
    state.isCurrentTold = true
    takeUp(told.feels)
  }

  private func claim(_ lookup: QuestionIndex.Lookup, of sentence: Sentence) -> Option? {
    guard !sentence.isAboutSelf, let match = lookup.claim else { return nil }
    // "You've got this" claims nothing of what they have.
    if moves == Self.cheering, lookup.content == 0 { return nil }
    // A question about something true may hold the words of a claim.
    if sentence.isQuestion, let fact = lookup.facts.first, fact.score >= Self.surelyAnother { return nil }
    // "It's the small things that stick" claims nothing of a small company.
    if !sentence.isQuestion, match.score < Self.surelyClaimed { return nil }
    let correction = scenario.corrections[match.index]
    if SafetyQuestion.isAnswered(by: correction), !SafetyQuestion.isTouched(by: remark) { return nil }
    let pool = script.corrections[match.index]
    // Who says the right number has it right.
    let claimed = Numerals.values(in: sentence.words)
    if !claimed.isEmpty, numbers(in: pool).isSuperset(of: claimed) { return nil }
    // Said once it is known: what sounds like the claim again may be a question about it.
    let isSaid = pool.allSatisfy { state.lineUsed[$0] > 0 }
    if isSaid, let fact = lookup.facts.first, fact.score >= QuestionIndex.enough { return nil }
    return Option(
      content: .corrects(correction.claims.first ?? match.ask), pools: [pool], score: match.score, rank: 5)
  }

  private func followUp(_ lookup: QuestionIndex.Lookup, of sentence: Sentence) -> Option? {
    guard let fact = state.currentFact, lookup.count <= 8, sentence.isQuestion || lookup.count <= 4,
      state.isCurrentTold, let match = director.index.followUp(lookup, of: fact)
    else { return nil }
    // Another fact may be asked for in nearly the same words.
    if let other = lookup.facts.first, other.index != fact, other.score >= Self.surelyAnother, match.score < other.score
    {
      return nil
    }
    let pool = script.facts[fact].then[match.index]
    // Asked a second time there is nothing to add.
    guard pool.contains(where: { state.lineUsed[$0] == 0 }) else { return nil }
    return Option(
      content: .then(scenario.facts[fact].id, ask: match.ask), pools: [pool], score: match.score, fact: fact,
      rank: 4)
  }

  /// The best fact that can be told; else one to guard; else one told already.
  private func fact(_ matches: [QuestionIndex.Match], from enough: Double) -> Option? {
    guard let top = matches.first, top.score >= enough else { return nil }
    let rivals = matches.filter { top.score < 1 && $0.score >= Self.rival * top.score }
    let match = rivals.first { !isTold($0.index) } ?? top
    let fact = scenario.facts[match.index]
    let lines = script.facts[match.index]
    if isTold(match.index) {
      // Who comes back to it later asks for something else about it, if there is more.
      let isMeant = state.currentFact == match.index
      return Option(
        content: .again(fact.id),
        pools: isMeant
          ? [lines.again, lines.says[band], lines.all, script.again]
          : [lines.says[band], lines.again, lines.all, script.again],
        score: match.score, fact: match.index, rank: 1)
    }
    if state.trust >= fact.trust {
      return Option(
        content: .tells(fact.id), pools: [lines.says[band], lines.all], score: match.score,
        fact: match.index, rank: 3)
    }
    return Option(
      content: .guards(fact.id), pools: [lines.guards, script.guarded], score: match.score,
      fact: match.index, rank: 2)
  }

  /// Advice and what is unkind are not met with a story.
  private var touchesGently: Bool { leavesRoom && !moves.contains(.adviceGiving) }

  private func isReserved(_ option: Option) -> Bool {
    guard let fact = option.fact, director.onlyAsked.contains(fact) else { return false }
    return !SafetyQuestion.isTouched(by: remark)
  }

  private func isTold(_ fact: Int) -> Bool { state.told.contains(scenario.facts[fact].id) }

  /// Asks for something in particular, so that going on about something else would be no answer. "What
  /// happened?" and "how do you feel?" ask for whatever comes.
  private func isSpecific(_ lookup: QuestionIndex.Lookup, _ sentence: Sentence) -> Bool {
    if signs.contains(.howAreYou) || sentence.isInvitation || sentence.asksLeave { return false }
    return lookup.content >= 0.5 || sentence.asksForParticulars
  }

  /// Questions that are not for information: an offer, a check, advice in disguise.
  private var isAnsweredByReaction: Bool {
    moves.meets(Self.notForInformation) && !moves.contains(.openQuestion) && !moves.contains(.closedQuestion)
  }

  private static let notForInformation = MoveSet([
    .adviceQuestion, .adviceTentative, .adviceDirective, .askNeeds, .askPermission, .checkUnderstanding,
    .practicalOffer, .challengeDoubt, .criticizeBlame, .inviteElaborate, .minimize, .hostile,
  ])

  // MARK: Of the partner's own accord

  /// The next beat; after the last, a fact that nobody asked for and trust allows.
  mutating func sayBeat() {
    if let index = nextBeat() {
      let fact = director.factOfBeat[index]
      state.beatsSaid[index] = true
      contentLine = line(from: linesOfBeat(index))
      cue.content = .beat(index)
      state.currentFact = nil
      if let fact { tell(fact) }
      takeUp(scenario.beats[index].feels)
      return
    }
    for (index, fact) in scenario.facts.enumerated() where !isTold(index) && fact.trust <= state.trust {
      guard !director.onlyAsked.contains(index) else { continue }
      guard let line = fresh(script.facts[index].says[band]) else { continue }
      contentLine = line
      cue.content = .tells(fact.id)
      tell(index)
      return
    }
  }

  /// One about what the learner has just named, and not only said back; else the first ones tell the story in order, and the rest come by
  /// chance, so that no two conversations go the same way.
  private mutating func nextBeat() -> Int? {
    let ready = scenario.beats.indices.filter { isReady($0) }
    guard let first = ready.first else { return nil }
    let touched = director.subjects.beats(touchedBy: remark.tokens, except: lastSaid.stems)
    if let named = ready.first(where: touched.contains) { return named }
    return first < Pace.beatsInOrder ? first : ready[state.random(below: ready.count)]
  }

  private func isReady(_ beat: Int) -> Bool {
    guard !state.beatsSaid[beat], holds(scenario.beats[beat].when) else { return false }
    if let fact = director.factOfBeat[beat] {
      guard !isTold(fact), scenario.facts[fact].trust <= state.trust else { return false }
    }
    return linesOfBeat(beat).contains { pool in pool.contains { state.lineUsed[$0] == 0 } }
  }

  private func linesOfBeat(_ beat: Int) -> [[Int]] {
    if !script.beats[beat].isEmpty { return [script.beats[beat]] }
    return director.factOfBeat[beat].map { [script.facts[$0].says[band]] } ?? []
  }

  /// Something has to be said: what is left of the plain lines, else the one that was said longest ago.
  mutating func sayFiller() {
    guard reactionLine == nil, contentLine == nil else { return }
    if moves.isUnkind {
      reactionLine = line(from: [script.stung])
    } else {
      let own = felt.map { script.reactions[$0.reaction][band] }
      reactionLine = line(from: own + [script.anything[band], script.continuers])
    }
  }
}
