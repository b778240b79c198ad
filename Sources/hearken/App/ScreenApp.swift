import ArgumentParser
import Conversation
import Dispatch
import Practice
import Synchronization
import Terminal
import TextGrid

/// The app on a full screen: feeds what happens to `update`, performs what it asks for, shows what `view` says.
struct ScreenApp {
  let work: FileWork

  func run(_ start: Start) throws {
    let mailbox = try Mailbox<Event>()
    let files = FileQueue(work: work) { mailbox.post($0) }
    var wasInterrupted = false
    do {
      var loop = EventLoop(try Terminal(), mailbox: mailbox)
      var start = start
      start.size = loop.terminal.size
      start.ascii = !loop.terminal.showsUnicode
      var model = Model()
      // What starting asks for waits until the first frame is up, so that reading files does not delay it.
      var first = update(&model, .started(start))
      mailbox.post(.clock(now: start.now, seed: start.seed))
      loop.run(
        frame: { _ in view(model) },
        handle: { occurrence in
          let event: Event
          switch occurrence {
          case .input(.key(let key)): event = .key(key)
          case .input(.paste(let text)): event = .paste(text)
          case .resized(let size): event = .resize(size)
          case .event(let posted): event = posted
          case .ended:
            event = .terminate
            wasInterrupted = true
          }
          _ = update(&model, .clock(now: Clock.now(), seed: Clock.seed()))
          let effects = first + update(&model, event)
          first = []
          return effects.compactMap { command(for: $0, files) }
        })
    } catch {
      Output.error("hearken: \(error)")
      throw ExitCode(2)
    }
    let losses = files.finish()
    for problem in losses { Output.complain(problem) }
    if wasInterrupted { throw ExitCode(130) }
    if !losses.isEmpty { throw ExitCode(1) }
  }

  private func command(for effect: Effect, _ files: FileQueue) -> LoopCommand<Event>? {
    switch effect {
    case .quit: return .stop
    case .suspend:
      // Who stops may never come back.
      files.wait()
      return .suspend
    case .redraw: return .redraw
    case .startTimer(let timer, let milliseconds): return .schedule(.timer(timer), afterMilliseconds: milliseconds)
    default:
      files.perform(effect)
      return nil
    }
  }
}

/// Performs file effects one after the other on a thread of their own, so that the screen never waits for a disk.
final class FileQueue: Sendable {
  private let queue = DispatchQueue(label: "hearken.files")
  private let work: FileWork
  private let answer: @Sendable (Event) -> Void
  /// What could not be kept and has not been kept since.
  private let losses = Mutex<[Problem]>([])

  init(work: FileWork, answer: @escaping @Sendable (Event) -> Void) {
    self.work = work
    self.answer = answer
  }

  func perform(_ effect: Effect) {
    queue.async { [self] in
      guard let event = work.perform(effect) else { return }
      losses.withLock { losses in
        switch event {
        case .persistFailed(_, let problem), .draftFailed(let problem): losses.append(problem)
        case .persisted: losses.removeAll()
        default: break
        }
      }
      answer(event)
    }
  }

  /// Waits until everything has been done.
  func wait() { queue.sync {} }

  /// Waits until everything has been done.
  /// - Returns: what could not be kept, to be said once the screen is gone.
  func finish() -> [Problem] {
    wait()
    return losses.withLock { losses in losses.last.map { [$0] } ?? [] }
  }
}
