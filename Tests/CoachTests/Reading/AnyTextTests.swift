import Conversation
import Testing

@testable import Coach

/// Whatever a learner can type or paste is read: without harm, in proportion to its length, with ranges that
/// hold.
@Suite struct AnyTextTests {
  private let partner = "They gave it to Dev on Friday. I trained Dev for two years."

  /// Checks every range of a reading against the text it was read from.
  private func check(_ reply: String) {
    let reading = Coach.standard.read(reply, after: partner)
    let scalars = Array(reply.unicodeScalars)
    #expect(!reading.clauses.isEmpty)
    var end = 0
    for clause in reading.clauses {
      guard clause.range.lowerBound >= end, clause.range.upperBound <= scalars.count else {
        Issue.record("clause \(clause.range) of \(scalars.count) after \(end): \(reply.debugDescription.prefix(200))")
        return
      }
      end = clause.range.upperBound
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[clause.range])
      #expect(Array(clause.text.unicodeScalars) == Array(slice))
      #expect(!clause.moves.isEmpty)
      for tag in clause.moves {
        #expect((0...1).contains(tag.confidence))
        var last = clause.range.lowerBound
        for range in tag.evidence {
          #expect(range.lowerBound >= last && range.upperBound <= clause.range.upperBound)
          last = range.upperBound
        }
      }
    }
  }

  @Test func randomBytes() {
    var random = Chance(seed: 11)
    for _ in 0..<150 {
      let bytes = (0..<random.below(160)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func randomPieces() {
    let pieces = [
      "I'm so sorry ", "you ", "and ", "so ", "\"", "“", "”", "'", "’", "(", "?!", "...", "…", "—", "\n\n", "\t", "😢",
      "👩‍👩‍👧", "🇬🇧", "e\u{301}", "\u{202E}", "مرحبا ", "שלום ", "\u{200B}", "\u{0}", "1,000.50 ", "don’t ", "DID ",
      "https://x.y ",
      "trained Dev for two years ", "haha", "but", ",,,", "*", "^", "$", "{hard}", "[", "|", "\r\n",
    ]
    var random = Chance(seed: 5)
    for _ in 0..<300 {
      check((0..<random.below(24)).map { _ in pieces[random.below(pieces.count)] }.joined())
    }
  }

  @Test(arguments: [
    String(repeating: "\"", count: 300), String(repeating: "\"so \"", count: 200), String(repeating: "(", count: 500),
    String(repeating: "why ", count: 800), String(repeating: "😢", count: 500), String(repeating: "a", count: 5000),
    String(repeating: "\u{202E}אבג ", count: 200), String(repeating: "\u{301}", count: 400),
    String(repeating: "you should not have to ", count: 200), String(repeating: "?", count: 2000),
    String(repeating: "and ", count: 1500), String(repeating: "i'm so sorry, ", count: 200), "\u{FEFF}", "\u{0}",
  ])
  func repetition(_ reply: String) { check(reply) }

  /// Twenty thousand words without a mark, as from a paste or a cat on the keyboard: four times the words may
  /// take about four times as long. What grows with their square takes sixteen times.
  @Test func aRunOnTakesTimeInProportion() {
    let words = "i just think that you know they never even told you why and it hurts so much you worked for it "
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let reply = String(repeating: words, count: count / 20)
      return clock.measure { _ = Coach.standard.read(reply, after: partner) }
    }
    _ = time(200)
    let quarter = min(time(5_000), time(5_000))
    #expect(time(20_000) < quarter * 10)
  }
}

/// A small generator (Numerical Recipes' constants), so that a failure can be had again.
private struct Chance {
  private var state: UInt32

  init(seed: UInt32) { state = seed }

  mutating func next() -> UInt32 {
    state = state &* 1_664_525 &+ 1_013_904_223
    return state >> 8
  }

  mutating func below(_ bound: Int) -> Int { Int(next()) % bound }
}
