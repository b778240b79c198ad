import Glibc
import Support
import Testing

/// Two Hearkens share one journal.
@Suite struct TwoAtOnceTests {
  @Test func theSecondDoesNotOfferWhatTheFirstIsPractising() throws {
    let first = try App.withDana()
    try first.say("That sounds hard.")
    try expectOffer(false, beside: first)
    first.signal(SIGKILL)
    _ = try first.exitStatus()
    try expectOffer(true, beside: first)
  }

  @Test func norWhatTheFirstHasJustTakenUpAgain() throws {
    let before = try App.withDana()
    try before.say("That sounds hard.")
    before.signal(SIGKILL)
    _ = try before.exitStatus()

    let first = try App(hearken: [], folder: before.folder)
    try first.continueConversation()
    try first.waitFor("reply 2")
    first.settle()
    try expectOffer(false, beside: first)
  }

  @Test func goingOnWithItFromTheHistorySaysSoAndOverwritesNothing() throws {
    let first = try App.withDana()
    try first.say("That sounds hard.")
    let second = try App(hearken: [], folder: first.folder)
    try second.waitFor("1 conversation")
    try second.press(.down, .enter)
    try second.waitFor("› Dana, today")
    try second.press(.enter)
    try second.waitFor("c continue")
    try second.type("c")
    try second.waitFor("going on in another Hearken")

    try second.type("from the second")
    try second.waitUntilTyped("from the second")
    try second.press(.enter)
    try second.waitFor("Not saved")
    try first.say("from the first")
    #expect(first.folder.session?.replies == ["That sounds hard.", "from the first"])
  }

  @Test func bothConversationsAreKept() throws {
    let first = try App.withDana()
    let second = try App.withDana(folder: first.folder)
    for (app, reply) in [(first, "one"), (second, "two"), (first, "three"), (second, "four")] {
      let count = app.folder.sessions.map(\.messages.count).reduce(0, +)
      try app.type(reply)
      try app.waitUntilTyped(reply)
      try app.press(.enter)
      try app.waitUntil("reply and answer in the journal") { _ in
        app.folder.sessions.map(\.messages.count).reduce(0, +) >= count + 2
      }
      try app.waitForAbsence(of: "is typing")
    }
    #expect(Set(first.folder.sessions.map(\.replies)) == [["one", "three"], ["two", "four"]])
  }

  private func expectOffer(_ isOffered: Bool, beside app: App) throws {
    let second = try App(hearken: [], folder: app.folder)
    try second.waitFor("1 conversation")
    #expect(second.screen.text.contains("Continue with Dana") == isOffered)
    #expect(try second.quit() == .exited(0))
  }
}
