import Conversation
import Testing
import TextGrid

@Suite struct InputDecoderTests {
  @Test(arguments: [
    ("a", Key.character("a")), ("é", .character("é")), ("\u{301}", .character("\u{301}")),
    ("😀", .character("😀")),
    ("\r", .enter), ("\n", .control("j")), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{3}", .control("c")), ("\u{1A}", .control("z")), ("\u{1F}", .control("_")), ("\u{0}", .control(" ")),
    ("\u{1B}x", .alt("x")), ("\u{1B}é", .alt("é")), ("\u{1B}\r", .altEnter), ("\u{1B}\n", .altEnter),
    ("\u{1B}\u{7F}", .altBackspace), ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[1;5C", .controlRight),
    ("\u{1B}[1;3D", .controlLeft), ("\u{1B}[1;2C", .right), ("\u{1B}Od", .controlLeft),
    ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
    ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
    ("\u{1B}[1;5H", .controlHome), ("\u{1B}[1;5F", .controlEnd), ("\u{1B}[2~", .insert),
    ("\u{1B}[3~", .delete),
    ("\u{1B}[3;5~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab),
    ("\u{1B}OP", .function(1)), ("\u{1B}[[A", .function(1)), ("\u{1B}[15~", .function(5)),
    ("\u{1B}[24~", .function(12)), ("\u{1B}[1;2R", .function(3)), ("\u{1B}OM", .enter),
    ("\u{1B}[13;2u", .altEnter), ("\u{1B}[27;5;13~", .altEnter), ("\u{1B}\u{1B}[A", .up),
  ])
  func oneKey(_ bytes: String, _ key: Key) {
    var decoder = InputDecoder()
    var inputs: [Input] = []
    decoder.feed(bytes.utf8, into: &inputs)
    #expect(inputs == [.key(key)])
    #expect(!decoder.needsTimeout)
  }

  @Test(arguments: [
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[<0;3;3M", "\u{1B}[M !!", "\u{1B}Oz", "\u{1B}[99~", "\u{1B}[?62;4c",
    "\u{1B}]11;rgb:ff/ff/ff\u{7}", "\u{1B}]0;a title\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}_answer\u{1B}\\",
    "\u{1B}[12;34;56;78;90;12;34;56;78;90;12;34;56;78;90;12;34;56;78;90;12;34z", "\u{1B}[201~", "\u{1B}[ q",
    "\u{9B}",
  ])
  func unknownSequencesAreSwallowed(_ bytes: String) {
    #expect(decode(bytes + "x") == [.key(.character("x"))])
  }

  @Test func silenceTellsEscapeFromAlt() {
    var decoder = InputDecoder()
    var inputs: [Input] = []
    decoder.feed([0x1B], into: &inputs)
    #expect(inputs.isEmpty && decoder.needsTimeout)
    decoder.flush(into: &inputs)
    #expect(inputs == [.key(.escape)] && !decoder.needsTimeout)
    decoder.feed("x".utf8, into: &inputs)
    #expect(inputs == [.key(.escape), .key(.character("x"))])
  }

  @Test(arguments: [
    ("\u{1B}\u{1B}", [Key.escape, .escape]), ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]),
    ("\u{1B}]", [.alt("]")]), ("\u{1B}P", [.alt("P")]), ("\u{1B}[1;", []), ("\u{1B}]11;rgb", []),
  ])
  func silenceEndsWhatIsUnfinished(_ bytes: String, _ keys: [Key]) {
    #expect(decode(bytes) == keys.map(Input.key))
    #expect(decode(bytes, then: "x") == (keys + [.character("x")]).map(Input.key))
  }

  @Test func invalidBytesBecomeReplacementCharacters() {
    let replaced = Input.key(.character("\u{FFFD}"))
    #expect(decode([0xFF]) == [replaced])
    #expect(decode([0xC3, 0x41]) == [replaced, .key(.character("A"))])
    #expect(decode([0xED, 0xA0, 0x80]) == [replaced])
    #expect(decode([0xC3]) == [replaced])
    #expect(decode([0xE4, 0xBD]) == [replaced])
  }

  @Test func bracketedPasteKeepsAllButLineEnds() {
    let pasted = "\u{1B}[200~one\r\ntwo\rthree\n\t\u{1B}[A \u{1B}[200~ é😀\u{1B}[201~"
    #expect(decode(pasted) == [.paste("one\ntwo\nthree\n\t\u{1B}[A \u{1B}[200~ é😀")])
    #expect(decode("\u{1B}[200~\u{1B}[201~\u{1B}[B") == [.paste(""), .key(.down)])
    #expect(
      decode("\u{1B}[200~\u{1B}\u{1B}[20\u{1B}[201~x") == [.paste("\u{1B}\u{1B}[20"), .key(.character("x"))])
  }

  @Test func aPasteUpToTheLimitLosesNothingAndWhatFollowsStillCounts() {
    let limit = InputDecoder.pasteLimit
    let bytes =
      Array("\u{1B}[200~".utf8) + [UInt8](repeating: 0x61, count: limit + 1_000) + Array("\u{1B}[201~q".utf8)
    #expect(decode(bytes) == [.paste(String(repeating: "a", count: limit)), .key(.character("q"))])
  }

  @Test func theLimitCutsNoCharacterInTwo() {
    var decoder = InputDecoder(pasteLimit: 10)
    var inputs: [Input] = []
    decoder.feed("\u{1B}[200~aéééééé\u{1B}[201~".utf8, into: &inputs)
    #expect(inputs == [.paste("aéééé")])
  }

  @Test func splitReadsGiveTheSameInputs() {
    let pieces = [
      "a", "é", "😀", "\u{1B}[A", "\u{1B}[1;5C", "\u{1B}OH", "\u{1B}x", "\u{1B}[3~", "\u{1B}[15~", "\t",
      "\u{3}",
      "\u{1B}[200~one\r\ntwo\n\u{1B}[31m é\r\u{1B}[201~", "\u{1B}[?1;2c", "\u{1B}]11;rgb:00/00/00\u{1B}\\",
      "\u{7F}",
      "\u{1B}\r", "\u{1B}[200~\u{1B}[201~",
    ]
    var generator = SplitMix64(seed: 1)
    for _ in 0..<300 {
      let bytes = (0..<12).flatMap { _ in Array((pieces.randomElement(using: &generator) ?? "").utf8) }
      let whole = decode(bytes)
      var decoder = InputDecoder()
      var inputs: [Input] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...8, using: &generator)
        decoder.feed(rest.prefix(count), into: &inputs)
        rest = rest.dropFirst(count)
      }
      decoder.flush(into: &inputs)
      #expect(inputs == whole)
    }
  }

  @Test func noBytesAreTooStrange() {
    var generator = SplitMix64(seed: 2)
    let favourites: [UInt8] = [
      0x1B, 0x5B, 0x4F, 0x0D, 0x0A, 0x7E, 0x32, 0x30, 0x31, 0x3B, 0xC3, 0xE4, 0xFF, 0x5D,
    ]
    for _ in 0..<500 {
      var decoder = InputDecoder()
      var inputs: [Input] = []
      for _ in 0..<10 {
        let bytes = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
          Bool.random(using: &generator)
            ? favourites.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0...255, using: &generator)
        }
        decoder.feed(bytes, into: &inputs)
      }
      decoder.feed("\u{1B}[201~\u{7}\u{1B}\\".utf8, into: &inputs)
      decoder.flush(into: &inputs)
      #expect(!decoder.needsTimeout)
      for case .key(.character(let character)) in inputs {
        #expect(character.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
      }
    }
  }
}

/// What the bytes of one read give, silence after it included.
func decode(_ bytes: some Collection<UInt8>) -> [Input] {
  var decoder = InputDecoder()
  var inputs: [Input] = []
  decoder.feed(bytes, into: &inputs)
  decoder.flush(into: &inputs)
  return inputs
}

func decode(_ text: String) -> [Input] { decode(text.utf8) }

/// What two reads give, with silence between and after.
func decode(_ first: String, then second: String) -> [Input] {
  var decoder = InputDecoder()
  var inputs: [Input] = []
  for read in [first, second] {
    decoder.feed(read.utf8, into: &inputs)
    decoder.flush(into: &inputs)
  }
  return inputs
}
