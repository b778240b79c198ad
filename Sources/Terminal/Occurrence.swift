public import TextGrid

/// What happened, as the event loop tells it.
public enum Occurrence<Event> {
  /// A key or a paste.
  case input(Input)
  /// The terminal has another size, or has come back after a suspension.
  case resized(Size)
  /// An event from the mailbox, or one whose time has come.
  case event(Event)
  /// The process is asked to end. It may still finish what it must, but not for long; see `EventLoop`.
  case ended(Ending)
}

/// Why the process is asked to end.
public enum Ending: Sendable, Equatable {
  /// The terminal is gone (SIGHUP, or the end of its input): nothing can be shown any more.
  case hangup
  /// SIGTERM, SIGINT or SIGQUIT came from outside; Ctrl-C is a key.
  case terminated, interrupted, quit
}
