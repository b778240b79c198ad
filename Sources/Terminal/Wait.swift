private import Glibc

/// What a wait ended with.
struct Readiness: OptionSet {
  let rawValue: Int
  static let input = Readiness(rawValue: 1)
  /// The terminal is gone.
  static let hangup = Readiness(rawValue: 2)
  static let signal = Readiness(rawValue: 4)
  static let mail = Readiness(rawValue: 8)
}

/// Waits until there is something to read, or for a number of milliseconds (`nil`: for ever). Nothing is
/// ready after a timeout, and may be after a signal.
///
/// - Parameter input: the descriptor of the keyboard, -1 to leave it out.
func waitReady(input: Int32, signals: Int32, mail: Int32, milliseconds: Int?) -> Readiness {
  var waited = [input, signals, mail].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  let timeout = milliseconds.map { Int32(clamping: max($0, 0)) } ?? -1
  guard poll(&waited, nfds_t(waited.count), timeout) > 0 else { return [] }
  var ready: Readiness = []
  if waited[0].revents & Int16(POLLIN) != 0 { ready.insert(.input) }
  if waited[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { ready.insert(.hangup) }
  if waited[1].revents != 0 { ready.insert(.signal) }
  if waited[2].revents != 0 { ready.insert(.mail) }
  return ready
}

/// One read of what is there. Returns `nil` when nothing will ever come again.
func readAvailable(_ descriptor: Int32, into buffer: inout [UInt8]) -> ArraySlice<UInt8>? {
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 { return buffer[..<count] }
    if count == 0 { return nil }
    if errno == EAGAIN { return [] }
    if errno != EINTR { return nil }
  }
}

/// Milliseconds on a clock that never goes back.
func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
}
