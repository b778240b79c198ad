import Coach
import Support
import Testing

/// A slice of what `Scripts/fuzz` does at length.
@Suite struct ScoreFuzzTests {
  @Test func everyLineIsAnsweredOrRefused() throws {
    let texts = MoveCatalogue.all.flatMap { ($0.examples + $0.nearMisses).map(\.reply) }
    let fuzz = try ScoreFuzz(
      program: App.executable("hearken"), lines: 300, seed: 3, from: texts, patience: 30)
    #expect(fuzz.complaints.isEmpty, "\(fuzz.complaints.prefix(5).joined(separator: "\n"))")
    #expect(fuzz.scored > 200 && fuzz.refused > 20)
  }
}
