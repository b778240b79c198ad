import Foundation
import Support
import Testing

/// A paste is text and never a command.
@Suite struct PasteTests {
  /// 100 kB in lines, with characters of one to four bytes.
  private static let long: String = {
    let lines = (0..<1_450).map { "\($0): nobody should have to hear that by e-mail, Zoë — 作者, नमस्ते 🙂" }
    return lines.joined(separator: "\n")
  }()

  @Test(arguments: [true, false]) func ofAHundredKilobytesArrivesWholeAndSendsNothing(bracketed: Bool) throws {
    #expect(Self.long.utf8.count > 100_000)
    let app = try App.withDana()
    try app.paste(Self.long, bracketed: bracketed)
    try app.waitForDraft(Self.long)
    #expect(app.folder.session?.replies == [])
    #expect(app.screen.text.contains("reply 1"))

    let start = Date()
    try app.type("#")
    try app.waitUntilTyped("🙂#")
    #expect(Date().timeIntervalSince(start) < 1)
    try app.waitForDraft(Self.long + "#")
  }

  @Test func ofLinesWithoutBracketsIsSentOnceAndWhole() throws {
    let app = try App.withDana()
    try app.paste("That is rotten.\nWhat did Helen say?\n", bracketed: false)
    try app.waitFor("What did Helen say?")
    try app.press(.enter)
    try app.waitForAnswer(after: 2)
    #expect(app.folder.session?.replies == ["That is rotten.\nWhat did Helen say?"])
  }

  @Test func onAScreenWithoutTextFieldDoesNothing() throws {
    let app = try App(hearken: [])
    try app.waitFor("› Practise")
    try app.paste("q\nq\n")
    try app.press(.down)
    try app.waitFor("› History")
    #expect(try app.quit() == .exited(0))
  }
}
