public import Conversation
public import LanguageModel

/// What `update` asks the outside to do. They are done in order; each that can fail answers with an `Event`.
public enum Effect: Equatable, Sendable {
  /// → `scenariosLoaded`
  case loadScenarios
  /// → `historyLoaded`
  case loadHistory
  /// → `sessionLoaded` or `sessionFailed`
  case loadSession(id: String)

  /// Marks a session from the journal as being practised here → `sessionFailed` where another Hearken has it.
  case claim(session: String)
  /// Writes the whole session → `persisted` or `persistFailed` with the same revision. The partner answers
  /// only after `persisted`.
  case persist(revision: Int, Session)
  /// Says nothing when it worked; → `draftFailed`
  case saveDraft(Draft)
  case clearDraft(session: String)
  /// `path` as the learner typed it; `nil` is the default place. → `exported` or `exportFailed`
  case export(Session, path: String?)
  /// → `trashed` or `trashFailed`
  case moveToTrash(id: String)
  /// → `restored` or `trashFailed`
  case restoreFromTrash(id: String)

  /// Asks a language model → `model`, as often as there is something to tell, up to the last event about it.
  case ask(ChatRequest)
  /// The request is not wanted any more.
  case cancel(request: Int)

  /// → `timer`
  case startTimer(TimerID, milliseconds: Int)
  /// Ctrl-Z: hands the terminal back until the learner returns.
  case suspend
  /// Draws every cell again, whatever the terminal is thought to show.
  case redraw
  case quit
}
