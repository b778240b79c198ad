import Testing

@testable import Training

@Suite struct TableTests {
  @Test func isPaddedMarkdown() {
    var table = Table("move", "F1")
    table.add("sympathy", decimal(0.907))
    table.add("repair", decimal(.nan))
    #expect(
      table.text == """
        | move     |   F1 |
        | -------- | ---: |
        | sympathy | 0.91 |
        | repair   |    – |
        """)
  }

  @Test func aSectionIsReplacedBetweenItsMarks() throws {
    let page = "A\n<!-- x -->\nold\n<!-- end of x -->\nB\n"
    #expect(try replacing(section: "x", of: page, with: "new") == "A\n<!-- x -->\n\nnew\n\n<!-- end of x -->\nB\n")
    #expect(throws: (any Error).self) { try replacing(section: "y", of: page, with: "new") }
  }
}
