import Conversation

/// Many short conversations with replies by chance, to see what comes up and whether anything that has to
/// hold ever does not. The same seed gives the same soak.
struct Soak: Sendable {
  private let director: Director
  private let bank: ReplyBank
  private let watch: Watch
  private(set) var coverage: Coverage
  /// What did not hold, each kind of thing once, with the play in which it was first seen.
  private(set) var violations: [String] = []
  private var chance: SplitMix64
  private var heard: [String: Heard] = [:]

  private static let shortPlay = 7
  /// Long enough for the endings that count turns.
  private static let longPlay = 20
  private static let mostViolations = 20

  init(_ director: Director, seed: UInt32) {
    self.director = director
    bank = ReplyBank(director.scenario)
    watch = Watch(director)
    coverage = Coverage(director)
    chance = SplitMix64(seed: UInt64(seed))
  }

  mutating func run(plays: Int) {
    for play in 0..<plays { run(play) }
  }

  private mutating func run(_ play: Int) {
    // After each mood a play that repeats one move.
    let moods = ReplyBank.Mood.allCases
    let kind = play % (moods.count + 1)
    let repeated = kind < moods.count ? [] : bank.replies(of: Move.inOrder[draw(Move.inOrder.count)])
    let mood = kind < moods.count ? moods[kind] : .mixed
    var step = director.open(seed: UInt32(truncatingIfNeeded: play))
    coverage.count(opening: step)
    let length = mood == .helping || play / (moods.count + 1) % 3 == 0 ? Self.longPlay : Self.shortPlay
    for turn in 0..<length where step.ending == nil {
      let reply =
        followUp(step.state)
        ?? (repeated.isEmpty || turn % 3 == 2
          ? bank.reply(to: step, in: mood, of: play) { draw($0) } : repeated[draw(repeated.count)])
      let next = director.step(step.state, reply: reply.text, heard: hear(reply.text), reading: reply.reading)
      coverage.count(next, after: step.state, in: director.scenario)
      for broken in watch.broken(by: next, to: reply, after: step.state) {
        note(broken, "play \(play), reply \(turn + 1), “\(reply.text.prefix(40))”: “\(next.line.text)”")
      }
      step = next
    }
  }

  /// Now and then a short question about what was told last.
  private mutating func followUp(_ state: PartnerState) -> ScriptedReply? {
    guard let fact = state.currentFact, draw(3) == 0 else { return nil }
    let asks = director.scenario.facts[fact].then
    return asks.isEmpty ? nil : ScriptedReply(asks[draw(asks.count)].ask + "?", .openQuestion)
  }

  /// The same replies come up again and again.
  private mutating func hear(_ reply: String) -> Heard {
    if let known = heard[reply] { return known }
    let new = Heard(reply, in: director.index)
    heard[reply] = new
    return new
  }

  private mutating func note(_ what: String, _ place: String) {
    guard violations.count < Self.mostViolations, !violations.contains(where: { $0.hasPrefix(what) }) else {
      return
    }
    violations.append("\(what) (\(place))")
  }

  private mutating func draw(_ limit: Int) -> Int { limit > 1 ? chance.below(limit) : 0 }
}
