import Coach
import Foundation
import Support

/// `hearken-bench fuzz PATH-OF-HEARKEN [RUNS] [SEED]`: half the runs read a reply in this process, half are lines for
/// `hearken score`. Exits with 1 where anything broke a promise.
enum Fuzz {
  static func run(_ arguments: [String]) throws {
    let runs = arguments.count > 1 ? Int(arguments[1]) ?? 0 : 200_000
    let seed = arguments.count > 2 ? UInt64(arguments[2]) ?? 1 : 1
    guard let program = arguments.first, runs > 1 else {
      FileHandle.standardError.write(Data("usage: hearken-bench fuzz PATH-OF-HEARKEN [RUNS] [SEED]\n".utf8))
      exit(2)
    }
    let texts =
      ReadingSpeed.replies
      + MoveCatalogue.all.flatMap { move in
        (move.examples + move.nearMisses).map(\.reply)
      }
    let start = now()
    let half = UInt64(runs / 2)
    let reading = ReadFuzz.run(seed..<seed + half, from: texts)
    print(
      String(
        format: "%llu replies read in %.1f s, the slowest in %.1f ms", half, (now() - start) / 1000, reading.slowest))
    let scoring = try ScoreFuzz(
      program: program, lines: runs - Int(half), seed: seed, from: texts, patience: Double(runs) / 100 + 30)
    print(
      String(
        format: "%d lines scored and %d refused by hearken score --jobs 2 in %.1f s", scoring.scored, scoring.refused,
        scoring.seconds))
    let complaints = reading.complaints + scoring.complaints
    for complaint in complaints.prefix(50) { print(complaint) }
    print(complaints.isEmpty ? "no crash, no hang, every offset valid" : "\(complaints.count) complaints")
    if !complaints.isEmpty { exit(1) }
  }
}
