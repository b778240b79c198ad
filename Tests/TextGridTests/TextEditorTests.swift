import Conversation
import Testing

@testable import TextGrid

@Suite struct TextEditorTests {
  /// The text with "|" at the cursor after the keys were pressed in a text with "|" at the cursor.
  private func after(_ keys: [Key], in marked: String, columns: Int = 80) -> String {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    var editor = TextEditor(parts.joined(), columns: columns)
    editor.move(to: parts[0].utf8.count)
    for key in keys { editor.handle(key) }
    return editor.marked
  }

  @Test(arguments: [
    ("ab|", [Key.character("c")], "abc|"), ("|ab", [.right, .left, .right], "a|b"), ("a👨‍👩‍👧|b", [.left], "a|👨‍👩‍👧b"),
    ("a👨‍👩‍👧|b", [.backspace], "a|b"), ("e|", [.character("\u{301}")], "e\u{301}|"), ("|ab", [.delete], "|b"),
    ("|ab", [.control("d"), .control("h")], "|b"), ("one two|", [.alt("b")], "one |two"),
    ("one two|", [.controlLeft, .controlLeft], "|one two"),
    ("|one, two", [.alt("f"), .controlRight], "one, two|"),
    ("don't| go", [.altBackspace], "| go"), ("see http://x.y|", [.control("w")], "see |"),
    ("one  |", [.control("w")], "|"), ("|one two", [.alt("d")], "| two"),
    ("a\nbc|d\ne", [.home], "a\n|bcd\ne"),
    ("a\nb|cd\ne", [.end], "a\nbcd|\ne"), ("a\nbc|d", [.control("u")], "a\n|d"),
    ("a|b\nc", [.control("k")], "a|\nc"),
    ("a|\nc", [.control("k")], "a|c"),
    ("one two|", [.control("w"), .control("y"), .control("y")], "one twotwo|"),
    ("a|b", [.altEnter], "a\n|b"), ("a|b", [.control("j")], "a\n|b"), ("a\nb|c", [.controlHome], "|a\nbc"),
    ("|a\nbc", [.controlEnd], "a\nbc|"), ("|", [.backspace, .delete, .left, .right, .control("k")], "|"),
  ])
  func keys(_ marked: String, _ keys: [Key], _ expected: String) {
    #expect(after(keys, in: marked) == expected)
  }

  @Test func verticalMovementGoesByDisplayedRows() {
    // Seven columns leave six for text: "one two" breaks after "one ".
    #expect(after([.down], in: "on|e two three", columns: 7) == "one tw|o three")
    #expect(after([.down, .down], in: "on|e two three", columns: 7) == "one two th|ree")
    #expect(after([.up], in: "one two| three", columns: 7) == "one| two three")
    #expect(after([.down, .down], in: "long|er\n\nlonger", columns: 20) == "longer\n\nlong|er")
    #expect(after([.down], in: "ab|c\n中文", columns: 20) == "abc\n中|文")
    #expect(after([.down], in: "中|文\nabc", columns: 20) == "中文\nab|c")
  }

  @Test func unusedKeysAreLeftToTheApp() {
    var editor = TextEditor("one\ntwo")
    for key in [
      Key.enter, .escape, .tab, .down, .pageUp, .control("c"), .control("z"), .function(1), .alt("x"),
    ] {
      let before = editor
      let used = editor.handle(key)
      #expect(!used && editor == before)
    }
    #expect([Key.up, .up, .home, .control("d")].map { editor.handle($0) } == [true, false, true, true])
    var empty = TextEditor()
    #expect([Key.control("d"), .up, .backspace].map { empty.handle($0) } == [false, false, true])
  }

  @Test func typingIsUndoneByWordsAndErasingAsOne() {
    var editor = TextEditor()
    for character in "that sounds hard" { editor.handle(.character(character)) }
    var seen: [String] = []
    while editor.undo() { seen.append(editor.text) }
    #expect(seen == ["that sounds ", "that ", ""])
    while editor.redo() {}
    #expect(editor.text == "that sounds hard")
    for _ in 0..<5 { editor.handle(.backspace) }
    editor.handle(.control("_"))
    #expect(editor.marked == "that sounds hard|")
    editor.insert(" and long")
    editor.handle(.alt("u"))
    editor.handle(.alt("r"))
    #expect(editor.marked == "that sounds hard and long|")
  }

  @Test func movingBetweenKeepsEditsApart() {
    var editor = TextEditor()
    for key in [Key.character("a"), .left, .character("b"), .right, .character("c")] { editor.handle(key) }
    #expect(editor.text == "bac")
    editor.undo()
    #expect(editor.text == "ba")
    editor.undo()
    #expect(editor.text == "a")
    editor.handle(.character("x"))
    let redone = editor.redo()
    #expect(!redone)
  }

  @Test func settingTheTextForgetsTheHistory() {
    var editor = TextEditor("one")
    editor.insert(" two")
    editor.text = "three\r\nfour"
    #expect(editor.text == "three\nfour")
    let undone = editor.undo()
    #expect(!undone && editor.text == "three\nfour")
  }

  @Test func layoutShowsTheCursor() {
    var editor = TextEditor("one two three", columns: 7)
    var layout = editor.layout(width: 7)
    #expect(layout.lines == ["one ", "two ", "three"])
    #expect(layout.cursor == Frame.Position(row: 2, column: 5))
    #expect(editor.layout(width: 80).lines == ["one two three"])
    editor.text = "123456"
    #expect(editor.layout(width: 7).cursor == Frame.Position(row: 0, column: 6))
    editor.text = "a\tb\n"
    layout = editor.layout(width: 20)
    #expect(layout.lines == ["a    b", ""] && layout.cursor == Frame.Position(row: 1, column: 0))
    editor.text = "word" + String(repeating: " ", count: 30)
    layout = editor.layout(width: 10)
    #expect(layout.lines == ["word"] && layout.cursor == Frame.Position(row: 0, column: 9))
  }

  @Test func windowHoldsTheCursor() {
    var editor = TextEditor((1...9).map(String.init).joined(separator: "\n"))
    #expect(editor.layout(width: 80).window(height: 3).lines == ["7", "8", "9"])
    for _ in 0..<4 { editor.handle(.up) }
    let window = editor.layout(width: 80).window(height: 3)
    #expect(window.lines == ["4", "5", "6"] && window.cursor.row == 1 && window.first == 3)
    #expect(TextEditor("").layout(width: 80).window(height: 5).lines == [""])
  }

  /// Every key in random texts, against the obvious way of doing it.
  @Test func agreesWithANaiveEditor() {
    let keys: [Key] = [
      .left, .right, .backspace, .delete, .home, .end, .controlLeft, .controlRight, .character("x"),
      .character(" "),
      .character("\u{301}"), .character("中"), .character("\u{200D}"), .character("👩"), .character("🇩"),
      .altEnter,
      .control("u"), .control("k"), .up, .down,
    ]
    var generator = SplitMix64(seed: 6)
    for _ in 0..<60 {
      let columns = Int.random(in: 1...24, using: &generator)
      let original = randomText(count: 30, using: &generator)
      var editor = TextEditor(original, columns: columns)
      var naive = NaiveEditor(text: original)
      for _ in 0..<60 {
        let key = keys.randomElement(using: &generator) ?? .left
        editor.handle(key)
        if key == .up || key == .down { naive.cursor = editor.cursor } else { naive.handle(key) }
        #expect(editor.text == naive.text && editor.cursor == naive.cursor, "\(key) in \(naive)")
        let fresh = TextEditor(editor.text, columns: columns).layout(width: columns)
        let layout = editor.layout(width: columns)
        #expect(layout.lines == fresh.lines && layout.isComplete)
        #expect(layout.cursor.row < layout.rowCount && layout.cursor.column < max(columns, 2))
      }
      let final = editor.text
      while editor.undo() {}
      #expect(editor.text == original)
      while editor.redo() {}
      #expect(editor.text == final)
    }
  }

  @Test func upAndDownComeBack() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<100 {
      var editor = TextEditor(randomText(count: 40, using: &generator), columns: 12)
      editor.move(to: Int.random(in: 0...editor.text.utf8.count, using: &generator))
      let row = editor.layout(width: 12).cursor.row
      var steps = 0
      while editor.handle(.up) { steps += 1 }
      #expect(steps == row && editor.layout(width: 12).cursor.row == 0)
      for _ in 0..<steps { editor.handle(.down) }
      #expect(editor.layout(width: 12).cursor.row == row)
    }
  }

  @Test(arguments: [
    String(repeating: "a", count: 4 << 20), String(repeating: "some words in a line ", count: 200_000),
    String(repeating: "line\n", count: 800_000),
  ])
  func keysInFourMegabytesAreQuick(_ text: String) {
    let clock = ContinuousClock()
    var editor = TextEditor(columns: 80)
    let pasting = clock.measure { editor.insert(text) }
    #expect(pasting < .seconds(10))
    editor.move(to: editor.cursor / 2)
    let typing = clock.measure {
      for key in [
        Key.character("x"), .backspace, .left, .up, .down, .altEnter, .control("_"), .character("y"),
      ] {
        editor.handle(key)
        _ = editor.layout(width: 80).window(height: 10)
      }
    }
    #expect(typing < .seconds(2))
  }
}

/// Does by looking at the whole text what the editor does in place.
private struct NaiveEditor {
  var text: String
  var cursor: Int

  init(text: String) {
    self.text = text
    cursor = text.utf8.count
  }

  private var boundaries: [Int] {
    var offsets = [0]
    for character in text { offsets.append((offsets.last ?? 0) + character.utf8.count) }
    return offsets
  }

  private var characters: [(start: Int, end: Int, character: Character)] {
    zip(zip(boundaries, boundaries.dropFirst()), text).map { ($0.0, $0.1, $1) }
  }

  private func isInWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "'’".contains(character)
  }

  mutating func handle(_ key: Key) {
    let before = characters.filter { $0.end <= cursor }
    let after = characters.filter { $0.start >= cursor }
    let previous = before.last?.start ?? 0
    let next = after.first?.end ?? cursor
    let lineStart = before.last { $0.character == "\n" }?.end ?? 0
    let lineEnd = after.first { $0.character == "\n" }?.start ?? text.utf8.count
    switch key {
    case .left: cursor = previous
    case .right: cursor = next
    case .home: cursor = lineStart
    case .end: cursor = lineEnd
    case .controlLeft:
      cursor =
        before.reversed().drop { !isInWord($0.character) }.prefix { isInWord($0.character) }.last?.start ?? 0
    case .controlRight:
      cursor =
        after.drop { !isInWord($0.character) }.prefix { isInWord($0.character) }.last?.end ?? text.utf8.count
    case .backspace: replace(previous..<cursor, with: "")
    case .delete: replace(cursor..<next, with: "")
    case .control("u"): replace(lineStart..<cursor, with: "")
    case .control("k"): replace(cursor..<(lineEnd == cursor ? next : lineEnd), with: "")
    case .altEnter: replace(cursor..<cursor, with: "\n")
    case .character(let character): replace(cursor..<cursor, with: String(character))
    default: break
    }
  }

  private mutating func replace(_ range: Range<Int>, with new: String) {
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(range, with: Array(new.utf8))
    text = String(decoding: bytes, as: UTF8.self)
    let offset = range.lowerBound + new.utf8.count
    cursor = boundaries.first { $0 >= offset } ?? text.utf8.count
  }
}

extension TextEditor {
  fileprivate var marked: String { text.slice(0..<cursor) + "|" + text.slice(cursor..<text.utf8.count) }

  @Test func whatIsTypedTakesThePlaceOfASelectedText() {
    var editor = TextEditor("the old words\nin two lines", columns: 20)
    editor.selectAll()
    #expect(editor.isAllSelected)
    for character in "new" { editor.handle(.character(character)) }
    #expect(editor.text == "new")
    #expect(!editor.isAllSelected)
    editor.undo()
    #expect(editor.text == "the old words\nin two lines")
    editor.redo()
    #expect(editor.text == "new")
  }

  @Test func anyOtherKeyLetsASelectedTextStand() {
    for key in [Key.left, .end, .backspace, .control("_"), .up, .function(5)] {
      var editor = TextEditor("old", columns: 20)
      editor.selectAll()
      editor.handle(key)
      editor.handle(.character("x"))
      #expect(editor.text.contains("o") && editor.text.contains("x"), "\(key)")
    }
    var empty = TextEditor()
    empty.selectAll()
    #expect(!empty.isAllSelected)
  }
}
