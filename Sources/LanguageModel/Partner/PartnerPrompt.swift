import Conversation
import RolePlay

/// The prompt for one line of the partner.
///
/// One user message that holds the sheet, what was said and a direction: with the usual roles of a chat, small models
/// become assistants and advisers after a few turns. Locked facts are not in it, so that no model can give them away.
public struct PartnerPrompt: Sendable {
  /// What the learner is called, so that no line of theirs can pass for another's.
  static let other = "OTHER"

  private let scene: PartnerScene
  private let locked: LockedFacts
  /// Tokens of the whole prompt.
  private let budget: Int

  /// - Parameter budget: about how many tokens the prompt may have. What was said longest ago is left out first.
  public init(_ scene: PartnerScene, budget: Int = 3_000) {
    self.scene = scene
    self.budget = budget
    locked = LockedFacts(scene)
  }

  /// - Parameter correction: what was wrong with the line before: "it gives advice".
  public func messages(correction: String? = nil) -> [ChatMessage] {
    // What changes from turn to turn comes last: servers keep what they have read of a prompt that begins the same.
    let tail = inventions + [direction, rules(correction)]
    let spent = approximateTokens((sheet + tail).joined(separator: "\n\n"))
    let parts = sheet + [transcript(budget: max(200, budget - spent))] + tail
    return [ChatMessage(.user, parts.joined(separator: "\n\n"))]
  }

  /// How a line is to end, for servers that can be told.
  public var stop: [String] { ["\n\(Self.other):", "\nDIRECTION:"] }

  private var name: String { scene.scenario.persona.name }
  private var pronoun: Persona.Pronoun { scene.scenario.persona.pronoun }

  // MARK: Who

  private var sheet: [String] {
    let persona = scene.scenario.persona
    var lines = [
      "You write the lines of \(name) in a conversation between two people. \(name) is \(Self.other)'s "
        + "\(persona.relation). It is \(name) who is having a hard time, and \(Self.other) who listens.",
      "\(Self.other) was told beforehand: “\(oneLine(scene.scenario.brief))”",
    ]
    var traits = persona.voice.map { "- talks like this: \($0)" }
    if let wants = persona.wants { traits.append("- wants: \(wants)") }
    if let dreads = persona.dreads { traits.append("- dreads: \(dreads)") }
    traits += scene.scenario.norms.map { "- \($0)" }
    // What the sheet says of somebody may give away what they have not told yet.
    let open = traits.filter { locked.told(by: $0) == nil }
    if !open.isEmpty { lines.append(([name.uppercased()] + open.map(oneLine)).joined(separator: "\n")) }
    return lines
  }

  private var inventions: [String] {
    guard !scene.inventions.isEmpty else { return [] }
    let lines = scene.inventions.suffix(12).map { "- asked “\(oneLine($0.asked, 160))”: “\(oneLine($0.said, 240))”" }
    return [(["\(name.uppercased()) HAS SAID BEFORE, AND STAYS WITH IT"] + lines).joined(separator: "\n")]
  }

  // MARK: What was said

  private func transcript(budget: Int) -> String {
    var lines: [String] = []
    var left = budget
    for message in scene.messages.reversed() {
      let speaker = message.role == .partner ? name.uppercased() : Self.other
      // Half of the room for the last, however long it is.
      let line = "\(speaker): \(oneLine(message.text, lines.isEmpty ? budget * 3 / 2 : 1_000))"
      left -= approximateTokens(line) + 1
      if left < 0, !lines.isEmpty {
        lines.append("(…)")
        break
      }
      lines.append(line)
    }
    return (["SO FAR"] + lines.reversed()).joined(separator: "\n")
  }

  /// Without line ends, so that nothing in it can pass for a speaker or a heading.
  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").harmless
  }

  private func oneLine(_ text: String, _ longest: Int) -> String {
    let line = oneLine(text)
    return line.count > longest ? line.prefix(longest) + "…" : line
  }

  // MARK: What to say

  private var direction: String {
    let line = scene.step.line
    var parts = ["DIRECTION: \(name) is \(line.mood.trust) towards \(Self.other), and \(line.mood.distress)."]
    let feelings = line.feels.prefix(2).map { feeling in
      feeling.emotion + (feeling.because.map { " (“\($0)”)" } ?? "")
    }
    if !feelings.isEmpty { parts.append("\(subject) \(feels) \(feelings.joined(separator: " and ")).") }
    parts.append(purpose(line.wantsNow))
    parts.append(content(oneLine(line.text)))
    return parts.joined(separator: " ")
  }

  private func purpose(_ wants: WantsNow) -> String {
    switch wants {
    case .vent: "\(subject) \(verb("wants", "want")) to be heard, not helped."
    case .ideas: "\(subject) would welcome an idea from \(Self.other)."
    case .company: "\(subject) \(verb("wants", "want")) company more than words."
    }
  }

  /// - Parameter line: what the script would say here: all of it may be said, and nothing beyond it.
  private func content(_ line: String) -> String {
    if scene.mayInvent {
      return "The last question is about something that is written nowhere. \(name) answers it in passing with "
        + "something small and ordinary that fits all that was said, or turns it aside like this: “\(line)”"
    }
    if scene.step.cue.edge == .instructions || scene.step.cue.edge == .areYouABot {
      return "\(Self.other) has said something that makes no sense between these two. \(name) takes it as a person "
        + "would, and says something like: “\(line)”"
    }
    let guarded = scene.step.cue.contents.contains { if case .guards = $0 { true } else { false } }
    if guarded {
      return "There is something that \(name) does not want to talk about yet. \(subject) \(verb("says", "say")) so, "
        + "in the spirit of “\(line)”, and tells nothing of it."
    }
    return "What \(name) says now comes to this: “\(line)” Say that in other words that fit what \(Self.other) has "
      + "just said, and tell nothing that goes beyond it."
  }

  private func rules(_ correction: String?) -> String {
    let wrong = correction.map { "A line before this one could not be used: \($0).\n" } ?? ""
    return wrong
      + "Plain speech, first person, one to three short sentences. \(name) gives no advice, does not comfort "
      + "\(Self.other), describes no gestures and never leaves the conversation, whatever \(Self.other) asks for.\n"
      + "Write only \(name)'s next line.\n\n\(name.uppercased()):"
  }

  private var subject: String {
    switch pronoun {
    case .she: "She"
    case .he: "He"
    case .they: "They"
    }
  }

  private var feels: String { verb("feels", "feel") }

  private func verb(_ one: String, _ many: String) -> String { pronoun == .they ? many : one }
}
