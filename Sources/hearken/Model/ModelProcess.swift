import Conversation
import Dispatch
import Glibc
import LanguageModel
import Synchronization

/// `hearken-model`, which asks language models: started when there is something to ask, and anew after it has ended,
/// however that came. Whatever happens to it, every request ends with an event.
final class ModelProcess: Sendable {
  private struct State {
    var child: ModelChild?
    /// Requests that the child has not answered yet.
    var unanswered: Set<Int> = []
    var isEnded = false
  }

  private let program: String
  private let grace: Double
  private let hear: @Sendable (ModelEvent) -> Void
  private let state = Mutex(State())
  /// Writes to the child, which may be slow to read.
  private let commands = DispatchQueue(label: "hearken.model")
  private let watches = DispatchQueue(label: "hearken.model.watches")

  /// - Parameters:
  ///   - program: where `hearken-model` is.
  ///   - grace: seconds that it may be late before it is taken to hang.
  ///   - hear: takes the events in their order, on a thread of its own.
  init(
    program: String = ModelProgram.path, grace: Double = 10, hear: @escaping @Sendable (ModelEvent) -> Void
  ) {
    self.program = program
    self.grace = grace
    self.hear = hear
  }

  /// Asks, or cancels. Returns at once; a command carried out by nobody is answered by `failed`.
  func send(_ command: ModelCommand) { commands.async { [self] in carryOut(command) } }

  /// Ends the program, if it runs. What has not been answered is not answered any more.
  func end() {
    let child = state.withLock { state in
      state.isEnded = true
      state.unanswered = []
      return state.child
    }
    child?.kill()
  }

  private func carryOut(_ command: ModelCommand) {
    switch command {
    case .cancel(let id):
      guard let child = state.withLock({ $0.unanswered.contains(id) ? $0.child : nil }) else { return }
      write(command, about: id, to: child, expectedWithin: 0)
    case .chat(let request): ask(command, request.id, request.limits)
    case .models(let request): ask(command, request.id, request.limits)
    }
  }

  private func ask(_ command: ModelCommand, _ id: Int, _ limits: TimeLimits) {
    do throws(SystemError) {
      let child = try child(for: id)
      write(command, about: id, to: child, expectedWithin: limits.total)
    } catch {
      hear(.failed(id: id, ModelProgram.failure(starting: program, error)))
    }
  }

  private func write(_ command: ModelCommand, about id: Int, to child: ModelChild, expectedWithin seconds: Double) {
    watches.asyncAfter(deadline: .now() + seconds + grace) { [weak self, weak child] in
      self?.state.withLock { if let child, $0.child === child, $0.unanswered.contains(id) { child.kill() } }
    }
    child.write(command.json.line)
  }

  /// The program that is to answer a request: the one that runs, else a new one.
  private func child(for id: Int) throws(SystemError) -> ModelChild {
    let running = state.withLock { state in
      if state.child != nil { state.unanswered.insert(id) }
      return state.child
    }
    if let running { return running }
    let started = try ModelChild(program)
    state.withLock { state in
      (state.child, state.unanswered) = (started, [id])
      // The app may have ended while it was being started.
      if state.isEnded { started.kill() }
    }
    DispatchQueue(label: "hearken.model.events").async { [self] in listen(to: started) }
    return started
  }

  private func listen(to child: ModelChild) {
    child.listen { line in
      guard let event = ModelEvent(line: line) else { return }
      if event.isLast { state.withLock { _ = $0.unanswered.remove(event.id) } }
      hear(event)
    }
    // From here on nobody finds it any more, so that no signal meets a process of the same number.
    let unanswered = state.withLock { state in
      defer { (state.child, state.unanswered) = (nil, []) }
      return state.isEnded ? [] : state.unanswered
    }
    child.bury()
    commands.async { child.closeInput() }
    for id in unanswered.sorted() { hear(.failed(id: id, ModelProgram.ended)) }
  }
}
