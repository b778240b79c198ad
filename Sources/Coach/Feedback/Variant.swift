/// Chooses among ways of saying a thing: the same session reads the same each time, two sessions do not
/// read alike. Nothing random: a hash (FNV-1a, 64 bits) of what was said.
struct Variant: Sendable {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ texts: String...) {
    for text in texts { mix(text) }
  }

  private mutating func mix(_ text: String) {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ 0xff) &* 0x100_0000_01b3
  }

  /// The same choices in another order for every `topic`.
  func pick<T>(_ choices: [T], for topic: String) -> T? {
    guard !choices.isEmpty else { return nil }
    return choices[start(for: topic) % choices.count]
  }

  /// All choices, beginning with the one that `pick` takes.
  func ordered<T>(_ choices: [T], for topic: String) -> [T] {
    guard choices.count > 1 else { return choices }
    let first = start(for: topic) % choices.count
    return Array(choices[first...] + choices[..<first])
  }

  private func start(for topic: String) -> Int {
    var own = self
    own.mix(topic)
    // The low bits of FNV-1a are its weakest.
    return Int((own.hash ^ (own.hash >> 29)) & 0xffff_ffff)
  }
}
