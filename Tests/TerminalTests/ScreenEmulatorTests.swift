import Support
import Testing

@Suite struct ScreenEmulatorTests {
  private func screen(_ sent: String, rows: Int = 4, columns: Int = 10) -> ScreenEmulator {
    var screen = ScreenEmulator(rows: rows, columns: columns)
    screen.feed(sent.utf8)
    return screen
  }

  @Test(arguments: [
    ("one\r\ntwo", "one\ntwo\n\n"), ("\u{1B}[2;3Hx", "\n  x\n\n"), ("abcdefghijkl", "abcdefghij\nkl\n\n"),
    ("abcdefghij\rX", "Xbcdefghij\n\n\n"), ("a\u{1B}[3Cb", "a   b\n\n\n"), ("abc\u{8}\u{8}X", "aXc\n\n\n"),
    ("abcdef\u{1B}[3G\u{1B}[K", "ab\n\n\n"), ("abcdef\u{1B}[3G\u{1B}[1K", "   def\n\n\n"),
    ("abcdef\u{1B}[3G\u{1B}[2P", "abef\n\n\n"), ("abcdef\u{1B}[3G\u{1B}[2@", "ab  cdef\n\n\n"),
    ("abcdef\u{1B}[3G\u{1B}[2X", "ab  ef\n\n\n"), ("a\r\nb\r\nc\r\nd\r\ne", "b\nc\nd\ne"),
    ("a\r\nb\r\nc\u{1B}[2;3r\u{1B}[3;1H\n", "a\nc\n\n"), ("a\r\nb\u{1B}[H\u{1B}[L", "\na\nb\n"),
    ("a\r\nb\u{1B}[H\u{1B}[M", "b\n\n\n"), ("a\u{1B}[H\u{1B}M", "\na\n\n"), ("-\u{1B}[4b", "-----\n\n\n"),
    ("ab\u{1B}[2;1Hcd\u{1B}[H\u{1B}[J", "\n\n\n"), ("a\tb", "a       b\n\n\n"), ("中文x", "中文x\n\n\n"),
    ("中\u{1B}[2Gx", " x\n\n\n"), ("123456789中", "123456789\n中\n\n"), ("e\u{301}x", "e\u{301}x\n\n\n"),
    ("\u{1B}]0;a title\u{7}x", "x\n\n\n"), ("a\u{1B}7\u{1B}[3;3Hb\u{1B}8c", "ac\n\n  b\n"),
    ("\u{1B}(Bx", "x\n\n\n"),
  ])
  func shows(_ sent: String, _ text: String) {
    let screen = screen(sent)
    #expect(screen.text == text)
    #expect(screen.unknown.isEmpty)
  }

  @Test func bytesMayComeOneByOne() {
    let sent = "é中\u{1B}[2;4H\u{1B}[1;31mred\u{1B}[0m \u{1B}[?25l"
    var slow = ScreenEmulator(rows: 4, columns: 10)
    for byte in sent.utf8 { slow.feed([byte]) }
    #expect(slow.text == screen(sent).text && !slow.isCursorVisible)
  }

  @Test func theAlternateScreenComesAndGoes() {
    var screen = screen("shell$ \u{1B}[?1049h\u{1B}[H\u{1B}[2Japp\u{1B}[?2004h")
    #expect(screen.isAlternate && screen.bracketsPastes && screen.lines[0] == "app")
    #expect(screen.otherText.hasPrefix("shell$"))
    screen.feed("\u{1B}[?2004l\u{1B}[?1049l".utf8)
    #expect(!screen.isAlternate && !screen.bracketsPastes && screen.lines[0] == "shell$")
    #expect(screen.cursor.row == 0 && screen.cursor.column == 7)
  }

  @Test func attributesAreKeptByCell() {
    let screen = screen("\u{1B}[1;31mred\u{1B}[m \u{1B}[7mrev\u{1B}[27mx")
    #expect(screen.attributes(of: "red")?.color == 1 && screen.attributes(of: "red")?.isBold == true)
    #expect(screen.attributes(of: "rev")?.isReversed == true && screen.attributes(of: "x") == .init())
    #expect(screen.attributes(of: "nowhere") == nil)
  }

  @Test func resizingCutsAndAdds() {
    var screen = screen("one\r\ntwo")
    screen.resize(rows: 1, columns: 2)
    #expect(screen.text == "on" && screen.cursor.row == 0 && screen.cursor.column == 1)
    screen.resize(rows: 2, columns: 4)
    screen.feed("\u{1B}[2;1Hlast".utf8)
    #expect(screen.text == "on\nlast")
  }

  @Test func whatIsNotUnderstoodIsTold() {
    #expect(screen("\u{1B}[5|\u{1B}[?9999h\u{1B}#8").unknown.count == 3)
  }
}
