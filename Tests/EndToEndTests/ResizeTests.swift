import Support
import Testing

/// The window may change its size at any moment.
@Suite struct ResizeTests {
  @Test func whileTypingLosesNothing() throws {
    let app = try App.withDana()
    var typed = ""
    let sizes = [(24, 80), (50, 200), (6, 20), (12, 40), (3, 10), (1, 1), (40, 100), (24, 80)]
    for (number, size) in sizes.enumerated() {
      app.resize(rows: size.0, columns: size.1)
      let part = "part\(number) "
      try app.type(part)
      typed += part
      if size.1 >= 20 { try app.waitUntilTyped(part) }
      try expectRightScreen(app)
    }
    try app.waitForDraft(typed)
    try app.waitFor("› " + typed.dropLast())
    try app.press(.enter)
    try app.waitForAnswer(after: 2)
    #expect(app.folder.session?.replies == [String(typed.dropLast())])
    #expect(app.screen.unknown.isEmpty)
  }

  @Test func inTheSmallestWindowAConversationGoesOn() throws {
    let app = try App.withDana(rows: 6, columns: 20)
    try app.say("That hurts.")
    app.resize(rows: 2, columns: 9)
    try app.waitFor("Needs 20")
    app.resize(rows: 6, columns: 20)
    try app.say("Go on.")
    #expect(app.folder.session?.replies == ["That hurts.", "Go on."])
    try app.leave("l")
    #expect(try app.quit() == .exited(0))
    #expect(app.leftovers().isEmpty)
  }

  @Test func aWindowOfOneCellIsNoReasonToCrash() throws {
    let app = try App(hearken: [], rows: 1, columns: 1)
    app.settle()
    try app.press(.down, .enter)
    app.resize(rows: 24, columns: 80)
    // Esc and the next key are one, Alt and that key, unless the screen between them is waited for.
    try app.waitFor("Esc back")
    try app.press(.escape)
    try app.waitFor("› History")
    #expect(try app.quit() == .exited(0))
  }

  /// What is on the screen is what stands there when all of it is drawn anew.
  private func expectRightScreen(_ app: App) throws {
    app.settle(milliseconds: 150)
    let shown = app.screen.text
    try app.press(.control("l"))
    app.settle(milliseconds: 150)
    #expect(app.screen.text == shown)
  }
}
