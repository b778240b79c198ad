/// One conversation of a bot.
public struct BotPlay: Sendable, Equatable {
  public var bot: Bot
  /// What the bot said and what came of it, in order; the opening is `opening`.
  public var opening: Step
  public var turns: [Turn]

  public struct Turn: Sendable, Equatable {
    public var reply: ScriptedReply
    public var step: Step
  }

  public var ending: String? { turns.last?.step.ending }
  public var trust: Int { (turns.last?.step ?? opening).state.trust }

  /// Plays to an ending, or for `length` replies.
  public static func play(_ bot: Bot, with director: Director, length: Int, seed: UInt32) -> BotPlay {
    let opening = director.open(seed: seed)
    var play = BotPlay(bot: bot, opening: opening, turns: [])
    var last = opening
    while play.turns.count < length, last.ending == nil {
      let reply = bot.reply(to: last, in: director.scenario)
      last = director.step(last.state, reply: reply.text, reading: reply.reading)
      play.turns.append(Turn(reply: reply, step: last))
    }
    return play
  }

  /// The conversation as it would be read, with the state after each answer.
  public func transcript(partner: String) -> [String] {
    var lines = ["\(partner): \(opening.line.text)"]
    for turn in turns {
      let state = turn.step.state
      lines.append("You: \(turn.reply.text)")
      lines.append("    \(turn.step.cue.summary); trust \(state.trust), distress \(state.distress)")
      lines.append("\(partner): \(turn.step.line.text)")
    }
    return lines
  }
}
