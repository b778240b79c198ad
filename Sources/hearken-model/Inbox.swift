import Dispatch
import LanguageModel
import Synchronization

/// What the other threads leave for the main one.
final class Inbox: Sendable {
  enum Item: Sendable {
    /// A command.
    case line([UInt8])
    case tooLong
    case inputEnded
    case wire(task: Int, Exchange.Happening)
  }

  private let items = Mutex<[Item]>([])
  /// Counts the items.
  private let count = DispatchSemaphore(value: 0)

  /// From any thread; taken in the order of posting.
  func post(_ item: Item) {
    items.withLock { $0.append(item) }
    count.signal()
  }

  /// Waits for the next item; `nil` when the deadline comes first.
  ///
  /// - Parameter deadline: seconds of `Clock.now`.
  func next(before deadline: Double?) -> Item? {
    let limit = deadline.map { DispatchTime.now() + max(0, $0 - Clock.now) } ?? .distantFuture
    guard count.wait(timeout: limit) == .success else { return nil }
    return items.withLock { $0.removeFirst() }
  }
}
