import ArgumentParser
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

      For writers. One line is one reply; nothing is kept. The end of the input ends it. A scenario from a
      file is read again when the file has changed: the replies so far are played again on the new version.
      """)

  @OptionGroup var options: ScenarioOptions

  @Option(help: "Chance: the same seed and replies give the same answers.")
  var seed: UInt32 = 1

  @Argument(help: "The scenario's id.")
  var id: String

  func run() throws {
    let library = options.announcedLibrary()
    let scenario = try library.scenario(id)
    var file = library.paths[scenario.id].map { WatchedFile($0) }
    var conversation = TriedConversation(scenario, seed: seed)
    show(conversation, reading: nil)
    var reader = try LineReader(path: "-")
    while conversation.step.ending == nil, let line = try reader.next() {
      guard case .bytes(let bytes) = line else { continue }
      let reply = String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes[...], as: UTF8.self)
      reload(&file, into: &conversation)
      guard conversation.step.ending == nil else { break }
      let reading = conversation.answer(reply)
      if !Environment.hasTerminal { Output.print("You: \(reply.harmless)") }
      show(conversation, reading: reading)
    }
  }

  /// Looks whether the file has changed since it was last read. A version that cannot be played is told
  /// about, and the one before it goes on.
  private func reload(_ file: inout WatchedFile?, into conversation: inout TriedConversation) {
    do {
      guard let text = try file?.changedText(), let path = file?.path else { return }
      let read = ScenarioFile(text: text, path: path)
      read.problems.map(\.description).forEach(Output.error)
      guard let scenario = read.scenario else {
        Output.error("    not reloaded: going on with \(path.harmless) as it was")
        return
      }
      let said = conversation.step.line.text
      conversation.change(to: scenario)
      let count = conversation.replies.count
      Output.error(
        "    reloaded \(path.harmless); \(count == 1 ? "1 reply" : "\(count) replies") played again")
      if conversation.step.line.text != said { show(conversation, reading: nil) }
    } catch {
      Output.complain(error)
    }
  }

  private func show(_ conversation: TriedConversation, reading: Reading?) {
    let step = conversation.step
    if let reading {
      let moves = reading.moves.map(\.rawValue).joined(separator: ", ")
      Output.print("    read: \(moves.isEmpty ? "nothing in particular" : moves)")
    }
    let mood = step.line.mood
    let feels = step.line.feels.map { "\($0.emotion) \($0.strength)" }.joined(separator: ", ")
    Output.print("    why: \(step.cue.summary.harmless)")
    Output.print(
      "    trust \(step.state.trust) (\(mood.trust.harmless)), distress \(step.state.distress) "
        + "(\(mood.distress.harmless)), wants \(step.line.wantsNow.rawValue)"
        + (feels.isEmpty ? "" : ", feels \(feels.harmless)"))
    let partner = conversation.director.scenario.persona.name.harmless
    Output.print("\(partner): \(step.line.text.harmless)\n")
  }
}
