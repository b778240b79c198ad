import Conversation
import Dispatch
import Practice
import Synchronization

/// Performs file effects one after the other on a thread of their own, so that the screen never waits for a disk.
final class FileQueue: Sendable {
  /// Something of the learner's that the disk should hold.
  private enum Kept: Hashable {
    case session(id: String)
    case draft(session: String)
  }

  private let queue = DispatchQueue(label: "hearken.files")
  private let work: FileWork
  private let answer: @Sendable (Event) -> Void
  /// What could not be kept and has not been kept since, and why.
  private let losses = Mutex<[Kept: Problem]>([:])

  init(work: FileWork, answer: @escaping @Sendable (Event) -> Void) {
    self.work = work
    self.answer = answer
  }

  func perform(_ effect: Effect) {
    queue.async { [self] in
      let event = work.perform(effect)
      note(effect, event)
      if let event { answer(event) }
    }
  }

  private func note(_ effect: Effect, _ event: Event?) {
    let failure: Problem? =
      switch event {
      case .persistFailed(_, let problem), .draftFailed(let problem): problem
      default: nil
      }
    losses.withLock { losses in
      switch effect {
      case .persist(_, let session): losses[.session(id: session.id)] = failure
      case .saveDraft(let draft): losses[.draft(session: draft.session)] = failure
      // There is nothing left to lose, whether the file could be removed or not.
      case .clearDraft(let session): losses[.draft(session: session)] = nil
      default: break
      }
    }
  }

  /// Waits until everything has been done.
  func wait() { queue.sync {} }

  /// Waits until everything has been done.
  /// - Returns: why what could not be kept was not, each reason once; to be said when the screen is gone.
  func finish() -> [Problem] {
    wait()
    return losses.withLock { losses in
      losses.values.reduce(into: []) { reasons, problem in
        if !reasons.contains(problem) { reasons.append(problem) }
      }
    }
  }
}
