import Conversation
import Testing

@Suite struct SplitMix64Tests {
  /// The numbers that the authors' own program prints for this seed.
  @Test func givesTheNumbersOfTheReference() {
    var chance = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in chance.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test func staysBelowItsBound() {
    var chance = SplitMix64(seed: 7)
    #expect(Set((0..<200).map { _ in chance.below(5) }) == [0, 1, 2, 3, 4])
    #expect(chance.below(1) == 0)
  }
}
