import Testing
import TextGrid

@Suite struct BarTests {
  @Test(arguments: [
    (1.0, "----------"), (5.0, "##########"), (3.0, "#####-----"), (2.2, "###-------"), (0.0, "----------"),
    (99.0, "##########"), (.nan, "----------"), (.infinity, "##########"), (-.infinity, "----------"),
  ])
  func bars(_ value: Double, _ expected: String) {
    #expect(bar(value, in: 1...5, width: 10, ascii: true) == expected)
  }

  @Test func glyphsAndRoom() {
    #expect(bar(3, in: 1...5, width: 4) == "██··")
    #expect(bar(3, in: 1...5, width: 0) == "")
    #expect(bar(3, in: 1...5, width: -2) == "")
    #expect(bar(2, in: 2...2, width: 3) == "···")
    #expect(displayWidth(bar(3, in: 1...5, width: 7)) == 7)
  }

  @Test func sparklines() {
    #expect(sparkline([1, 3, 5], in: 1...5) == "▁▅█")
    #expect(sparkline([1, 5, .nan, 9], in: 1...5, ascii: true) == "1818")
    #expect(sparkline([], in: 1...5) == "")
  }
}
