import Conversation
import TextGrid

// A draft is kept a moment after the first key, then again while typing goes on, and on every way out.

extension Model {
  private static let pause = 800

  /// Something was typed: soon it will be kept.
  mutating func typed() -> [Effect] {
    guard running != nil, !saving.awaitsDraftPause else { return [] }
    saving.awaitsDraftPause = true
    return [.startTimer(.draftPause, milliseconds: Model.pause)]
  }

  mutating func draftPaused() -> [Effect] {
    saving.awaitsDraftPause = false
    return draftEffects()
  }

  /// What would be lost if everything stopped now: what is written and not sent, or sent and not yet saved.
  var draftText: String {
    guard let running else { return "" }
    let text = reply.text
    if case .saving = running.phase, text.isEmpty { return running.messages.last?.text ?? "" }
    // Words that were taken back and not changed are in the session.
    return text == running.retake?.text || text.trimmed.isEmpty ? "" : text
  }

  /// Brings the kept draft up to date. A draft needs its session in the journal to be found again.
  mutating func draftEffects(isReplySaved: Bool = false) -> [Effect] {
    guard let running else { return [] }
    let text = isReplySaved ? reply.text : draftText
    let isUnanswered = if case .saving = running.phase { true } else { false }
    guard text != saving.keptDraft else { return [] }
    saving.keptDraft = text
    if text.isEmpty { return [.clearDraft(session: running.session.id)] }
    let keep = Effect.saveDraft(Draft(session: running.session.id, text: text))
    guard !saving.isInJournal, !isUnanswered else { return [keep] }
    return persist(running.sessionToKeep) + [keep]
  }

  // MARK: - Typing and pasting

  mutating func type(_ key: Key) -> [Effect] {
    if var screen = screen as? SavingCopyScreen {
      if key != .altEnter, key != .control("j") { _ = screen.path.handle(key) }
      keep(screen)
      return []
    }
    guard let screen = screen as? ConversationScreen, !isConversationOver else { return [] }
    if reply.handle(key) { return typed() }
    if key == .up || key == .down { keep(screen.moved(.move, key)) }
    return []
  }

  /// A paste is text and never a command.
  mutating func paste(_ text: String) -> [Effect] {
    flash = nil
    if var screen = screen as? SavingCopyScreen {
      screen.path.insert(text)
      keep(screen)
      return []
    }
    guard screen is ConversationScreen, !isConversationOver else { return [] }
    let early = isPartnerTyping ? partnerHasTyped(running?.messages.count ?? 0) : []
    guard !isConversationOver else { return early }
    reply.insert(text)
    return early + typed()
  }
}
