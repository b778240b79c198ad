import Testing

@testable import LanguageModel

@Suite struct JSONTests {
  private static let values: [(String, JSON)] = [
    ("null", .null), (" true ", .bool(true)), ("-1.5e3", .number(-1500)), ("0", .number(0)), (#""""#, .string("")),
    (#""a\"\\\/\b\f\n\r\tĄ""#, .string("a\"\\/\u{8}\u{C}\n\r\tĄ")), (#""\ud83c\udf89""#, .string("🎉")),
    ("[]", .array([])), ("[1, [2] ,3]", .array([1, [2], 3])), ("\"zażółć 🎉\"", .string("zażółć 🎉")),
    (#"{"a":{"b":[]},"c":null}"#, .object([.init("a", ["b": []]), .init("c", .null)])),
  ]

  @Test(arguments: values)
  func reads(_ text: String, _ value: JSON) throws {
    #expect(try JSON(parsing: text) == value)
    #expect(try JSON(parsing: value.line) == value)
  }

  /// Servers cut between the halves of a pair.
  @Test(arguments: pairs)
  func readsHalfAPair(_ text: String, _ value: String) throws {
    #expect(try JSON(parsing: text) == .string(value))
  }

  private static let pairs: [(String, String)] = [
    (#""\ud83c""#, "\u{FFFD}"), (#""\ud83cx""#, "\u{FFFD}x"), (#""\ud83c\n""#, "\u{FFFD}\n"),
    (#""\udf89""#, "\u{FFFD}"), (#""\ud83cA""#, "\u{FFFD}A"),
  ]

  @Test(arguments: [
    "{", "}", "[1,]", "{\"a\":1,}", "{a:1}", "{'a':1}", "nul", "tru e", "1 2", "\"a", "\"\\x\"", "\"\\u12g4\"",
    "\"\n\"",
    "[1 2]", "{\"a\" 1}", "--1", "1e999", "", " ", "NaN", "[", "\u{FEFF}1",
  ])
  func refuses(_ text: String) {
    #expect(throws: JSONFault.self) { try JSON(parsing: text) }
  }

  @Test func tellsWhatIsCutShortFromWhatIsBroken() throws {
    let whole = Array(#"{"a": [1.5, "żó\n", true], "b": {"c": null}}"#.utf8)
    for length in whole.indices.dropLast() {
      #expect(throws: JSONFault.truncated) { try JSON(parsing: Array(whole[..<length])) }
    }
    #expect(throws: JSONFault.unexpected(at: 1)) { try JSON(parsing: "{a:1}") }
  }

  @Test func refusesWhatWouldExhaustTheStack() {
    for bracket in ["[", "{\"a\":"] {
      #expect(throws: JSONFault.tooDeep) { try JSON(parsing: String(repeating: bracket, count: 100_000)) }
    }
  }

  @Test func survivesBytesThatAreNoText() throws {
    let value = try JSON(parsing: [0x22, 0x61, 0xC3, 0x22])
    #expect(value == "a\u{FFFD}")
  }

  @Test func isOneLineWithNothingThatSteersATerminal() {
    let line = JSON.string("a\nb\r\u{1B}[2J\u{7F}\u{9B}\u{2028}\u{0}").line
    #expect(line == #""a\nb\u000d\u001b[2J\u007f\u009b\u2028\u0000""#)
    let object: JSON = ["whole": 12, "half": 0.5, "gone": .number(.nan)]
    #expect(object.line == #"{"whole":12,"half":0.5,"gone":null}"#)
  }

  @Test func changesEveryStringButNoName() {
    let value: JSON = ["key": ["key", ["a": "a key"]]]
    #expect(value.mapStrings { $0.replacing("key", with: "x") } == ["key": ["x", ["a": "a x"]]])
  }
}
