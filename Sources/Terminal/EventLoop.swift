private import Glibc
public import TextGrid

/// Waits for keys, signals, posted events and timers in one `poll`, and shows a frame after them.
///
/// SIGTSTP comes as the key Ctrl-Z, so that the app keeps what must be kept before it has itself suspended.
/// After an `ended`, an app that does not stop within `grace` is stopped.
public struct EventLoop<Event: Sendable>: ~Copyable {
  /// Milliseconds that tell the Escape key from Alt.
  private static var escapeDelay: Int { 25 }
  /// Milliseconds an app has to stop after it was asked to end.
  private static var grace: Int { 5_000 }

  public var terminal: Terminal
  private let mailbox: Mailbox<Event>
  private var decoder = InputDecoder()
  /// When the silence is long enough for the decoder to go by.
  private var inputDeadline: Int?
  private var timers = TimerQueue<Event>()
  private var buffer = [UInt8](repeating: 0, count: 65_536)
  private var isHungUp = false
  private var isStopped = false
  /// When an app that was asked to end is stopped.
  private var stopDeadline: Int?

  public init(_ terminal: consuming Terminal, mailbox: Mailbox<Event>) {
    self.terminal = terminal
    self.mailbox = mailbox
  }

  /// Runs until a command stops it.
  ///
  /// - Parameters:
  ///   - frame: what to show at a size; called before anything occurs, and after what occurs together.
  ///   - handle: takes what occurred; what it returns is done in order.
  public mutating func run(
    frame: (Size) -> Frame, handle: (Occurrence<Event>) -> [LoopCommand<Event>]
  ) {
    show(frame)
    while !isStopped {
      let occurrences = next()
      for occurrence in occurrences where !isStopped {
        perform(handle(occurrence), handle)
      }
      if let stopDeadline, monotonicMilliseconds() >= stopDeadline { isStopped = true }
      if !isStopped, !occurrences.isEmpty { show(frame) }
    }
  }

  private mutating func show(_ frame: (Size) -> Frame) {
    if !isHungUp { terminal.present(frame(terminal.size)) }
  }

  private mutating func perform(
    _ commands: [LoopCommand<Event>], _ handle: (Occurrence<Event>) -> [LoopCommand<Event>]
  ) {
    for command in commands where !isStopped {
      switch command {
      case .stop: isStopped = true
      case .redraw: terminal.resize()
      case .schedule(let event, let delay): timers.add(event, at: monotonicMilliseconds() + max(delay, 0))
      case .suspend:
        terminal.suspend()
        perform(handle(.resized(terminal.size)), handle)
      }
    }
  }

  /// Waits, and tells all that occurred.
  private mutating func next() -> [Occurrence<Event>] {
    let ready = waitReady(
      input: isHungUp ? -1 : STDIN_FILENO, signals: terminal.signals, mail: mailbox.descriptor,
      milliseconds: timeout())
    var occurrences: [Occurrence<Event>] = []
    if ready.contains(.signal) { takeSignals(into: &occurrences) }
    if ready.contains(.input) || decoder.needsTimeout { takeInput(ready, into: &occurrences) }
    if ready.contains(.hangup), !ready.contains(.input) { hangUp(into: &occurrences) }
    if ready.contains(.mail) { occurrences += mailbox.drain().map(Occurrence.event) }
    occurrences += timers.take(at: monotonicMilliseconds()).map(Occurrence.event)
    return occurrences
  }

  private func timeout() -> Int? {
    let now = monotonicMilliseconds()
    return [timers.nextDeadline, stopDeadline, inputDeadline].compactMap { $0.map { $0 - now } }.min()
  }

  private mutating func takeInput(_ ready: Readiness, into occurrences: inout [Occurrence<Event>]) {
    var inputs: [Input] = []
    if ready.contains(.input) {
      guard let bytes = readAvailable(STDIN_FILENO, into: &buffer) else {
        hangUp(into: &occurrences)
        return
      }
      decoder.feed(bytes, into: &inputs)
      inputDeadline = decoder.needsTimeout ? monotonicMilliseconds() + Self.escapeDelay : nil
    } else if let inputDeadline, monotonicMilliseconds() >= inputDeadline {
      decoder.flush(into: &inputs)
      self.inputDeadline = nil
    }
    occurrences += inputs.map(Occurrence.input)
  }

  private mutating func takeSignals(into occurrences: inout [Occurrence<Event>]) {
    var isResized = false
    while let number = terminal.nextSignal() {
      switch number {
      case SIGWINCH:
        terminal.resize()
        isResized = true
      case SIGCONT:
        terminal.takeBack()
        isResized = true
      case SIGTSTP: occurrences.append(.input(.key(.control("z"))))
      case SIGHUP: hangUp(into: &occurrences)
      case SIGINT: end(.interrupted, into: &occurrences)
      case SIGQUIT: end(.quit, into: &occurrences)
      default: end(.terminated, into: &occurrences)
      }
    }
    if isResized { occurrences.append(.resized(terminal.size)) }
  }

  private mutating func hangUp(into occurrences: inout [Occurrence<Event>]) {
    guard !isHungUp else { return }
    isHungUp = true
    end(.hangup, into: &occurrences)
  }

  private mutating func end(_ ending: Ending, into occurrences: inout [Occurrence<Event>]) {
    if stopDeadline == nil { stopDeadline = monotonicMilliseconds() + Self.grace }
    occurrences.append(.ended(ending))
  }
}
