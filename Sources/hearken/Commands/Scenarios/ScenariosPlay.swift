import ArgumentParser
import Coach
import Conversation
import Journal
import RolePlay

struct ScenariosPlay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Try a scenario out: every line with why it was said and what it did to the partner.",
    discussion: """
      Examples:
        hearken scenarios play passed-over
        hearken scenarios play mine --scenarios mine.scenario.yaml
        hearken scenarios play passed-over --seed 7 < replies.txt

      For writers. One line is one reply; nothing is kept. The end of the input ends it.
      """)

  @OptionGroup var options: ScenarioOptions

  @Option(help: "Chance: the same seed and replies give the same answers.")
  var seed: UInt32 = 1

  @Argument(help: "The scenario's id.")
  var id: String

  func run() throws {
    let director = Director(try options.announcedLibrary().scenario(id))
    let partner = director.scenario.persona.name.harmless
    var step = director.open(seed: seed)
    show(step, reading: nil, partner: partner)
    var reader = try LineReader(path: "-")
    while step.ending == nil, let line = try reader.next() {
      guard case .bytes(let bytes) = line else { continue }
      let reply = String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes[...], as: UTF8.self)
      let reading = Coach.standard.read(reply, after: step.line.text)
      step = director.step(step.state, reply: reply, reading: reading)
      if !Environment.hasTerminal { Output.print("You: \(reply.harmless)") }
      show(step, reading: reading, partner: partner)
    }
  }

  private func show(_ step: Step, reading: Reading?, partner: String) {
    if let reading {
      let moves = reading.moves.map(\.rawValue).joined(separator: ", ")
      Output.print("    read: \(moves.isEmpty ? "nothing in particular" : moves)")
    }
    let mood = step.line.mood
    let feels = step.line.feels.map { "\($0.emotion) \($0.strength)" }.joined(separator: ", ")
    Output.print("    why: \(step.cue.summary.harmless)")
    Output.print(
      "    trust \(step.state.trust) (\(mood.trust.harmless)), distress \(step.state.distress) (\(mood.distress.harmless)), "
        + "wants \(step.line.wantsNow.rawValue)\(feels.isEmpty ? "" : ", feels \(feels.harmless)")")
    Output.print("\(partner): \(step.line.text.harmless)\n")
  }
}
