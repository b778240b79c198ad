import Testing

@testable import LanguageModel

@Suite struct JSONExtractionTests {
  @Test(arguments: [
    #"{"a": 1}"#, "Sure! Here it is:\n```json\n{\"a\": 1}\n```\nAnything else?", #"{"a": 1,}"#,
    "{not this} but {\"a\": 1}", "\u{FEFF}{\"a\":1} {\"a\":2}", "[{\"a\": 1}]",
  ])
  func findsTheObject(_ text: String) {
    #expect(JSON.firstObject(in: text) == ["a": 1])
  }

  @Test func forgivesLineEndsInStrings() {
    #expect(JSON.firstObject(in: "{\"a\": \"one\ntwo\"}") == ["a": "one\ntwo"])
  }

  @Test(arguments: ["", "I cannot do that.", #"{"a": 1"#, #"{"a": "cut sh"#, "{{{{{{", "{'a': 1}"])
  func findsNothingWhereThereIsNone(_ text: String) {
    #expect(JSON.firstObject(in: text) == nil)
  }

  @Test func givesUpOnManyBraces() {
    #expect(JSON.firstObject(in: String(repeating: "{ ", count: 100_000)) == nil)
  }
}
