import Testing
import TextGrid

@Suite struct TypedTextTests {
  private let long = String(repeating: "I hear you. ", count: 10)

  @Test func aPasteWithoutBracketsNeverSends() {
    #expect(decode("one\rtwo") == [.paste("one\ntwo")])
    #expect(decode("one\r\ntwo\r\n") == [.paste("one\ntwo\n")])
    #expect(decode("one\ntwo\r") == [.paste("one\ntwo\n")])
    #expect(decode("\rtwo") == [.paste("\ntwo")])
    #expect(decode("a\r\r\n\rb\tc") == [.paste("a\n\n\nb\tc")])
  }

  @Test func keysTypedAheadStayKeys() {
    #expect(decode("yes\r") == keys(.character("y"), .character("e"), .character("s"), .enter))
    #expect(decode("\r\r") == keys(.enter, .enter))
    #expect(decode("\u{1B}[B\u{1B}[B\r") == keys(.down, .down, .enter))
    #expect(decode("jj") == keys(.character("j"), .character("j")))
    #expect(decode("a\r\u{1B}[A") == keys(.character("a"), .enter, .up))
    #expect(decode("\t\t ") == keys(.tab, .tab, .character(" ")))
    #expect(decode("a\n") == keys(.character("a"), .control("j")))
  }

  @Test func aLongLineAndEnterIsALineAndEnter() {
    #expect(decode(long + "\r") == [.paste(long), .key(.enter)])
    #expect(decode(long) == [.paste(long)])
  }

  @Test func singleKeysWaitForNothing() {
    for bytes in ["a", "\r", "\n", "\t", "\r\r", "ab", "\u{1B}[A"] {
      var decoder = InputDecoder()
      var inputs: [Input] = []
      decoder.feed(bytes.utf8, into: &inputs)
      #expect(!decoder.needsTimeout && !inputs.isEmpty, "\(bytes.debugDescription)")
    }
  }

  @Test func aPasteInManyReadsArrivesWholeAndOnce() {
    let text = (0..<2_000).map { "línea \($0) 你好 and some more words" }.joined(separator: "\r") + "\r"
    let bytes = Array(text.utf8)
    for size in [4_096, 1_000, 50] {
      var decoder = InputDecoder()
      var inputs: [Input] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        decoder.feed(bytes[start..<min(start + size, bytes.count)], into: &inputs)
        #expect(inputs.isEmpty && decoder.needsTimeout)
      }
      decoder.flush(into: &inputs)
      #expect(inputs == [.paste(text.replacing("\r", with: "\n"))])
    }
  }

  @Test func aLineEndAtTheEndOfAReadWaitsForTheRest() {
    var decoder = InputDecoder()
    var inputs: [Input] = []
    decoder.feed("first line\r".utf8, into: &inputs)
    #expect(inputs.isEmpty && decoder.needsTimeout)
    decoder.feed("second".utf8, into: &inputs)
    decoder.flush(into: &inputs)
    #expect(inputs == [.paste("first line\nsecond")])
  }

  @Test func whatIsNoTextEndsTheText() {
    #expect(decode("a\rb\u{1B}[A") == [.paste("a\nb"), .key(.up)])
    #expect(decode("a\rb\u{1B}[200~c\u{1B}[201~") == [.paste("a\nb"), .paste("c")])
  }

  @Test func aPasteWithoutBracketsIsCappedToo() {
    var decoder = InputDecoder(pasteLimit: 100)
    var inputs: [Input] = []
    for _ in 0..<20 { decoder.feed("12345678\r".utf8, into: &inputs) }
    decoder.flush(into: &inputs)
    let whole = String(repeating: "12345678\n", count: 20)
    #expect(inputs == [.paste(String(whole.prefix(100)) + "\n")])
  }

  private func keys(_ keys: Key...) -> [Input] { keys.map(Input.key) }
}
