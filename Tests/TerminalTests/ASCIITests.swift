import Testing

@testable import Terminal

@Suite struct ASCIITests {
  @Test func asciiStandsForWhatScreensAreMadeOf() {
    #expect(String("“Dana’s” — ok… ▁█ ─│┌ •é中".map(\.inASCII)) == "\"Dana's\" - ok. _# -|+ *??")
  }
}
