import ArgumentParser
import Conversation
import LanguageModel
import Practice
import Terminal
import TextGrid

/// The app on a full screen: feeds what happens to `update`, performs what it asks for, shows what `view` says.
struct ScreenApp {
  let work: FileWork

  func run(_ start: Start) throws {
    let mailbox = try Mailbox<Event>()
    let files = FileQueue(work: work) { mailbox.post($0) }
    // Made when somebody is to be asked: most conversations need none.
    var asking: ModelProcess?
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
          return effects.compactMap { effect in
            if let command = ModelCommand(effect) {
              let process = asking ?? ModelProcess { mailbox.post(.model($0)) }
              asking = process
              process.send(command)
              return nil
            }
            return command(for: effect, files)
          }
        })
    } catch {
      Output.error("hearken: \(error)")
      throw ExitCode(2)
    }
    asking?.end()
    let losses = files.finish()
    for loss in losses { Output.lost(loss) }
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
