import Coach
import Conversation
import LanguageModel
import RolePlay
import TextGrid

// What happens between Enter and the partner's answer. The order is the promise: the reply is in the journal before
// the partner says a word.

extension Model {
  // MARK: - Beginning and going on

  mutating func begin(_ scenario: ScenarioCard) -> [Effect] {
    let director: Director
    do { director = try library.director(of: scenario) } catch { return complain(error) }
    let effects = abandonAnswer() + saveOnceMore()
    let running = RunningSession(director, now: now, seed: conversationSeed ?? seed, tag: seed)
    startConversation(running, isInJournal: false, draft: "")
    return effects
  }

  /// Goes on with a session from the journal, as soon as the scenarios are there; a reply that was never answered is
  /// answered then.
  mutating func resume(_ session: Session, draft: String) -> [Effect] {
    guard library.areScenariosLoaded else {
      firstScreen = .practise(scenario: session.scenario.id, resume: session)
      return []
    }
    guard let scenario = library.scenario(session.scenario.id) else {
      return tell("The scenario “\(session.scenario.title)” is not there any more, so this one cannot go on.")
    }
    let director: Director
    do { director = try library.director(of: scenario) } catch { return complain(error) }
    let effects = abandonAnswer() + saveOnceMore()
    let running = RunningSession(resuming: session, with: director)
    startConversation(running, isInJournal: true, draft: draft)
    // Words that were sent while Hearken ended may be in the session and in the draft.
    if let last = session.messages.last, last.role == .learner, last.text == draft.trimmed {
      reply = TextEditor(columns: reply.columns)
    }
    return effects + [.claim(session: session.id)] + answerIfOwed() + draftEffects()
  }

  /// A conversation that could not be saved gets a last try before another one takes its place. Its revision is
  /// nobody's any more, so that the answer to it changes nothing here.
  private func saveOnceMore() -> [Effect] {
    guard hasUnsaved, let session = saving.session else { return [] }
    return [.persist(revision: 0, session)]
  }

  /// A reply that is in the journal and has no answer yet gets one.
  private mutating func answerIfOwed() -> [Effect] {
    guard let running, running.phase == .listening, running.messages.last?.role == .learner else { return [] }
    return beginAnswer()
  }

  private mutating func startConversation(_ running: RunningSession, isInJournal: Bool, draft: String) {
    self.running = running
    reply = TextEditor(draft, columns: reply.columns)
    saving = Saving(revision: saving.revision, answered: saving.answered, isInJournal: isInJournal, keptDraft: draft)
    if isFirstStart, plain.isInteractive, !plain.hasShownHome { plain.note(Care.firstStart + "\n") }
    plain.conversationBegins(running, voice: voice)
    showOnHome(ConversationScreen())
  }

  // MARK: - A reply

  /// Enter: sends what is written, unless it may be about the learner's own life.
  mutating func send() -> [Effect] {
    guard let running, running.phase == .listening else {
      if let running, running.speaking != nil { return tell("\(running.partner) is still answering.") }
      return tell(
        saving.problem == nil
          ? "Your last reply is still being saved."
          : "Your last reply has to be saved first: Ctrl-R tries again, Ctrl-S saves a copy elsewhere.")
    }
    let text = reply.text.trimmed
    guard !text.isEmpty else { return tell("Write something first. Even “mm, go on” counts.") }
    guard !Care.learnerIsAtRisk(text) else {
      show(CareStopScreen(text: text))
      return draftEffects()
    }
    return say(text)
  }

  /// Sends `text`: it is read, joins the conversation and goes to the journal.
  mutating func say(_ text: String) -> [Effect] {
    guard running?.phase == .listening else { return [] }
    voice?.isFailureNew = false
    running?.say(text, at: now, revision: saving.revision + 1, coach: .standard)
    reply = TextEditor(columns: reply.columns)
    scrollToEnd()
    return persist(running?.session)
  }

  // MARK: - Saved, or not

  mutating func persisted(_ revision: Int) -> [Effect] {
    saving.answered = max(saving.answered, revision)
    guard revision == saving.revision else { return [] }
    saving.problem = nil
    saving.failures = 0
    saving.hasWarned = false
    guard case .saving(let awaited) = running?.phase, awaited == revision else { return plainPersisted() }
    return draftEffects(isReplySaved: true) + beginAnswer() + plainPersisted()
  }

  mutating func persistFailed(_ revision: Int, _ problem: Problem) -> [Effect] {
    saving.answered = max(saving.answered, revision)
    guard revision == saving.revision else { return [] }
    saving.problem = problem
    saving.failures += 1
    return plainPersistFailed(problem)
  }

  /// Tries the write that failed once more.
  mutating func saveAgain() -> [Effect] {
    guard let session = saving.session else { return [] }
    let effects = persist(session)
    running?.saveAgain(revision: saving.revision)
    return effects
  }

  /// Asks for a session to be written, under a new revision.
  mutating func persist(_ session: Session?) -> [Effect] {
    guard let session else { return [] }
    saving.revision += 1
    saving.session = session
    saving.isInJournal = true
    return [.persist(revision: saving.revision, session)]
  }

  // MARK: - The answer

  private mutating func beginAnswer() -> [Effect] {
    running?.beginAnswer(coach: .standard)
    guard case .typing(let step) = running?.phase else { return [] }
    if let voice, voice.rest(at: now) == nil { return askModel() }
    guard mode == .screen else { return answer() }
    let moment = min(600 + 12 * step.line.text.count, 2200)
    return [.startTimer(.partnerTyping(turnNumber), milliseconds: moment)]
  }

  var turnNumber: Int { running?.messages.count ?? 0 }

  mutating func partnerHasTyped(_ turn: Int) -> [Effect] {
    guard isPartnerTyping, turn == turnNumber else { return [] }
    return answer()
  }

  /// The answer appears, and is saved too. With the last line the session closes.
  mutating func answer(_ speech: PartnerSpeech? = nil) -> [Effect] {
    running?.finishAnswer(speech, by: voice?.settings.model, at: now)
    if running?.isEnded == true { running?.finish(at: now, coach: .standard) }
    plain.partnerAnswered(running, timing: coachTiming)
    return persist(running?.session)
  }

  /// While the partner types any key shows the answer. A key that would only have been pressed to see it is spent;
  /// a letter is not lost.
  mutating func showAnswerEarly(for key: Key) -> (effects: [Effect], isKeySpent: Bool)? {
    guard isPartnerTyping, place == .conversation else { return nil }
    switch key {
    case .control: return nil
    case .enter, .escape: return (answer(), true)
    case .character(" ") where reply.isEmpty: return (answer(), true)
    default: return (answer(), place != .conversation)
    }
  }

  // MARK: - Taking back

  mutating func toggleRetake() -> [Effect] {
    if let retake = running?.retake {
      running?.putBack()
      // Words that were changed since are not thrown away.
      if reply.text == retake.text { reply = TextEditor(columns: reply.columns) }
      scrollToEnd()
      return typed() + answerIfOwed()
    }
    guard let index = running?.lastReply else { return [] }
    guard reply.text.trimmed.isEmpty else { return tell("Send or delete what you have typed first.") }
    let abandoned = abandonAnswer()
    takeBack(index)
    return abandoned
  }

  mutating func takeBack(_ index: Int) {
    running?.takeBack(index)
    reply = TextEditor(running?.retake?.text ?? "", columns: reply.columns)
    // Most say it another way altogether; who wants to mend a word goes to it, and that keeps the rest.
    reply.selectAll()
    scrollToEnd()
  }

  private mutating func scrollToEnd() {
    guard var screen = screen as? ConversationScreen else { return }
    screen.scroll.scrollToEnd()
    keep(screen)
  }
}
