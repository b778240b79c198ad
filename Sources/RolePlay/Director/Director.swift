public import Conversation
import English

/// The pure step function of one scenario: what the partner answers depends on the sheet, the state, the
/// reply and its reading, and on nothing else. The sheet is compiled once, here, and shared: a class, because so much
/// would be counted anew with every copy.
///
/// An answer has two parts: a reaction to *how* something was said, and content: the fact that was asked
/// for, or the line that guards it, the correction of a false claim, or something of the partner's own
/// accord where the reply leaves room.
public final class Director: Sendable {
  /// The ending of a conversation that the learner leaves before one of the sheet's own is near.
  public static let left = "left"

  public let scenario: Scenario
  let script: Script
  let index: QuestionIndex
  let edges: EdgeFinder
  /// The reactions that each move may meet, by `Move.index`.
  let reactionsByMove: [[Int]]
  /// The fact that each beat tells, by its place in the sheet.
  let factOfBeat: [Int?]
  let subjects: BeatSubjects
  /// The stems of what the partner may have opened with.
  let openingStems: Set<String>
  /// Facts that are told only when they are asked for, by their places in the sheet.
  let onlyAsked: Set<Int>

  public init(_ scenario: Scenario) {
    self.scenario = scenario
    script = Script(scenario)
    index = QuestionIndex(scenario)
    edges = EdgeFinder(scenario)
    reactionsByMove = Move.allCases.map { move in
      scenario.reactions.indices.filter { place in
        switch scenario.reactions[place].to {
        case .move(let target): target == move
        case .dimension(let target): target == move.dimension
        case .distortion, .anything: false
        }
      }
    }
    factOfBeat = scenario.beats.map { beat in
      beat.fact.flatMap { name in scenario.facts.firstIndex { $0.id == name.id } }
    }
    subjects = BeatSubjects(scenario)
    openingStems = stems(of: scenario.opening.says.map(\.text).flatMap(words(of:)))
    onlyAsked = Set(scenario.facts.indices.filter { SafetyQuestion.isAnswered(by: scenario.facts[$0]) })
  }

  /// The opening line and the state it leaves. The seed decides between lines of equal standing.
  public func open(seed: UInt32) -> Step {
    var state = PartnerState(
      trustTenths: scenario.trust.start * 10, distressTenths: scenario.distress.start * 10,
      wantsNow: scenario.wantsNow, feels: scenario.opening.feels,
      seen: Array(repeating: 0, count: Target.countedTargets),
      lineUsed: Array(repeating: 0, count: script.book.lines.count),
      reactionUsed: Array(repeating: 0, count: scenario.reactions.count),
      beatsSaid: Array(repeating: false, count: scenario.beats.count), chance: SplitMix64(seed: UInt64(seed)))
    var text = ""
    if let place = script.opening.isEmpty
      ? nil : script.opening[state.random(below: script.opening.count)]
    {
      state.lineUsed[place] = 1
      state.lastLines = [place]
      state.pending = script.line(place).expects
      text = script.line(place).text
    }
    var cue = Cue()
    cue.content = .opening
    return Step(state: state, line: line(text, in: state, feels: scenario.opening.feels), cue: cue)
  }

  /// The partner's answer to one reply. Pure: the same state, reply and reading give the same step.
  /// After an ending the partner has nothing more to say, and the step repeats the ending.
  public func step(_ state: PartnerState, reply: String, reading: Reading) -> Step {
    step(state, reply: reply, reading: reading, about: [])
  }

  /// The same, with topics that the reply is known to be about.
  func step(_ state: PartnerState, reply: String, reading: Reading, about topics: [String]) -> Step {
    step(state, reply: reply, heard: Heard(reply, about: topics, in: index), reading: reading)
  }

  /// The same with what was heard in the reply.
  func step(_ state: PartnerState, reply: String, heard: Heard, reading: Reading) -> Step {
    var answer = Answer(director: self, state: state, reply: reply, heard: heard, reading: reading)
    return answer.make()
  }

  /// All the steps of a conversation so far, the opening first: for going on with one, and for trying a
  /// turn again.
  public func replay(_ replies: [(text: String, reading: Reading)], seed: UInt32) -> [Step] {
    var steps = [open(seed: seed)]
    for reply in replies {
      guard let last = steps.last else { break }
      steps.append(step(last.state, reply: reply.text, reading: reply.reading))
    }
    return steps
  }

  func line(_ text: String, in state: PartnerState, feels: [Feeling]) -> PartnerLine {
    PartnerLine(text: text, feels: feels, mood: mood(of: state), wantsNow: state.wantsNow)
  }

  /// The state as the learner may see it.
  public func mood(of state: PartnerState) -> Mood {
    Mood(
      trust: scenario.trust.word(for: state.trust), distress: scenario.distress.word(for: state.distress))
  }
}
