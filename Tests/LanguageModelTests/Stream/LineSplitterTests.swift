import Testing

@testable import LanguageModel

@Suite struct LineSplitterTests {
  @Test(arguments: ["a\nb\n\nc\n", "a\r\nb\r\n\r\nc\r\n", "a\rb\r\rc\r"])
  func splitsAtEveryKindOfLineEnd(_ text: String) {
    let bytes = Array(text.utf8)
    for cut in 0...bytes.count {
      var splitter = LineSplitter(longest: 10)
      let lines = splitter.take(bytes[..<cut]) + splitter.take(bytes[cut...])
      #expect(lines == [[0x61], [0x62], [], [0x63]], "cut at \(cut)")
      #expect(splitter.finish() == [])
    }
  }

  @Test func keepsTheRest() {
    var splitter = LineSplitter(longest: 10)
    #expect(splitter.take(Array("ab".utf8)) == [])
    #expect(splitter.finish() == [0x61, 0x62])
  }

  @Test func stopsAtALineThatIsTooLong() {
    var splitter = LineSplitter(longest: 3)
    #expect(splitter.take(Array("abc\nabcd\nab\n".utf8)) == [Array("abc".utf8)])
    #expect(splitter.isOverfull)
    #expect(splitter.finish() == [])
  }
}
