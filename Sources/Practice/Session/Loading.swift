import Conversation
import RolePlay
import TextGrid

// How the app starts, and what arrives from outside.

extension Model {
  mutating func start(_ start: Start) -> [Effect] {
    size = start.size
    now = start.now
    seed = start.seed
    conversationSeed = start.conversationSeed
    mode = start.mode
    coachTiming = start.coach
    glyphs = Glyphs(ascii: start.ascii)
    if case .plain(let interactive) = start.mode {
      plain.isOn = true
      plain.isInteractive = interactive
    }
    firstScreen = start.firstScreen == .home ? nil : start.firstScreen
    switch start.firstScreen {
    case .scenarios: show(ScenarioListScreen())
    case .history: show(HistoryScreen())
    case .home, .practise: break
    }
    return [.loadHistory, .loadScenarios]
  }

  mutating func scenariosLoaded(_ scenarios: [ScenarioCard], problems: [String]) -> [Effect] {
    library.scenarios = scenarios
    library.areScenariosLoaded = true
    notices += problems
    for problem in problems { plain.problem(problem) }
    return openFirstScreen()
  }

  mutating func historyLoaded(
    _ summaries: [SessionSummary], unfinished: Session?, draft: Draft?, notices: [Problem]
  ) -> [Effect] {
    library.summaries = summaries
    library.isHistoryLoaded = true
    library.unfinished = unfinished
    library.draft = draft
    for notice in notices {
      let line = "\(notice.what) \(notice.remedy)"
      self.notices.append(line)
      plain.problem(line)
    }
    return openFirstScreen()
  }

  // MARK: - Keys that come early

  /// Whether the key is for something that is still being loaded. Those that lead away work at once.
  func isHeldUntilLoaded(_ key: Key) -> Bool {
    guard mode == .screen, !library.isLoaded, firstScreen != nil || screen is ScenarioListScreen else { return false }
    switch key {
    case .escape, .control, .function, .character("q"): return false
    default: return true
    }
  }

  private mutating func pressTypedAhead() -> [Effect] {
    var effects: [Effect] = []
    let keys = typedAhead
    typedAhead = []
    for key in keys {
      layOut()
      effects += press(key)
    }
    return effects
  }

  /// Goes where the learner asked to begin, once scenarios and history are there.
  private mutating func openFirstScreen() -> [Effect] {
    guard library.isLoaded else { return [] }
    guard case .practise(let id, let session) = firstScreen else { return plainHome() + pressTypedAhead() }
    firstScreen = nil
    if let session { return resume(session, draft: library.draft(of: session.id)) + pressTypedAhead() }
    guard let scenario = library.scenario(id) else { return tell("There is no scenario called “\(id)”.") + plainHome() }
    if mode != .screen { return begin(scenario) + drainPlain() }
    show(BriefingScreen(scenario: scenario))
    return pressTypedAhead()
  }

  /// “Continue” on the home screen.
  mutating func continueUnfinished() -> [Effect] {
    guard let session = library.unfinished else { return [] }
    return resume(session, draft: library.draft(of: session.id))
  }

  /// A session that was asked for in the history.
  mutating func sessionLoaded(_ session: Session) -> [Effect] {
    guard screen is HistoryScreen else { return [] }
    show(TranscriptScreen(session: session))
    return []
  }

  mutating func trashFailed(_ problem: Problem) -> [Effect] {
    library.trashed = []
    return complain(problem) + [.loadHistory]
  }
}

extension Library {
  /// What was typed and not sent in a session.
  func draft(of session: String) -> String { draft?.session == session ? draft?.text ?? "" : "" }
}
