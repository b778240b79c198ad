import Coach
import Conversation
import LanguageModel
import RolePlay

/// Plays a bot against the partner, once with the script's lines and once with a model's, and counts what is wrong.
struct PartnerBench {
  var settings: PartnerTurn.Settings
  var inquiry: ModelInquiry
  /// Replies of a bot.
  var turns: Int
  var seed: UInt32
  /// Takes every line of a conversation with the model.
  var show: (String) -> Void

  func script(_ bot: Bot, in sheet: PartnerSheet) -> PartnerTally {
    var tally = PartnerTally()
    play(bot, in: sheet) { scene in
      let text = scene.step.line.text
      tally.count(script: LineCheck(scene).fault(in: text), isAdvice: Self.isAdvice(text))
      return (text, nil)
    }
    return tally
  }

  func model(_ bot: Bot, in sheet: PartnerSheet) -> PartnerTally {
    var tally = PartnerTally()
    let name = sheet.scenario.persona.name
    play(bot, in: sheet) { scene in
      let line = inquiry.line(scene, settings)
      let speech = line.speech
      tally.count(speech, isAdvice: Self.isAdvice(speech.text), first: line.first, whole: line.whole)
      let faults = speech.faults.map(\.id) + (speech.failure.map { [$0.kind.rawValue] } ?? [])
      show("You: \(scene.messages.last?.text.harmless ?? "")")
      show(
        "\(name) [\(speech.by.rawValue)\(faults.isEmpty ? "" : ", not: " + faults.joined(separator: ", "))]: "
          + speech.text.harmless)
      return (speech.text, speech.invention)
    }
    return tally
  }

  private func play(
    _ bot: Bot, in sheet: PartnerSheet, _ speak: (PartnerScene) -> (text: String, invention: Invention?)
  ) {
    let scenario = sheet.scenario
    let director = Director(scenario)
    var step = director.open(seed: seed)
    var messages = [Message(.partner, step.line.text)]
    var inventions: [Invention] = []
    for _ in 0..<turns where step.ending == nil {
      let reply = bot.reply(to: step, in: scenario)
      messages.append(Message(.learner, reply.text))
      step = director.step(step.state, reply: reply.text, reading: reply.reading)
      let (text, invention) = speak(PartnerScene(sheet, messages: messages, step: step, inventions: inventions))
      // The bot answers what was said.
      step.line.text = text
      messages.append(Message(.partner, text))
      if let invention { inventions.append(invention) }
    }
  }

  /// Whether the coach takes the line for advice: an eye on the lines that is not that of the checks.
  private static func isAdvice(_ line: String) -> Bool {
    Coach.standard.read(line, after: nil).clauses.contains { clause in
      clause.moves.contains { $0.move.dimension == .adviceGiving && $0.confidence >= 0.5 }
    }
  }
}
