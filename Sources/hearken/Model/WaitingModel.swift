import Dispatch
import LanguageModel
import Synchronization

/// `hearken-model` for those who do nothing else until it has answered.
final class WaitingModel: Sendable {
  private let events: EventQueue
  private let process: ModelProcess

  init(program: String = ModelProgram.path) {
    let events = EventQueue()
    self.events = events
    process = ModelProcess(program: program) { events.add($0) }
  }

  deinit { process.end() }

  func send(_ command: ModelCommand) { process.send(command) }

  /// The next event, about whatever it is; waits for it. Only while a request is unanswered.
  func next() -> ModelEvent { events.next() }

  /// The next event; `nil` where none comes within so many seconds.
  func next(within seconds: Double) -> ModelEvent? { events.next(before: .now() + seconds) }

  /// Asks and waits for the last event about it.
  /// - Parameter progress: takes the events before.
  func answer(to command: ModelCommand, progress: (ModelEvent) -> Void = { _ in }) -> ModelEvent {
    send(command)
    while true {
      let event = next()
      guard event.id == command.id else { continue }
      if event.isLast { return event }
      progress(event)
    }
  }

  private final class EventQueue: Sendable {
    private let events = Mutex<[ModelEvent]>([])
    /// Counts the events.
    private let count = DispatchSemaphore(value: 0)

    func add(_ event: ModelEvent) {
      events.withLock { $0.append(event) }
      count.signal()
    }

    func next() -> ModelEvent {
      count.wait()
      return events.withLock { $0.removeFirst() }
    }

    func next(before deadline: DispatchTime) -> ModelEvent? {
      guard count.wait(timeout: deadline) == .success else { return nil }
      return events.withLock { $0.removeFirst() }
    }
  }
}
