import RolePlay
import Testing

/// Whatever a file holds, reading it ends, soon, in a scenario or in a problem.
@Suite struct HostileInputTests {
  @Test func aliasBombIsRefusedBeforeItUnfolds() {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    var last: Unicode.Scalar = "a"
    for next in "bcdefghijkl".unicodeScalars {
      let list = Array(repeating: "*\(last)", count: 9).joined(separator: ", ")
      text += "\(next): &\(next) [\(list)]\n"
      last = next
    }
    text += "? *l\n: bomb\n"
    let problems = Sheet.load(text).problems
    #expect(problems.map(\.code) == ["SC002"])
    #expect(problems.first?.line == 2)
  }

  @Test func starsAndAmpersandsInProseAreText() {
    let text = Sheet.replacing(
      "brief: Sam is a colleague.", with: "brief: >-\n  *sighs* Sam works at\n  &Sons, and *that* is all.")
    #expect(Sheet.problems(text).isEmpty)
  }

  @Test func moreThan512kBIsRefused() {
    let text = Sheet.minimal + "# " + String(repeating: "x", count: ScenarioFile.largest)
    #expect(
      Sheet.problems(text) == [
        "small.yaml:1:1: SC013 the file has 512 kB; a scenario may have at most 512 kB, so shorten it or make "
          + "it two scenarios"
      ])
  }

  @Test(arguments: [
    "", "\u{FEFF}", "---", "--- \n...\n---\n", "- - - -", "[", "{", "}", ":", "? ", "!", "!!binary x",
    "%YAML 9.9",
    "\u{0}", "a: \u{1B}[2J", "\"\\ud800\"", "\t", "a: b: c", "? [a]\n: b", "? {a: b}\n: c", "just text", "42",
    "~",
    "id: [\n", "- *x", "&x", "<<: {a: b}", "persona: {name: {name: {name: x}}}", "facts: {a: b}",
    "reactions: [1, []]",
    "tests: [{play: [{you: [], expect: [1]}]}]",
  ])
  func oddTextsEndInProblems(_ text: String) {
    let file = Sheet.load(text)
    #expect(file.scenario == nil)
    #expect(!file.problems.isEmpty)
  }

  @Test(arguments: ["[", "{", "- ", "? ", "[{", "a: {", "\"", "!<", "'", "|\n", "- ? "])
  func deepNestingEndsInProblems(_ part: String) {
    let text = String(repeating: part, count: 100_000 / part.utf8.count)
    #expect(Sheet.load(text).scenario == nil)
  }

  @Test func binaryGarbageEndsInProblems() {
    var chance = Chance(seed: 7)
    for _ in 0..<50 {
      let bytes = (0..<400).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
      #expect(Sheet.load(String(decoding: bytes, as: UTF8.self)).scenario == nil)
    }
  }

  @Test func mutatedSheetsNeverCrash() {
    var chance = Chance(seed: 20)
    let parts = [
      ":", "- ", "[", "]", "{", "}", "\"", "'", "\n", "  ", "#", "*a", "&a", "|", ">", "~", "null", "true",
      "-1",
      "99999999999999999999", "\u{0}", "é", "says: ", "to: ", "{}", "[]", "!!str", "text", "nth: ", "=",
      ">=6",
    ]
    let whole = Array(Sheet.minimal.unicodeScalars)
    var loaded = 0
    for _ in 0..<400 {
      var text = whole
      for _ in 0...chance.below(4) {
        let from = chance.below(text.count)
        let upTo = min(text.count, from + chance.below(12))
        let part: [Unicode.Scalar]
        switch chance.below(3) {
        case 0: part = Array(parts[chance.below(parts.count)].unicodeScalars)
        case 1: part = Array(text[from..<upTo] + text[from..<upTo])
        default: part = []
        }
        text.replaceSubrange(from..<upTo, with: part)
      }
      var mutant = String.UnicodeScalarView()
      mutant.append(contentsOf: text)
      let file = Sheet.load(String(mutant))
      if file.scenario != nil { loaded += 1 }
      #expect(file.scenario != nil || !file.problems.isEmpty)
    }
    // Some survive, or the mutations are too coarse to reach anything but the parser.
    #expect(loaded > 5)
  }
}

/// Reproducible chance for tests: a linear congruential generator (Knuth, MMIX).
struct Chance {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
}
