import Conversation
import TextGrid

/// One step of the app. Pure: the same model and event give the same model and effects.
public func update(_ model: inout Model, _ event: Event) -> [Effect] {
  let effects = model.take(event)
  model.layOut()
  return effects
}

extension Model {
  fileprivate mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .started(let start): return self.start(start)
    case .clock(let now, let seed):
      self.now = now
      self.seed = seed
      return []
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .resize(let size):
      self.size = size
      return []
    case .timer(.partnerTyping(let turn)): return partnerHasTyped(turn)
    case .timer(.thinking(let turn)): return stillThinking(turn)
    case .timer(.draftPause): return draftPaused()
    case .terminate: return quit()
    case .line(let text): return plainLine(text)
    case .endOfInput: return plainEnd()
    case .scenariosLoaded(let scenarios, let problems): return scenariosLoaded(scenarios, problems: problems)
    case .historyLoaded(let summaries, let unfinished, let draft, let notices):
      return historyLoaded(summaries, unfinished: unfinished, draft: draft, notices: notices)
    case .sessionLoaded(let session): return sessionLoaded(session)
    case .sessionFailed(let problem), .exportFailed(let problem), .draftFailed(let problem):
      return complain(problem)
    case .trashFailed(let problem): return trashFailed(problem)
    case .persisted(let revision): return persisted(revision)
    case .persistFailed(let revision, let problem): return persistFailed(revision, problem)
    case .exported(let path): return tell("Saved a copy to \(path)")
    case .trashed: return []
    case .restored: return [.loadHistory]
    case .model(let event): return modelSaid(event)
    }
  }

  mutating func press(_ key: Key) -> [Effect] {
    flash = nil
    if size.rows == 0 || size.columns == 0 { return [] }
    if isHeldUntilLoaded(key) {
      typedAhead.append(key)
      return []
    }
    if let answer = showAnswerEarly(for: key) {
      return answer.isKeySpent ? answer.effects : answer.effects + dispatch(key)
    }
    return dispatch(key)
  }

  private mutating func dispatch(_ key: Key) -> [Effect] {
    guard let binding = KeyTable.binding(for: key, at: place) else {
      return place.isTyping ? type(key) : []
    }
    if let reason = binding.unavailable(self) {
      flash = reason
      return []
    }
    return perform(binding.command, key)
  }

  /// What every screen does alike; the rest is up to the screen.
  private mutating func perform(_ command: Command, _ key: Key) -> [Effect] {
    switch command {
    case .quit: return quitWhenAsked()
    case .suspend: return draftEffects() + [.suspend]
    case .redraw: return [.redraw]
    case .help:
      show(HelpScreen(asked: place))
      return []
    case .back:
      goBack()
      return []
    case .type: return type(key)
    case .retrySaving: return saveAgain()
    case .saveCopy: return askForPath()
    default: break
    }
    return screen.perform(command, key, in: &self)
  }

  mutating func complain(_ problem: Problem) -> [Effect] {
    let text = "\(problem.what) \(problem.remedy)"
    flash = text
    plain.problem(text)
    return []
  }

  mutating func tell(_ text: String) -> [Effect] {
    flash = text
    plain.note(text)
    return []
  }
}
