import Coach
import Conversation
import TextGrid

extension Model {
  /// Home; the conversation waits there.
  mutating func leaveForLater() -> [Effect] {
    let effects = abandonAnswer() + draftEffects()
    if let session = running?.sessionToKeep, saving.isInJournal, !session.isFinished {
      library.unfinished = session
      let text = draftText
      library.draft = text.isEmpty ? nil : Draft(session: session.id, text: text)
    }
    running = nil
    showHome()
    return effects + [.loadHistory]
  }

  /// Ends the conversation here, with feedback.
  mutating func finish() -> [Effect] {
    guard let id = running?.session.id else { return [] }
    let abandoned = abandonAnswer()
    running?.finish(at: now, coach: .standard)
    reply = TextEditor(columns: reply.columns)
    saving.keptDraft = ""
    return abandoned + persist(running?.session) + [.clearDraft(session: id)] + showFeedback()
  }

  mutating func showFeedback() -> [Effect] {
    guard let session = running?.session else { return [] }
    if library.unfinished?.id == session.id { library.unfinished = nil }
    showOnHome(FeedbackScreen(session: session))
    return [.loadHistory]
  }

  /// Goes back to one reply of a session to try it another way.
  mutating func retakeMoment(_ index: Int, of session: Session) -> [Effect] {
    let effects = resume(session, draft: "")
    guard running?.session.id == session.id, flash == nil else { return effects }
    takeBack(index)
    return effects
  }

  /// Quits; where that would lose words, only when asked a second time. Who leaves a conversation has been told.
  mutating func quitWhenAsked() -> [Effect] {
    guard hasUnsaved, !saving.hasWarned, place != .leaving else { return quit() }
    saving.hasWarned = true
    return tell("Your last words are not saved: Ctrl-S saves a copy. Asked again, Hearken quits without them.")
  }

  /// Keeps everything and leaves the app.
  mutating func quit() -> [Effect] { draftEffects() + [.quit] }

  mutating func askForPath() -> [Effect] {
    guard let session = sessionInView else { return [] }
    show(SavingCopyScreen(session: session))
    return []
  }

  /// The conversation that the learner has before them, or that could not be saved.
  var sessionInView: Session? {
    switch screen {
    case let screen as FeedbackScreen: screen.session
    case let screen as TranscriptScreen: screen.session
    default: running?.sessionToKeep ?? (saving.problem == nil ? nil : saving.session)
    }
  }
}
