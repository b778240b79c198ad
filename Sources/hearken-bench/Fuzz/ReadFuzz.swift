import Coach
import Conversation
import Foundation
import Support

/// Reads texts that nobody would think of, in this process.
enum ReadFuzz {
  /// A reading that takes longer than this hangs, milliseconds.
  static let patience = 1000.0

  struct Outcome {
    var slowest = 0.0
    var complaints: [String] = []
  }

  /// Every run has a seed of its own, so that one of them can be had again.
  static func run(_ seeds: Range<UInt64>, from texts: [String]) -> Outcome {
    var outcome = Outcome()
    for seed in seeds {
      var fuzz = FuzzedText(seed: seed, from: texts)
      let partner = seed.isMultiple(of: 3) ? nil : fuzz.next()
      let reply = fuzz.next()
      let start = now()
      let reading = Coach.standard.read(reply, after: partner)
      let spent = now() - start
      outcome.slowest = max(outcome.slowest, spent)
      outcome.complaints += problems(of: reading, of: reply).map { "seed \(seed): \($0)" }
      if spent > patience { outcome.complaints.append("seed \(seed): took \(spent) ms") }
      if seed % 20_000 == 19_999 { FileHandle.standardError.write(Data("read \(seed + 1)\n".utf8)) }
    }
    return outcome
  }
}
