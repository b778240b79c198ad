import Conversation
import Support
import Testing

@testable import Coach

/// A slice of what `Scripts/fuzz` does at length.
@Suite struct FuzzTests {
  @Test func readingsOfAnythingKeepTheirPromises() {
    let texts = MoveCatalogue.all.flatMap { ($0.examples + $0.nearMisses).map(\.reply) }
    for seed in UInt64(0)..<1500 {
      var fuzz = FuzzedText(seed: seed, from: texts)
      let partner = seed.isMultiple(of: 3) ? nil : fuzz.next()
      let reply = fuzz.next()
      let found = problems(of: Coach.standard.read(reply, after: partner), of: reply)
      #expect(found.isEmpty, "seed \(seed): \(found) in \(reply.debugDescription.prefix(200))")
    }
  }

  /// The check is worth something: it finds what is wrong.
  @Test func whatIsWrongIsFound() {
    var reading = Coach.standard.read("I'm so sorry. What happened?", after: nil)
    #expect(problems(of: reading, of: "I'm so sorry. What happened?") == [])
    #expect(!problems(of: reading, of: "I'm so sorry.").isEmpty)
    reading.clauses[0].moves[0].evidence = [5..<90]
    #expect(!problems(of: reading, of: "I'm so sorry. What happened?").isEmpty)
  }
}
