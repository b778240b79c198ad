import Conversation
import Journal
import Practice
import Synchronization

/// Performs those effects that touch files, and says how it went. Every call waits for the disk.
final class FileWork: Sendable {
  private let journal: Swift.Result<Journal, Problem>
  private let scenarioFolder: String?
  /// Sessions that are being practised here, so that no other Hearken goes on with them.
  private let claims = Mutex<[String: Claim]>([:])

  init(journal: Swift.Result<Journal, Problem>, scenarioFolder: String?) {
    self.journal = journal
    self.scenarioFolder = scenarioFolder
  }

  /// - Returns: the event that answers the effect; `nil` where there is nothing to say.
  func perform(_ effect: Effect) -> Event? {
    switch effect {
    case .loadScenarios:
      let library = ScenarioLibrary.load(folder: scenarioFolder, places: try? journal.get().places)
      return .scenariosLoaded(library.cards, problems: library.problems)
    case .loadHistory: return history()
    case .loadSession(let id):
      return answer(Event.sessionFailed) { journal throws(Problem) in .sessionLoaded(try journal.load(id)) }
    case .claim(let session):
      return answer(Event.sessionFailed) { journal throws(Problem) in
        try claim(session, in: journal)
        return nil
      }
    case .persist(let revision, let session):
      let failed: (Problem) -> Event = { .persistFailed(revision: revision, $0) }
      return answer(failed) { journal throws(Problem) in
        try claim(session.id, in: journal)
        try journal.save(session)
        // Finished: nobody goes on with it, and any Hearken may put it into the trash.
        if session.isFinished { claims.withLock { $0[session.id] = nil } }
        return .persisted(revision: revision)
      }
    case .saveDraft(let draft):
      return answer(Event.draftFailed) { journal throws(Problem) in
        try journal.saveDraft(draft)
        return nil
      }
    case .clearDraft(let session):
      return answer(Event.draftFailed) { journal throws(Problem) in
        try journal.clearDraft(session)
        return nil
      }
    case .export(let session, let path): return export(session, to: path)
    case .moveToTrash(let id):
      return answer(Event.trashFailed) { journal throws(Problem) in
        claims.withLock { $0[id] = nil }
        try journal.moveToTrash(id)
        return .trashed(id: id)
      }
    case .restoreFromTrash(let id):
      return answer(Event.trashFailed) { journal throws(Problem) in
        try journal.restore(id)
        return .restored(id: id)
      }
    case .startTimer, .suspend, .redraw, .quit: return nil
    }
  }

  private func answer(
    _ failed: (Problem) -> Event, _ work: (Journal) throws(Problem) -> Event?
  ) -> Event? {
    do { return try work(try journal.get()) } catch { return failed(error) }
  }

  private func history() -> Event {
    do {
      let journal = try journal.get()
      let listing = journal.summaries()
      let unfinished = journal.unfinished(in: listing)
      var notices = listing.problems
      notices += listing.recovered.map {
        Problem("The last words of \($0) were brought back after a crash.", remedy: "They are in the history.")
      }
      var draft: Draft?
      if let unfinished {
        do { draft = try journal.loadDraft(unfinished.id) } catch { notices.append(error) }
      }
      return .historyLoaded(listing.summaries, unfinished: unfinished, draft: draft, notices: notices)
    } catch {
      return .historyLoaded([], unfinished: nil, draft: nil, notices: [error])
    }
  }

  private func claim(_ id: String, in journal: Journal) throws(Problem) {
    if claims.withLock({ $0[id] != nil }) { return }
    let claimed: Claim?
    // Where claims cannot be kept, a session is kept all the same.
    do { claimed = try journal.claim(id) } catch { return }
    guard let claimed else {
      throw Problem(
        "This conversation is going on in another Hearken.", remedy: "Go on with it there, or save a copy here.")
    }
    claims.withLock { $0[id] = claimed }
  }

  /// The learner's words can be taken elsewhere also when there is no journal.
  private func export(_ session: Session, to path: String?) -> Event {
    let path = path ?? Environment.workingFolder
    do {
      let written: String
      switch journal {
      case .success(let journal): written = try journal.export(session, as: .text, to: path)
      case .failure: written = try TextFile.writeNew(try ExportFormat.text.render(session), to: path)
      }
      return .exported(path: written)
    } catch {
      return .exportFailed(error)
    }
  }
}
