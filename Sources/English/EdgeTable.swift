/// A hash table from (node, label) to node, with open addressing: the one look-up on the hot path.
struct EdgeTable: Sendable {
  private var keys: [UInt64]
  private var nodes: [Int32]
  private var count = 0
  private var shift: UInt64

  private static let empty = UInt64.max

  /// Room for 2 to the power of `bits` slots; it grows when three quarters are taken.
  init(bits: UInt64) {
    keys = Array(repeating: EdgeTable.empty, count: 1 << Int(bits))
    nodes = Array(repeating: 0, count: 1 << Int(bits))
    shift = 64 - bits
  }

  subscript(key: UInt64) -> Int32? {
    let slot = slot(of: key)
    return keys[slot] == key ? nodes[slot] : nil
  }

  /// The node at `key`; where there is none yet, `new`, which is then put there.
  mutating func insert(_ new: Int32, at key: UInt64) -> Int32 {
    if (count + 1) * 4 > keys.count * 3 { grow() }
    let slot = slot(of: key)
    if keys[slot] == key { return nodes[slot] }
    keys[slot] = key
    nodes[slot] = new
    count += 1
    return new
  }

  /// Where `key` is, or would be put. Fibonacci hashing with linear probing.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != key, keys[slot] != EdgeTable.empty { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    var larger = EdgeTable(bits: 64 - shift + 1)
    for (key, node) in zip(keys, nodes) where key != EdgeTable.empty { _ = larger.insert(node, at: key) }
    self = larger
  }
}
