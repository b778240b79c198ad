private import CTerminal
private import Synchronization

/// Where tasks leave events for the thread that owns the terminal: the only thing they share with it.
public final class Mailbox<Event: Sendable>: Sendable {
  private let events = Mutex<[Event]>([])
  /// Readable while there is an event to take.
  let descriptor: Int32

  /// - Throws: `MailboxError` when the process may open no more files.
  public init() throws(MailboxError) {
    descriptor = ct_wake_open()
    if descriptor < 0 { throw MailboxError() }
  }

  deinit { ct_wake_close(descriptor) }

  /// Leaves an event; it is taken in the order of posting. From any thread.
  public func post(_ event: Event) {
    let wasEmpty = events.withLock { events in
      events.append(event)
      return events.count == 1
    }
    if wasEmpty { ct_wake_post(descriptor) }
  }

  /// Takes all events.
  func drain() -> [Event] {
    // The descriptor first: an event that is posted in between makes it readable again.
    ct_wake_drain(descriptor)
    return events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}

/// No file descriptor was left for a mailbox.
public struct MailboxError: Error, CustomStringConvertible {
  public var description: String { "This process may open no more files; raise the limit with ulimit -n." }
}
