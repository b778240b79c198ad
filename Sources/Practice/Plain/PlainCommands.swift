import Coach
import Conversation

extension Model {
  mutating func perform(_ command: PlainCommand, _ argument: String) -> [Effect] {
    switch command {
    case .help: for command in PlainCommand.allCases { plain.note("\(command.usage)  \(command.help)") }
    case .mood:
      plain.note(running.map { MoodWords.sentence($0.mood, partner: $0.partner) } ?? "Nobody is here yet.")
    case .undo: undoPlain()
    case .send: return sendHeld()
    case .feedback: plainFeedbackSoFar()
    case .finish: return finishWhenAsked()
    case .save: return savePlain(argument)
    case .retry:
      if saving.problem != nil { return saveAgain() }
      plain.note("Everything is saved.")
    case .model: return wakeModel()
    case .quit: return quitPlain()
    }
    return []
  }

  private mutating func undoPlain() {
    guard let running else { return plain.note("There is nothing to take back.") }
    if let reason = running.reasonAgainstRetake { return plain.note(reason) }
    if running.retake != nil {
      self.running?.putBack()
      return plain.note("It stands as you said it.")
    }
    guard let index = running.lastReply else { return }
    self.running?.takeBack(index)
    plain.note("Taken back: “\(running.messages[index].text)”. Say it another way, or put it back with /undo.")
    if let line = self.running?.messages.last { plain.add(.partner(name: running.partner, text: line.text)) }
  }

  private mutating func sendHeld() -> [Effect] {
    guard let text = plain.held, running?.phase == .listening else {
      plain.note("There is nothing waiting to be sent.")
      return []
    }
    plain.held = nil
    return say(text)
  }

  private mutating func plainFeedbackSoFar() {
    guard var copy = running, copy.reasonAgainstFinishing == nil else {
      return plain.note("There is nothing to give feedback on yet.")
    }
    copy.finish(at: now, coach: .standard)
    plain.add(.feedback(copy.session))
  }

  private mutating func finishWhenAsked() -> [Effect] {
    if let reason = running?.reasonAgainstFinishing ?? (running == nil ? "Nothing has begun yet." : nil) {
      plain.note(reason)
      return []
    }
    guard running?.phase == .listening else {
      plain.note(running?.isEnded == true ? "The conversation has ended." : "Your last reply has to be saved first.")
      return []
    }
    let effects = finishPlain()
    // A file may have more lines; they are counted until it ends.
    if !plain.isInteractive { plain.isClosing = false }
    return effects
  }

  private mutating func savePlain(_ path: String) -> [Effect] {
    guard let session = running?.sessionToKeep else {
      plain.note("There is no conversation here to save.")
      return []
    }
    return [.export(session, path: path.isEmpty ? nil : path)]
  }

  private mutating func quitPlain() -> [Effect] {
    if !hasUnsaved, running.map({ !$0.isEnded && $0.session.replies > 0 }) == true {
      plain.note("Kept. “hearken” offers to go on with it.")
    }
    plain.waiting = []
    return quit()
  }
}
