/// Numbers that look like chance and are the same for the same seed on every machine (Steele, Lea and Flood, “Fast
/// splittable pseudorandom number generators”, 2014). Where a seed comes from is not decided here.
public struct SplitMix64: RandomNumberGenerator, Sendable, Equatable, Codable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return z ^ z >> 31
  }

  /// A number from 0 to `bound` − 1; `bound` is 1 or more. The bias of the remainder is below 2⁻⁴⁰ for the bounds used
  /// here.
  public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
