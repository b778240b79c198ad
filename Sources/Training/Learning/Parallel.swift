import Dispatch
import Synchronization

/// Work spread over the machine's cores. Every result depends on its own input alone, so what comes out does not
/// depend on how the work was spread.
enum Parallel {
  /// `transform` of every element, in the order of the elements.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let count = elements.count
    guard count > 1 else { return elements.map(transform) }
    let pieces = min(count, 64)
    let found = Mutex<[Int: [Result]]>([:])
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      let part = elements[count * piece / pieces..<count * (piece + 1) / pieces].map(transform)
      found.withLock { $0[piece] = part }
    }
    return found.withLock { found in (0..<pieces).flatMap { found[$0] ?? [] } }
  }
}
