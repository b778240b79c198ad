import Dispatch
import Synchronization

/// `transform` over all of `items` on up to `jobs` threads; the results are in the order of the items.
func parallelMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, _ transform: @Sendable (Item) -> Result
) -> [Result] {
  guard jobs > 1, items.count > 1 else { return items.map(transform) }
  let share = (items.count + jobs - 1) / jobs
  let parts = Mutex<[Int: [Result]]>([:])
  DispatchQueue.concurrentPerform(iterations: jobs) { job in
    let start = min(job * share, items.count)
    let part = items[start..<min(start + share, items.count)].map(transform)
    parts.withLock { $0[job] = part }
  }
  return parts.withLock { done in (0..<jobs).flatMap { done[$0] ?? [] } }
}
