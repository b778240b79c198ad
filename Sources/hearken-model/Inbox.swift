import Dispatch
import LanguageModel
import Synchronization

/// What the other threads leave for the main one. Of what a server sends only so much is taken in before it is read: who
/// sends faster has to wait.
final class Inbox: Sendable {
  enum Item: Sendable {
    /// A command.
    case line([UInt8])
    case tooLong
    case inputEnded
    case wire(request: Int, Exchange.Happening)

    fileprivate var takesRoom: Bool { if case .wire = self { true } else { false } }
  }

  /// Happenings on the wire that may lie unread; each has 16 KB at most.
  static let mostUnread = 16

  private let items = Mutex<[Item]>([])
  /// Counts the items.
  private let count = DispatchSemaphore(value: 0)
  private let room = DispatchSemaphore(value: mostUnread)

  /// From any thread but the one that reads; taken in the order of posting. What happens on the wire waits for room.
  func post(_ item: Item) {
    if item.takesRoom { room.wait() }
    items.withLock { $0.append(item) }
    count.signal()
  }

  /// Waits for the next item; `nil` when the deadline comes first.
  ///
  /// - Parameter deadline: seconds of `Clock.now`.
  func next(before deadline: Double?) -> Item? {
    let limit = deadline.map { DispatchTime.now() + max(0, $0 - Clock.now) } ?? .distantFuture
    guard count.wait(timeout: limit) == .success else { return nil }
    let item = items.withLock { $0.removeFirst() }
    if item.takesRoom { room.signal() }
    return item
  }
}
