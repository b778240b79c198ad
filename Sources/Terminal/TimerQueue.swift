/// Events that are due at some time, on a clock of milliseconds that never goes back.
struct TimerQueue<Event> {
  private var entries: [(deadline: Int, event: Event)] = []

  /// When the next event is due.
  var nextDeadline: Int? { entries.first?.deadline }

  /// Adds an event; events of the same deadline keep the order in which they were added.
  mutating func add(_ event: Event, at deadline: Int) {
    let index = entries.firstIndex { $0.deadline > deadline } ?? entries.endIndex
    entries.insert((deadline, event), at: index)
  }

  /// Takes the events that are due.
  mutating func take(at now: Int) -> [Event] {
    let due = entries.prefix { $0.deadline <= now }
    entries.removeFirst(due.count)
    return due.map(\.event)
  }
}
