import Conversation
import Foundation
import RolePlay
import Testing

@testable import LanguageModel

/// Scenes of the shipped scenarios.
enum Scenes {
  static let sheets: [PartnerSheet] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scenarios")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".scenario.yaml") }.sorted().compactMap { name in
      let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      return ScenarioFile(text: text, path: name).scenario
        .map(PartnerSheet.init)
    }
  }()

  private static let directors = Dictionary(
    uniqueKeysWithValues: sheets.map { ($0.scenario.id, Director($0.scenario)) })

  private static func director(of sheet: PartnerSheet) -> Director {
    directors[sheet.scenario.id] ?? Director(sheet.scenario)
  }

  static let ids = sheets.map(\.scenario.id)

  static func sheet(_ id: String) throws -> PartnerSheet { try #require(sheets.first { $0.scenario.id == id }) }

  /// Every turn of a conversation with a bot.
  static func played(_ bot: Bot, _ sheet: PartnerSheet, length: Int = 14, seed: UInt32 = 1) -> [PartnerScene] {
    let play = BotPlay.play(bot, with: director(of: sheet), length: length, seed: seed)
    var messages = [play.opening.line.message]
    return play.turns.map { turn in
      messages.append(Message(.learner, turn.reply.text))
      defer { messages.append(turn.step.line.message) }
      return PartnerScene(sheet, messages: messages, step: turn.step)
    }
  }

  /// The scene after these replies, all without a move.
  static func after(_ replies: String..., in id: String = "passed-over") throws -> PartnerScene {
    let sheet = try sheet(id)
    let director = director(of: sheet)
    var step = director.open(seed: 1)
    var messages = [step.line.message]
    for (index, reply) in replies.enumerated() {
      messages.append(Message(.learner, reply))
      step = director.step(step.state, reply: reply, reading: ScriptedReply(reply).reading)
      if index < replies.count - 1 { messages.append(step.line.message) }
    }
    return PartnerScene(sheet, messages: messages, step: step)
  }
}
